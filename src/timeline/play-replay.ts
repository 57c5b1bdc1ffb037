import type { Store } from "../state/store";
import { Playback } from "./playback";
import { replayClock } from "./replay-clock";

/** Lets the store's `replaying` move the replay; pauses while the page is hidden. Returns the undoing. */
export function playReplay(store: Store): () => void {
  const playback = new Playback({
    now: () => performance.now(),
    onNextFrame: (callback) => {
      const handle = requestAnimationFrame(callback);
      return () => cancelAnimationFrame(handle);
    },
    ...replayClock(store, wantsNoMotion),
  });
  const follow = () => {
    if (store.getState().replaying && !document.hidden) playback.start();
    else playback.stop();
  };
  follow();
  const unsubscribe = store.subscribe(follow);
  document.addEventListener("visibilitychange", follow);
  return () => {
    playback.stop();
    unsubscribe();
    document.removeEventListener("visibilitychange", follow);
  };
}

export function wantsNoMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
