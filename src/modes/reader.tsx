import "./reader.css";
import { useState } from "preact/hooks";
import { MapPanel } from "../map/map-panel";
import type { Padding } from "../map/map-view";
import { AboutPanel } from "../panels/about-panel";
import { FrontPanel } from "../panels/front-panel";
import { Headline } from "../panels/headline";
import { Legend } from "../panels/legend";
import { Notices } from "../panels/notices";
import { RaidPanel } from "../panels/raid-panel";
import { SelectionCard } from "../panels/selection-card";
import { SettingsBar } from "../panels/settings-bar";
import { Tabs } from "../panels/tabs";
import { TownsPanel } from "../panels/towns-panel";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { DEFAULT_VIEW, type Tab } from "../state/view";
import { Timeline } from "../timeline/timeline";
import type { ModeProps } from "./app";

const PANELS: Readonly<Record<Tab, () => preact.JSX.Element>> = {
  raid: RaidPanel,
  front: FrontPanel,
  towns: TownsPanel,
  about: AboutPanel,
};

const WIDE = "(min-width: 900px)";
/** Wide enough that an open panel leaves the country in sight. */
const ROOMY = "(min-width: 1600px)";

/** The headline and the legend lie over the left of a wide map, the open panel over its right. */
function homePadding(panelOpen: boolean): Padding {
  if (!matchMedia(WIDE).matches) return { top: 8, right: 8, bottom: 8, left: 8 };
  return { top: 24, right: panelOpen ? 384 : 24, bottom: 16, left: 368 };
}

/** The reader's page: everything on one screen, details on demand. */
export function Reader({ onRetry }: ModeProps) {
  const { messages } = useLanguage();
  const tab = useSelected((state) => state.view.tab);
  const [open, setOpen] = useState(() => tab !== DEFAULT_VIEW.tab || matchMedia(ROOMY).matches);
  const [padding] = useState(() => () => homePadding(open));
  const [wide] = useState(() => matchMedia(WIDE).matches);
  const Panel = PANELS[tab];
  return (
    <div class={open ? "reader panel-open" : "reader"}>
      <header class="masthead">
        <p class="site-title">{messages.shortTitle}</p>
        <SettingsBar />
      </header>
      <main class="stage">
        <MapPanel cooperativeGestures={false} homePadding={padding} />
        <div class="stage-left">
          <Headline />
          <Notices onRetry={onRetry} />
          <details class="legend-fold" open={wide}>
            <summary>{messages.layers.heading}</summary>
            <Legend />
          </details>
        </div>
        <SelectionCard />
        <section class="panel" aria-label={messages.panel.label}>
          <div class="panel-head">
            <Tabs onChoose={() => setOpen(true)} />
            <button
              type="button"
              class="panel-fold"
              aria-expanded={open}
              aria-label={open ? messages.panel.close : messages.panel.open}
              onClick={() => setOpen(!open)}
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
            {open && <Panel />}
          </div>
        </section>
      </main>
      <footer class="dock">
        <Timeline compact={false} />
      </footer>
    </div>
  );
}
