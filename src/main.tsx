import "@fontsource-variable/source-sans-3";
import "./theme/base.css";
import { render } from "preact";
import { App } from "./modes/app";
import { syncAddress } from "./state/address-sync";
import { loadData, loadOnDemand } from "./state/load-data";
import { createAppStore } from "./state/store";
import { resolveTheme } from "./state/theme";
import { decodeAddress } from "./state/url";
import { StoreContext } from "./state/use-store";
import { applyTheme, watchDeviceTheme } from "./theme/apply-theme";

function start(root: HTMLElement): void {
  const { view, problems } = decodeAddress(location.search);
  const store = createAppStore(view, problems);
  watchDeviceTheme((deviceTheme) => store.setState({ deviceTheme }));
  const follow = () => applyTheme(resolveTheme(store.getState()), document.documentElement);
  follow();
  store.subscribe((state, before) => {
    if (resolveTheme(state) !== resolveTheme(before)) follow();
  });
  syncAddress(store);
  const load = () => loadData(store, import.meta.env.BASE_URL);
  load();
  loadOnDemand(store, import.meta.env.BASE_URL);
  render(
    <StoreContext.Provider value={store}>
      <App onRetry={load} />
    </StoreContext.Provider>,
    root,
  );
}

const root = document.getElementById("app");
if (root) start(root);
