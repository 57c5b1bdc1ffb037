import type { Day } from "../model/time";
import { hasHandle } from "../model/window";
import { selectLastDay, selectNightDay } from "../state/selectors";
import { changeView, type State, type Store, setPlaying } from "../state/store";
import { FIRST_DAY } from "../state/view";
import { Playback } from "./playback";

/**
 * Lets the store's `playing` move its playhead, night by night, and pauses while the page is hidden.
 * At the end of the data it stops; played again from there it starts at the beginning, or after the date
 * on which the window begins. Returns the undoing.
 */
export function startPlaying(store: Store): () => void {
  const playback = new Playback({
    now: () => performance.now(),
    onNextFrame: (callback) => {
      const handle = requestAnimationFrame(callback);
      return () => cancelAnimationFrame(handle);
    },
    nightsPerSecond: () => store.getState().view.speed,
    advance: (nights) => {
      const state = store.getState();
      const lastDay = selectLastDay(state);
      const night = Math.min(selectNightDay(state) + nights, lastDay);
      changeView(store, { night });
      return night < lastDay;
    },
    ended: () => setPlaying(store, false),
  });
  const follow = () => {
    const state = store.getState();
    if (!state.playing || document.hidden) {
      playback.stop();
      return;
    }
    if (playback.running) return;
    if (selectNightDay(state) >= selectLastDay(state))
      changeView(store, { night: firstNight(state) });
    playback.start();
  };
  const unsubscribe = store.subscribe(follow);
  document.addEventListener("visibilitychange", follow);
  return () => {
    playback.stop();
    unsubscribe();
    document.removeEventListener("visibilitychange", follow);
  };
}

function firstNight({ view: { window } }: State): Day {
  return hasHandle(window) ? window.from + 1 : FIRST_DAY;
}
