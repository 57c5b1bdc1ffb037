import type { LayerId } from "../model/layer";
import { SHOWN_SOURCES, type ShownSource } from "../model/shown-source";
import { type Day, parseDay } from "../model/time";
import type { WindowSpan } from "../model/window";
import type { Manifest } from "../model/wire/manifest";
import { memoiseLatest, selectWindowNights } from "./selectors";
import type { State } from "./store";

export interface SourceShown {
  readonly source: ShownSource;
  /** The last day of its data. */
  readonly to: Day;
}

interface ShownBy {
  readonly layers: ReadonlyArray<LayerId>;
  /** Its parts in the manifest. */
  readonly ids: ReadonlyArray<string>;
  /** Nothing of it is seen outside the time that it was collected for. */
  readonly isCollection: boolean;
}

const SHOWN_BY: Readonly<Record<ShownSource, ShownBy>> = {
  raids: { layers: ["drones", "missiles", "oblasts"], ids: ["attacks"], isCollection: false },
  front: {
    layers: ["front", "advances", "towns"],
    ids: ["deepstate-archive", "deepstate-mirror"],
    isCollection: false,
  },
  incidents: { layers: ["strikes"], ids: ["incidents"], isCollection: true },
  kyiv: { layers: ["strikes"], ids: ["kyiv"], isCollection: true },
};

const NO_SOURCES: Manifest["sources"] = [];

const latestShown = memoiseLatest(sourcesShown);

/** Whose data the map shows, by the layers that are on and the nights of the window, and how far they go. */
export function selectSourcesShown(state: State): ReadonlyArray<SourceShown> {
  const { manifest } = state.data;
  return latestShown(
    manifest.status === "ready" ? manifest.value.sources : NO_SOURCES,
    state.view.layers,
    selectWindowNights(state),
  );
}

function sourcesShown(
  sources: Manifest["sources"],
  layers: ReadonlySet<LayerId>,
  nights: WindowSpan,
): ReadonlyArray<SourceShown> {
  return SHOWN_SOURCES.flatMap((source) => {
    const { layers: shownIn, ids, isCollection } = SHOWN_BY[source];
    const parts = sources.filter(({ id }) => ids.includes(id));
    const from = Math.min(...parts.flatMap((part) => parseDay(part.from) ?? []));
    const to = Math.max(...parts.flatMap((part) => parseDay(part.to) ?? []));
    const isOfWindow = from <= nights.to && nights.from < to;
    const isShown = shownIn.some((layer) => layers.has(layer)) && (isOfWindow || !isCollection);
    return isShown && parts.length > 0 ? [{ source, to }] : [];
  });
}
