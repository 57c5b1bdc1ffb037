import { loadMessages } from "../i18n";
import { hasHandle, type TimeWindow } from "../model/window";
import { isHistoryStep } from "./history-step";
import { selectNightDay, selectWindow } from "./selectors";
import { settling } from "./settling";
import type { State, Store } from "./store";
import { type DecodedAddress, decodeAddress, encodeAddress } from "./url";
import { FIRST_DAY, type Language, type View } from "./view";

/** Browsers refuse more than some 100 changes of the address in 30 s. */
const LONGEST_DELAY_MS = 400;
/** So long nothing changes before a view counts as one that was arrived at. */
const ARRIVED_MS = 350;

/**
 * Keeps the address bar on the view in sight, and the view on the address when the reader goes back
 * or forward. A meaningful step that has settled is an entry of its own in the browser's history; what
 * a slider or the player passes on its way is not. Returns the undoing.
 */
export function syncAddress(store: Store): () => void {
  let writing: ReturnType<typeof setTimeout> | null = null;
  let entry = { view: store.getState().view, address: location.search };
  /** What the reader has gone to while it waits for its texts: until then the view is still the other's. */
  let awaited: DecodedAddress | null = null;
  const write = () => {
    writing = null;
    if (!awaited) replaceAddress(addressOfView(store));
  };
  const settle = () => {
    const { view, playing } = store.getState();
    const address = addressOfView(store);
    if (playing || awaited) return;
    if (isHistoryStep(entry.view, view) && address !== entry.address) {
      replaceAddress(entry.address);
      history.pushState(null, "", address + location.hash);
    }
    entry = { view, address };
  };
  const arrival = settling(settle, ARRIVED_MS);
  const unsubscribe = store.subscribe((state, before) => {
    const isMoved = state.view !== before.view || state.playing !== before.playing;
    if (!isMoved && state.data === before.data) return;
    writing ??= setTimeout(write, LONGEST_DELAY_MS);
    if (isMoved) arrival.wait();
  });
  const read = async () => {
    const address = location.search;
    const decoded = decodeAddress(address);
    const { view, problems } = decoded;
    entry = { view, address };
    awaited = decoded;
    const language = await languageToShow(view.language, store);
    if (awaited !== decoded) return;
    awaited = null;
    store.setState({
      view: { ...view, language },
      addressProblems: problems,
      playing: false,
      replaying: false,
    });
  };
  addEventListener("popstate", read);
  return () => {
    if (writing !== null) clearTimeout(writing);
    awaited = null;
    arrival.cancel();
    unsubscribe();
    removeEventListener("popstate", read);
  };
}

/** The language asked for, or the one in sight where the other's texts do not arrive. */
async function languageToShow(asked: Language, store: Store): Promise<Language> {
  try {
    await loadMessages(asked);
    return asked;
  } catch (error) {
    console.error(error);
    return store.getState().view.language;
  }
}

function replaceAddress(address: string): void {
  if (address !== location.search) history.replaceState(null, "", address + location.hash);
}

/** A window whose start the playhead has pushed along begins where it is seen to begin. */
function windowInSight(state: State): TimeWindow {
  const { window } = state.view;
  if (!hasHandle(window)) return window;
  return { ...window, from: Math.max(selectWindow(state).from, FIRST_DAY) };
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
    window: windowInSight(state),
    ...change,
  });
}
