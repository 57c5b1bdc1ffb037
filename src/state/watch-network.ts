import type { Store } from "./store";

/** Keeps in the store whether the device is without a network. Returns the undoing. */
export function watchNetwork(store: Store): () => void {
  const tell = () => store.setState({ offline: !navigator.onLine });
  tell();
  addEventListener("online", tell);
  addEventListener("offline", tell);
  return () => {
    removeEventListener("online", tell);
    removeEventListener("offline", tell);
  };
}
