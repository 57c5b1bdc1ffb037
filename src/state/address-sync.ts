import { selectNightDay } from "./selectors";
import type { Store } from "./store";
import { decodeAddress, encodeAddress } from "./url";
import type { View } from "./view";

/** Browsers refuse more than some 100 changes of the address in 30 s. */
const LONGEST_DELAY_MS = 400;

/**
 * Keeps the address bar on the view in sight, and the view on the address when the reader goes back
 * or forward. Returns the undoing.
 */
export function syncAddress(store: Store): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const write = () => {
    timer = null;
    const address = addressOfView(store);
    if (address !== location.search) history.replaceState(null, "", address + location.hash);
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view === before.view && state.data === before.data) return;
    timer ??= setTimeout(write, LONGEST_DELAY_MS);
  });
  const read = () => {
    const { view, problems } = decodeAddress(location.search);
    store.setState({ view, addressProblems: problems, playing: false });
  };
  addEventListener("popstate", read);
  return () => {
    if (timer !== null) clearTimeout(timer);
    unsubscribe();
    removeEventListener("popstate", read);
  };
}

/**
 * The query that opens the view in sight, or a change of it; its night is named even where it is the
 * newest.
 */
export function addressOfView(store: Store, change: Partial<View> = {}): string {
  const state = store.getState();
  const known = state.data.raids.status === "ready" || state.view.night !== null;
  return encodeAddress({
    ...state.view,
    night: known ? selectNightDay(state) : null,
    ...change,
  });
}
