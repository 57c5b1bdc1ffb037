import "@fontsource-variable/source-sans-3";
import "./theme/base.css";
import "virtual:data-colours.css";
import { render } from "preact";
import { loadMessages } from "./i18n";
import { loadPart } from "./load/load-part";
import { keepOutline } from "./map/map-outline";
import { App } from "./modes/app";
import { LOAD_MODE } from "./modes/load-mode";
import { showStartFailure } from "./modes/start-failure";
import { STILL_STARTING } from "./modes/still-starting";
import { keepOffline } from "./offline/keep-offline";
import { syncAddress } from "./state/address-sync";
import { completeAddresses } from "./state/complete-addresses";
import { loadData, loadOnDemand } from "./state/load-data";
import { PAGE_LANGUAGE } from "./state/page-language";
import { isLastDayKnown } from "./state/selectors";
import { recallSingleKeys } from "./state/single-keys";
import { createAppStore, type Store } from "./state/store";
import { resolveTheme } from "./state/theme";
import { decodeAddress } from "./state/url";
import { StoreContext } from "./state/use-store";
import { watchNetwork } from "./state/watch-network";
import { applyTheme, watchDeviceTheme } from "./theme/apply-theme";

const SCRIPTS_TO_SITE = "../";

/** Where the site lies, ending in a slash: a page in another language lies in a folder of it. */
const SITE = import.meta.env.DEV ? "/" : new URL(SCRIPTS_TO_SITE, import.meta.url).href;

const OTHER_NIGHT_MS = 1000;

async function start(root: HTMLElement): Promise<void> {
  const { view, problems } = decodeAddress(location.search);
  const store = createAppStore(view, problems);
  watchDeviceTheme((deviceTheme) => store.setState({ deviceTheme }));
  const follow = () => applyTheme(resolveTheme(store.getState()), document.documentElement);
  follow();
  store.subscribe((state, before) => {
    if (resolveTheme(state) !== resolveTheme(before)) follow();
  });
  recallSingleKeys(store);
  syncAddress(store);
  watchNetwork(store);
  const load = () => loadData(store, SITE);
  load();
  loadOnDemand(store, SITE);
  const [first] = await Promise.all([loadPart(LOAD_MODE[view.mode]), loadMessages(view.language)]);
  if (view.mode === "reader" && isFirstPage(root)) {
    // It tells of the newest night, and may not stand for long where another was asked for.
    const longest = view.night === null ? [] : [passed(OTHER_NIGHT_MS)];
    await Promise.race([headlineIsKnown(store), ...longest]);
  }
  delete document.documentElement.dataset.opening;
  keepOutline(root);
  root.querySelector(`.${STILL_STARTING}`)?.remove();
  render(
    <StoreContext.Provider value={store}>
      <App first={first} onRetry={load} />
    </StoreContext.Provider>,
    root,
  );
}

/** Whether the page came with what it opens with, which stays until there is something to replace it. */
function isFirstPage(root: HTMLElement): boolean {
  return root.firstElementChild !== null;
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function headlineIsKnown(store: Store): Promise<void> {
  return new Promise((resolve) => {
    if (isLastDayKnown(store.getState())) {
      resolve();
      return;
    }
    const unsubscribe = store.subscribe((state) => {
      if (!isLastDayKnown(state)) return;
      unsubscribe();
      resolve();
    });
  });
}

completeAddresses(document);
const root = document.getElementById("app");
if (root) {
  start(root).catch((error: unknown) => {
    console.error(error);
    showStartFailure(document.body, PAGE_LANGUAGE);
  });
}
if (import.meta.env.PROD) keepOffline(SITE);
