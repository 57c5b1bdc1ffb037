import "./present.css";
import { useEffect, useState } from "preact/hooks";
import { MapPanel } from "../map/map-panel";
import type { Padding } from "../map/map-view";
import { raidShotDown, raidSize } from "../model/night";
import { Notices } from "../panels/notices";
import { selectNeighbourNight, selectNight, selectNightDay } from "../state/selectors";
import { changeView, goToNight, type Store, setPlaying } from "../state/store";
import { useFrontLine } from "../state/use-front-line";
import { useHeadline } from "../state/use-headline";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { Timeline } from "../timeline/timeline";
import type { ModeProps } from "./app";

const CONTROLS_STAY_MS = 3000;

/** For a big screen: the date, one number, a sentence, the map; controls while the pointer moves. */
export function Present({ onRetry }: ModeProps) {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const day = useSelected(selectNightDay);
  const night = useSelected(selectNight);
  const sentence = useHeadline(false);
  const frontLine = useFrontLine(false);
  const awake = usePointerAwake();
  useEffect(() => listenToClicker(store), [store]);
  useEffect(() => enterFullScreen(store), [store]);
  const size = night ? raidSize(night) : null;
  const shotDown = night ? raidShotDown(night) : null;
  return (
    <div class={awake ? "present awake" : "present"}>
      <main class="stage">
        <MapPanel cooperativeGestures={false} homePadding={homePadding} />
      </main>
      <header class="present-date">
        <p class="date">{formats.night(day)}</p>
        <p class="zone">{messages.kyivTime}</p>
        {size !== null && (
          <p class="number">
            {formats.number(size)} <span>{messages.present.launched}</span>
            {shotDown !== null && <span>, {messages.figures.shotDownCount(shotDown)}</span>}
          </p>
        )}
      </header>
      <div class="lower-third">
        <div class="caption" aria-live="polite">
          <p>{sentence}</p>
          {frontLine && <p class="front-line-text">{frontLine}</p>}
        </div>
        <Notices onRetry={onRetry} />
      </div>
      <div class="present-controls">
        <Timeline compact={true} />
        <p class="hint">{messages.present.hint}</p>
        <button type="button" onClick={() => leave(store)}>
          {messages.present.leave}
        </button>
      </div>
    </div>
  );
}

/** The date stands over the top left, the sentence over the lower third. */
function homePadding(): Padding {
  const { innerWidth, innerHeight } = window;
  return { top: innerHeight * 0.04, right: 16, bottom: innerHeight * 0.2, left: innerWidth * 0.2 };
}

/** Clickers send PageDown and PageUp; arrows and Space do as on any slide. */
function listenToClicker(store: Store): () => void {
  const step = (direction: -1 | 1) => {
    const night = selectNeighbourNight(store.getState(), direction);
    if (night !== null) goToNight(store, night);
  };
  const actions: Readonly<Record<string, () => void>> = {
    PageDown: () => step(1),
    PageUp: () => step(-1),
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    " ": () => setPlaying(store, !store.getState().playing),
    Escape: () => leave(store),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const clickerKey = event.key === "PageDown" || event.key === "PageUp" || event.key === "Escape";
    const onControl =
      event.target instanceof Element &&
      event.target.closest("input, select, button, .maplibregl-map");
    if (onControl && !clickerKey) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  // On the way down, so that the slider does not take the clicker's keys for its own.
  addEventListener("keydown", onKeyDown, { capture: true });
  return () => removeEventListener("keydown", onKeyDown, { capture: true });
}

function leave(store: Store): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  changeView(store, { mode: "reader" });
}

/**
 * Full screen where the browser allows it: only after a click or key, so that a bare address stays in
 * its window. The browser takes Esc for itself there, and leaving full screen leaves the presentation.
 */
function enterFullScreen(store: Store): () => void {
  const onChange = () => {
    if (!document.fullscreenElement) leave(store);
  };
  if (document.fullscreenEnabled) {
    document.documentElement.requestFullscreen().then(
      () => document.addEventListener("fullscreenchange", onChange),
      () => {},
    );
  }
  return () => {
    document.removeEventListener("fullscreenchange", onChange);
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  };
}

function usePointerAwake(): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), CONTROLS_STAY_MS);
    };
    wake();
    addEventListener("pointermove", wake);
    addEventListener("focusin", wake);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", wake);
      removeEventListener("focusin", wake);
    };
  }, []);
  return awake;
}
