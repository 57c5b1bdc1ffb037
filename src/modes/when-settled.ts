import { selectNightDay } from "../state/selectors";
import { SETTLED_MS, settling } from "../state/settling";
import type { Store } from "../state/store";

/**
 * Calls back once the night in sight has stood still for a moment: after a step and a pause, not while it
 * plays or is dragged. Returns the undoing.
 */
export function whenSettled(
  store: Store,
  isDragging: () => boolean,
  callback: () => void,
): () => void {
  const settle = () => {
    // The pause that ends playing starts the wait anew.
    if (store.getState().playing) return;
    if (isDragging()) wait();
    else callback();
  };
  const { wait, cancel } = settling(settle, SETTLED_MS);
  const unsubscribe = store.subscribe((state, before) => {
    // Data that arrive move the playhead to the newest raid: the page opens, and nobody stepped.
    if (state.data !== before.data) return;
    const isMoved = selectNightDay(state) !== selectNightDay(before);
    if (isMoved || state.playing !== before.playing) wait();
  });
  return () => {
    cancel();
    unsubscribe();
  };
}
