import "./present.css";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Padding } from "../map/map-camera";
import { MapPanel } from "../map/map-panel";
import { HelpDialog } from "../panels/help-dialog";
import { Notices } from "../panels/notices";
import { SelectionCard } from "../panels/selection-card";
import { LanguageAndTheme } from "../panels/settings-bar";
import { selectMoment } from "../state/replay";
import { changeView, leaveReplay, type Store } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { Timeline } from "../timeline/timeline";
import { enterFullScreen, leaveFullScreen } from "./full-screen";
import type { ModeProps } from "./load-mode";
import { runTimeKey } from "./run-time-key";
import { SpokenNight } from "./spoken-night";
import { StageColumn } from "./stage-column";
import { StageKey } from "./stage-key";
import { useAwake } from "./use-awake";
import { useHeight } from "./use-height";
import { useKeys } from "./use-keys";

/** For a big screen: the date, one number, a sentence, the map; controls while the pointer moves. */
export function Present({ onRetry }: ModeProps) {
  const store = useStore();
  const { messages } = useLanguage();
  const foot = useRef<HTMLElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const footHeight = useHeight(foot);
  const controlsHeight = useHeight(controls);
  const awake = useAwake(controls);
  const [isBlank, setBlank] = useState(false);
  // As the last key left it: the next may come before the page is drawn anew.
  const blank = useRef(false);
  const turnBlank = (next: boolean) => {
    blank.current = next;
    setBlank(next);
  };
  const [isHelpOpen, setHelpOpen] = useState(false);
  useKeys((action) => {
    // Whatever is pressed brings the picture back; a step is taken at once.
    const wasBlank = blank.current;
    turnBlank(action.kind === "blackout" && !wasBlank);
    if (runTimeKey(store, action)) return true;
    if (action.kind === "help") setHelpOpen(true);
    else if (wasBlank) return true;
    else if (action.kind === "close") closeTopmost(store);
    else if (action.kind === "leave") leave(store);
    return true;
  });
  const isSomethingOpen = useRef<() => boolean>(() => false);
  isSomethingOpen.current = () => isBlank || isHelpOpen || selectMoment(store.getState()) !== null;
  useEffect(() => {
    // The Esc that the browser took was meant for what lies on top; the next one closes it.
    return enterFullScreen(() => {
      if (!isSomethingOpen.current()) leave(store);
    });
  }, [store]);
  const isReplay = useSelected((state) => selectMoment(state) !== null);
  // A pointer that only moves leaves the map where it is.
  const raised = isReplay ? controlsHeight : 0;
  const padding = useCallback(() => homePadding(raised), [raised]);
  return (
    <div
      class={awake ? "present awake" : "present"}
      style={{ "--controls": `${controlsHeight}px`, "--foot": `${footHeight}px` }}
    >
      <StageColumn>
        <Notices onRetry={onRetry} />
        <SelectionCard />
      </StageColumn>
      <main class="stage">
        <MapPanel cooperativeGestures={false} homePadding={padding} />
      </main>
      <StageKey element={foot} />
      <div class="present-controls" ref={controls}>
        <Timeline compact={true} hasSettings={true} />
        <div class="present-tools">
          <p class="hint">{messages.present.hint}</p>
          <LanguageAndTheme />
          <button type="button" onClick={() => setHelpOpen(true)}>
            {messages.help.open}
          </button>
          <button type="button" onClick={() => leave(store)}>
            {messages.present.leave}
          </button>
        </div>
      </div>
      <SpokenNight />
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <Blank isBlank={isBlank} onEnd={() => turnBlank(false)} />
    </div>
  );
}

/** Nothing to see, so that all look at who speaks; said to whoever hears the page. */
function Blank({ isBlank, onEnd }: { readonly isBlank: boolean; readonly onEnd: () => void }) {
  const { messages } = useLanguage();
  return (
    <div role="status">
      {isBlank && (
        // biome-ignore lint/a11y/noStaticElementInteractions: its keys are the presentation's
        // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the presentation's
        <div class="present-blank" onClick={onEnd}>
          <p class="visually-hidden">{messages.shortcuts.blank}</p>
        </div>
      )}
    </div>
  );
}

/**
 * The country steps back before the bar of a replay. The key's room is the same for every night, whatever it
 * holds, so that the map stands still while one steps.
 */
function homePadding(raised: number): Padding {
  const edge = innerHeight * 0.02;
  return { top: edge, right: edge, bottom: innerHeight * 0.11 + raised + edge, left: edge };
}

/** Help closes by itself: a dialog keeps its keys. */
function closeTopmost(store: Store): void {
  if (selectMoment(store.getState()) !== null) leaveReplay(store);
  else leave(store);
}

function leave(store: Store): void {
  leaveFullScreen();
  changeView(store, { mode: "reader" });
}
