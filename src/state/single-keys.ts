import type { Store } from "./store";

const STORAGE_KEY = "single-keys";
const OFF = "off";

/** Takes up what the reader chose on an earlier visit; where nothing is stored, they are on. */
export function recallSingleKeys(store: Store): void {
  try {
    store.setState({ singleKeys: localStorage.getItem(STORAGE_KEY) !== OFF });
  } catch {
    // Storage is blocked: they stay as they are.
  }
}

/** For this page, and for later visits where the browser lets us store it. */
export function setSingleKeys(store: Store, singleKeys: boolean): void {
  store.setState({ singleKeys });
  try {
    if (singleKeys) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, OFF);
  } catch {
    // Storage is blocked: it holds for this page.
  }
}
