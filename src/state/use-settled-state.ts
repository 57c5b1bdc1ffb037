import { useEffect, useState } from "preact/hooks";
import { SETTLED_MS, settling } from "./settling";
import type { State } from "./store";
import { useStore } from "./use-store";

/**
 * The state as it was when nothing of it had changed for a moment and nothing played: for what would be too
 * costly, or too long to be heard, at every step.
 */
export function useSettledState(): State {
  const store = useStore();
  const [settled, setSettled] = useState(() => store.getState());
  useEffect(() => {
    const settle = () => {
      const state = store.getState();
      if (!state.playing && !state.replaying) setSettled(state);
    };
    const { wait, cancel } = settling(settle, SETTLED_MS);
    wait();
    const unsubscribe = store.subscribe(wait);
    return () => {
      cancel();
      unsubscribe();
    };
  }, [store]);
  return settled;
}
