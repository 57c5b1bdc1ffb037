import {
  type DatasetId,
  FIRST_DATASET_IDS,
  LATER_DATASET_IDS,
  loadDataset,
  loadManifest,
} from "../load/datasets";
import { fetchJson } from "../load/fetch-json";
import { LoadError } from "../load/load-error";
import type { Manifest } from "../model/wire/manifest";
import { neededLater } from "./needed-later";
import { type Data, type Store, setLoaded } from "./store";

const DATA_FOLDER = "data/";
const BASEMAP_FILE = "basemap/basemap.json";

/** An impatient reader may ask again while it is on its way. */
const underWay = new WeakMap<Store, Promise<void>>();

/**
 * Loads what the page begins with and has not loaded yet into the store; what failed before is tried
 * again, and asked for anew where it is loaded on demand. What is there stays, whatever fails. `base`:
 * where the site lies, ending in a slash.
 */
export function loadData(store: Store, base: string): Promise<void> {
  const loading =
    underWay.get(store) ?? loadMissing(store, base).finally(() => underWay.delete(store));
  underWay.set(store, loading);
  return loading;
}

async function loadMissing(store: Store, base: string): Promise<void> {
  await Promise.all([loadBasemap(store, base), loadDatasets(store, `${base}${DATA_FOLDER}`)]);
}

/** From now on loads each dataset that a view needs as soon as one does. */
export function loadOnDemand(store: Store, base: string): void {
  const folder = `${base}${DATA_FOLDER}`;
  const load = () => {
    const { manifest } = store.getState().data;
    if (manifest.status !== "ready") return;
    for (const id of neededLater(store.getState())) {
      if (store.getState().data[id].status !== "absent") continue;
      loadDatasetInto(store, id, folder, manifest.value);
    }
  };
  load();
  store.subscribe(load);
}

async function loadBasemap(store: Store, base: string): Promise<void> {
  if (store.getState().data.basemap.status === "ready") return;
  await loadInto(store, "basemap", () => fetchJson(`${base}${BASEMAP_FILE}`, BASEMAP_FILE));
}

async function loadDatasets(store: Store, folder: string): Promise<void> {
  const manifest = await loadInto(store, "manifest", () => loadManifest(folder));
  if (!manifest) {
    failWithManifest(store);
    return;
  }
  const missing = FIRST_DATASET_IDS.filter((id) => store.getState().data[id].status !== "ready");
  const failed = LATER_DATASET_IDS.filter((id) => store.getState().data[id].status === "failed");
  await Promise.all(
    [...missing, ...failed].map((id) => loadDatasetInto(store, id, folder, manifest)),
  );
}

function loadDatasetInto(store: Store, id: DatasetId, folder: string, manifest: Manifest) {
  return loadInto<DatasetId>(store, id, () => loadDataset[id](folder, manifest));
}

type Value<Id extends keyof Data> = Extract<Data[Id], { status: "ready" }>["value"];

/** Gives what is there already where nothing newer comes, and null where nothing is. */
async function loadInto<Id extends keyof Data>(
  store: Store,
  id: Id,
  load: () => Promise<Value<Id>>,
): Promise<Value<Id> | null> {
  const before = store.getState().data[id];
  if (before.status !== "ready") setLoaded(store, id, { status: "loading" } as Data[Id]);
  try {
    const value = await load();
    setLoaded(store, id, { status: "ready", value } as Data[Id]);
    return value;
  } catch (error) {
    if (before.status === "ready") return before.value as Value<Id>;
    const loadError =
      error instanceof LoadError ? error : new LoadError(id, "unreadable", String(error));
    setLoaded(store, id, { status: "failed", error: loadError } as Data[Id]);
    return null;
  }
}

function failWithManifest(store: Store): void {
  const { manifest } = store.getState().data;
  if (manifest.status !== "failed") return;
  for (const id of FIRST_DATASET_IDS) setLoaded(store, id, manifest);
}
