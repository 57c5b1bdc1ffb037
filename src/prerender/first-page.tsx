import { renderToString } from "preact-render-to-string";
import { loadMessages, messagesOf } from "../i18n";
import { UKRAINE } from "../map/ukraine";
import { Reader } from "../modes/reader";
import { STILL_STARTING } from "../modes/still-starting";
import { selectNightDay } from "../state/selectors";
import { createAppStore, type Store, setLoaded } from "../state/store";
import { StoreContext } from "../state/use-store";
import { DEFAULT_VIEW, type Language } from "../state/view";
import { describeSite, type SiteDescription } from "./description";
import { withFirstDocks } from "./first-docks";
import { outlineSvg } from "./outline";
import { replacePart } from "./replace-part";
import { readSiteFiles, type SiteFiles } from "./site-files";

export interface FirstPage {
  /** Of the page's `#app`: the reader's page as it opens without an address. */
  readonly html: string;
  readonly description: SiteDescription;
}

const NO_RETRY = () => {};
const READER = '<div class="reader"';
const LEGEND = '<details class="legend-fold"';
const OUTLINE_PLACE = '<div class="map-outline"></div>';

export interface FirstPageInput {
  /** The site's `public`. */
  readonly folder: string;
  readonly language: Language;
  /** Where the site lies, ending in a slash, absolute or as seen from the page. */
  readonly site: string;
}

/** Throws WireError where a file of the site is not as expected. */
export async function firstPage({ folder, language, site }: FirstPageInput): Promise<FirstPage> {
  await loadMessages(language);
  const files = readSiteFiles(folder);
  const store = storeOf(files, language);
  const html = renderToString(
    <StoreContext.Provider value={store}>
      <Reader onRetry={NO_RETRY} />
      <StillStarting language={language} />
    </StoreContext.Provider>,
  );
  const { basemap, frontTopology: topology, front: history } = files;
  const day = selectNightDay(store.getState());
  const outline = outlineSvg({ basemap, topology, history, day, bounds: UKRAINE });
  return {
    html: replacePart(
      withoutDeadControls(withoutInlineStyles(withFirstDocks(asFirst(html), store))),
      OUTLINE_PLACE,
      OUTLINE_PLACE.replace("></", `>${outline}</`),
    ),
    description: describeSite(store.getState(), files.manifest, site),
  };
}

/** Comes into sight by the style sheet alone, where the program is long in coming or never does. */
function StillStarting({ language }: Pick<FirstPageInput, "language">) {
  const { loading, failure } = messagesOf(language);
  return (
    <p class={STILL_STARTING}>
      {loading.program}{" "}
      {/* biome-ignore lint/a11y/useValidAnchor: an empty address is the page's own, with all it asks for */}
      <a href="">{failure.reload}</a>
    </p>
  );
}

/** Marked for the style sheet; the legend open as in a wide window, where a narrow one's folds it. */
function asFirst(html: string): string {
  const marked = replacePart(html, READER, '<div class="reader first"');
  return replacePart(marked, LEGEND, '<details open class="legend-fold first"');
}

/** Until the program has arrived a click would be lost without a word; the live page enables them. */
function withoutDeadControls(html: string): string {
  return html.replaceAll(/<(?:button|input|select)(?=[\s>])(?![^>]*\sdisabled)/g, "$& disabled");
}

/** The page's policy allows none; the live page sets them by script, which it allows. */
function withoutInlineStyles(html: string): string {
  return html.replaceAll(/ style="[^"]*"/g, "");
}

function storeOf({ manifest, raids, strikes, front }: SiteFiles, language: Language): Store {
  const store = createAppStore({ ...DEFAULT_VIEW, language });
  setLoaded(store, "manifest", { status: "ready", value: manifest });
  setLoaded(store, "raids", { status: "ready", value: raids });
  setLoaded(store, "strikes", { status: "ready", value: strikes });
  setLoaded(store, "front", { status: "ready", value: front });
  setLoaded(store, "basemap", { status: "ready", value: null });
  return store;
}
