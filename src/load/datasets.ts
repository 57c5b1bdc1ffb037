import type { Annotations } from "../model/annotations";
import type { EarlierHistory } from "../model/earlier-history";
import type { FrontHistory } from "../model/front";
import type { GreyZone } from "../model/grey-zone";
import type { Wave } from "../model/raid";
import type { Strike } from "../model/strike";
import type { Town } from "../model/town";
import { decodeAnnotations } from "../model/wire/annotations";
import { checkWire, WireError } from "../model/wire/common";
import { decodeFront } from "../model/wire/front";
import { decodeFrontEarlier } from "../model/wire/front-earlier";
import { decodeGreyZone } from "../model/wire/grey-zone";
import { type Manifest, type ManifestFile, manifestSchema } from "../model/wire/manifest";
import { decodePlaces } from "../model/wire/places";
import { decodeRaids } from "../model/wire/raids";
import { decodeStrikes } from "../model/wire/strikes";
import { decodeTowns } from "../model/wire/towns";
import { fetchJson } from "./fetch-json";
import { LoadError } from "./load-error";

/** Loaded with the page. */
export const FIRST_DATASET_IDS = ["raids", "strikes", "front"] as const;
/** Loaded once the raids are there, or when a view asks for them. */
export const LATER_DATASET_IDS = ["annotations", "frontearlier", "greyzone", "towns"] as const;

export type LaterDatasetId = (typeof LATER_DATASET_IDS)[number];
export type DatasetId = (typeof FIRST_DATASET_IDS)[number] | LaterDatasetId;

export interface Datasets {
  readonly raids: ReadonlyArray<Wave>;
  readonly strikes: ReadonlyArray<Strike>;
  readonly front: FrontHistory;
  readonly annotations: Annotations;
  readonly frontearlier: EarlierHistory;
  readonly greyzone: GreyZone;
  readonly towns: ReadonlyArray<Town>;
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
  async annotations(folder, { files: { annotations } }) {
    return decoded(annotations.path, decodeAnnotations, await fetchFile(folder, annotations));
  },
  async frontearlier(folder, { files: { frontearlier } }) {
    return decoded(frontearlier.path, decodeFrontEarlier, await fetchFile(folder, frontearlier));
  },
  async greyzone(folder, { files: { greyzone } }) {
    return decoded(greyzone.path, decodeGreyZone, await fetchFile(folder, greyzone));
  },
  async towns(folder, { files: { towns } }) {
    return decoded(towns.path, decodeTowns, await fetchFile(folder, towns));
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
