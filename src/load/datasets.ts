import type { FrontHistory } from "../model/front";
import type { Wave } from "../model/raid";
import type { Strike } from "../model/strike";
import { checkWire, WireError } from "../model/wire/common";
import { decodeFront } from "../model/wire/front";
import { type Manifest, type ManifestFile, manifestSchema } from "../model/wire/manifest";
import { decodePlaces } from "../model/wire/places";
import { decodeRaids } from "../model/wire/raids";
import { decodeStrikes } from "../model/wire/strikes";
import { fetchJson } from "./fetch-json";
import { LoadError } from "./load-error";

export const DATASET_IDS = ["raids", "strikes", "front"] as const;
export type DatasetId = (typeof DATASET_IDS)[number];

export interface Datasets {
  readonly raids: ReadonlyArray<Wave>;
  readonly strikes: ReadonlyArray<Strike>;
  readonly front: FrontHistory;
}

/** Loads and checks `manifest.json` of a folder that ends in a slash. Throws `LoadError`. */
export async function loadManifest(folder: string): Promise<Manifest> {
  const file = "manifest.json";
  return decoded(file, checkManifest, await fetchJson(`${folder}${file}`, file));
}

/** One loader a dataset, each independent, so that one broken file leaves the others working. */
export const loadDataset: {
  readonly [Id in DatasetId]: (folder: string, manifest: Manifest) => Promise<Datasets[Id]>;
} = {
  async raids(folder, { files }) {
    const [places, raids] = await Promise.all([
      fetchFile(folder, files.places),
      fetchFile(folder, files.raids),
    ]);
    const gazetteer = decoded(files.places.path, decodePlaces, places);
    return decoded(files.raids.path, (value, file) => decodeRaids(value, gazetteer, file), raids);
  },
  async strikes(folder, { files }) {
    return decoded(files.strikes.path, decodeStrikes, await fetchFile(folder, files.strikes));
  },
  async front(folder, { files }) {
    return decoded(files.front.path, decodeFront, await fetchFile(folder, files.front));
  },
};

function fetchFile(folder: string, { path, sha256 }: ManifestFile): Promise<unknown> {
  return fetchJson(`${folder}${path}`, path, sha256);
}

function checkManifest(value: unknown, file: string): Manifest {
  return checkWire(manifestSchema, value, file);
}

function decoded<T>(file: string, decode: (value: unknown, file: string) => T, value: unknown): T {
  try {
    return decode(value, file);
  } catch (error) {
    if (error instanceof WireError) throw new LoadError(file, "unreadable", error.message);
    throw error;
  }
}
