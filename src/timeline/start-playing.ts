import type { Store } from "../state/store";
import { timeControllerOf } from "./time-controller-of";

/**
 * Lets the store's `playing` move its playhead, night by night, and pauses while the page is hidden.
 * Returns the undoing.
 */
export function startPlaying(store: Store): () => void {
  const controller = timeControllerOf(store);
  const followPage = () => controller.setHidden(document.hidden);
  const unsubscribe = store.subscribe(() => controller.follow());
  document.addEventListener("visibilitychange", followPage);
  followPage();
  return () => {
    unsubscribe();
    document.removeEventListener("visibilitychange", followPage);
    controller.setHidden(true);
  };
}
