import "./reader.css";
import "./first-page.css";
import type { ComponentType } from "preact";
import { useCallback, useRef, useState } from "preact/hooks";
import type { Padding } from "../map/map-camera";
import { MapPanel } from "../map/map-panel";
import type { SheetStop } from "../model/sheet-stop";
import { FilterButton } from "../panels/filter-button";
import { FilterSummary } from "../panels/filter-summary";
import { FirstUse } from "../panels/first-use";
import { Headline } from "../panels/headline";
import { HelpDialog } from "../panels/help-dialog";
import { Legend } from "../panels/legend";
import { Notices } from "../panels/notices";
import { PartFailure } from "../panels/part-failure";
import { SearchBox } from "../panels/search-box";
import { SelectionCard } from "../panels/selection-card";
import { SettingsBar } from "../panels/settings-bar";
import { Tabs } from "../panels/tabs";
import { selectMoment } from "../state/replay";
import { selectTab } from "../state/selectors";
import { changeView, leaveReplay, type Store } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useLoaded } from "../state/use-loaded";
import { useSelected, useStore } from "../state/use-store";
import type { Tab } from "../state/view";
import { Timeline } from "../timeline/timeline";
import type { ModeProps } from "./load-mode";
import { mediaMatches, useMedia } from "./media";
import { PrintFoot } from "./print-foot";
import { runTimeKey } from "./run-time-key";
import { SheetHandle } from "./sheet-handle";
import { SkipLinks } from "./skip-links";
import { SpokenNight } from "./spoken-night";
import { useKeys } from "./use-keys";

/** Each panel is a chunk of its own, so that the map does not wait for what is not asked for yet. */
const LOAD_PANEL: Readonly<Record<Tab, () => Promise<ComponentType>>> = {
  raid: async () => (await import("../panels/raid-panel")).RaidPanel,
  kyiv: async () => (await import("../panels/kyiv-panel")).KyivPanel,
  oblasts: async () => (await import("../panels/oblasts-panel")).OblastsPanel,
  front: async () => (await import("../panels/front-panel")).FrontPanel,
  towns: async () => (await import("../panels/towns-panel")).TownsPanel,
  charts: async () => (await import("../panels/charts-panel")).ChartsPanel,
  list: async () => (await import("../panels/list-panel")).ListPanel,
  about: async () => (await import("../panels/about-panel")).AboutPanel,
};

const WIDE = "(min-width: 900px) and (min-height: 501px)";
/** Wide enough that an open panel leaves the country in sight. */
const ROOMY = "(min-width: 1600px) and (min-height: 501px)";
/** Wide enough that the country is not too small between headline and panel; else the panel lies over it. */
const FITS_BETWEEN = "(min-width: 1200px)";
/** Pixels of a folded panel, which lies over the map of a phone on its side. */
const FOLDED_PANEL = 45;
/** A phone on its side. */
const LOW = "(max-height: 500px)";

/** The headline and the legend lie over the left of a wide map, the open panel over its right. */
function homePadding(panelOpen: boolean): Padding {
  if (!mediaMatches(WIDE)) return narrowPadding(panelOpen);
  const isBeside = panelOpen && mediaMatches(FITS_BETWEEN);
  return { top: 24, right: isBeside ? 384 : 24, bottom: 16, left: 368 };
}

/** The headline lies over the top of an upright phone's map, and over the left of one on its side. */
function narrowPadding(panelOpen: boolean): Padding {
  const map = document.querySelector(".map")?.getBoundingClientRect();
  const headline = document.querySelector(".headline")?.getBoundingClientRect();
  const padding = { top: 8, right: 8, bottom: 8, left: 8 };
  if (!map || !headline) return padding;
  if (!mediaMatches(LOW)) return { ...padding, top: 8 + Math.max(0, headline.bottom - map.top) };
  if (panelOpen) return padding;
  return { ...padding, left: 8 + headline.right - map.left, bottom: 8 + FOLDED_PANEL };
}

/** Room around a chosen mark, for its name and its ring. */
const MARK_ROOM = 28;

/**
 * What headline and card leave of a phone's map; null where no card is open, and on a wide screen. The
 * card is taken to be as high as it may become: what it says comes later.
 */
function coveredByCard(): Padding | null {
  const [stage, map, headline, card] = [".stage", ".map", ".headline", ".selection-card"].map(
    (part) => document.querySelector(part)?.getBoundingClientRect(),
  );
  if (mediaMatches(WIDE) || !stage || !map || !headline || !card?.height) return null;
  const isLow = mediaMatches(LOW);
  const cardTop = stage.bottom - Math.min(0.45 * innerHeight, 0.7 * stage.height);
  return {
    top: MARK_ROOM + Math.max(0, headline.bottom - map.top),
    right: MARK_ROOM + (isLow ? Math.max(0, map.right - card.left) : 0),
    bottom: MARK_ROOM + (isLow ? 0 : Math.max(0, map.bottom - cardTop)),
    left: MARK_ROOM,
  };
}

/** The reader's page: everything on one screen, details on demand. */
export function Reader({ onRetry }: ModeProps) {
  const store = useStore();
  const { messages } = useLanguage();
  const tab = useSelected(selectTab);
  const [open, setOpen] = useState(() => isTabAsked(store) || mediaMatches(ROOMY));
  const [stop, setStop] = useState(() => firstStop(tab));
  const [isHelpOpen, setHelpOpen] = useState(false);
  const padding = useCallback(() => homePadding(open), [open]);
  const [wide] = useState(() => mediaMatches(WIDE));
  const isLow = useMedia(LOW);
  const panel = useRef<HTMLElement>(null);
  const { part: Panel, retry } = useLoaded(tab, LOAD_PANEL);
  const openPanel = () => {
    const wanted = firstStop(selectTab(store.getState()));
    if (!open || wanted === "full") setStop(wanted);
    setOpen(true);
  };
  const showMethod = () => {
    changeView(store, { tab: "about", selection: null });
    openPanel();
  };
  const moveSheet = (to: SheetStop | null) => {
    setOpen(to !== null);
    if (to) setStop(to);
    // The handle goes with the sheet, and would take the keyboard's place along.
    else panel.current?.querySelector<HTMLElement>(".panel-fold")?.focus();
  };
  useKeys((action) => {
    if (runTimeKey(store, action)) return true;
    if (action.kind === "help") setHelpOpen(true);
    else if (action.kind === "present") changeView(store, { mode: "present" });
    else if (action.kind === "close") return closeTopmost(store, open, () => setOpen(false));
    else return false;
    return true;
  });
  return (
    <div class={open ? "reader panel-open" : "reader"}>
      <SkipLinks />
      <header class="masthead">
        <p class="site-title">{messages.shortTitle}</p>
        <div class="tools">
          <SearchBox />
          <FilterButton />
        </div>
        <SettingsBar onHelp={() => setHelpOpen(true)} />
      </header>
      <main class="stage">
        <div class="stage-left">
          <Headline>
            <FirstUse onMethod={showMethod} />
          </Headline>
          <FilterSummary />
          <Notices onRetry={onRetry} />
          <details class="legend-fold" open={wide}>
            <summary>{messages.layers.heading}</summary>
            <Legend />
          </details>
        </div>
        <MapPanel cooperativeGestures={false} homePadding={padding} coveredByCard={coveredByCard} />
        <SelectionCard />
        <section class={`panel ${stop}`} aria-label={messages.panel.label} ref={panel}>
          {open && <SheetHandle sheet={panel} stop={stop} onStop={moveSheet} />}
          <div class="panel-head">
            <Tabs onChoose={openPanel} />
            <button
              type="button"
              class="panel-fold"
              aria-expanded={open}
              aria-label={open ? messages.panel.close : messages.panel.open}
              onClick={() => (open ? setOpen(false) : openPanel())}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3 6l5 5 5-5" />
              </svg>
            </button>
          </div>
          <div
            class="panel-body"
            id="panel-body"
            role="tabpanel"
            aria-labelledby={`tab-${tab}`}
            hidden={!open}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling tab panel must be reachable by keyboard (ARIA APG, Tabs)
            tabIndex={0}
          >
            {open && Panel && <Panel />}
            {open && retry && (
              <PartFailure
                sentence={messages.failure.panelNotLoaded(messages.panel.tabs[tab])}
                onRetry={retry}
              />
            )}
            {open && !Panel && !retry && <p class="panel-loading">{messages.panel.loading}</p>}
          </div>
        </section>
      </main>
      <footer class="dock">
        <Timeline compact={isLow} foldsSettings={isLow} />
      </footer>
      <PrintFoot />
      <SpokenNight />
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} onMethod={showMethod} />
    </div>
  );
}

function isTabAsked(store: Store): boolean {
  return store.getState().view.tab !== null;
}

/** A sheet leaves the map in sight; a list has no room to scroll in so little. */
function firstStop(tab: Tab): SheetStop {
  return tab === "list" ? "full" : "half";
}

/** Closes what lies on top: a card, the replay, the panel; false where nothing is open. */
function closeTopmost(store: Store, isPanelOpen: boolean, closePanel: () => void): boolean {
  // The browser closes it.
  if (document.querySelector(":popover-open")) return false;
  const state = store.getState();
  if (state.view.selection) changeView(store, { selection: null });
  else if (selectMoment(state) !== null) leaveReplay(store);
  else if (isPanelOpen) closePanel();
  else return false;
  return true;
}
