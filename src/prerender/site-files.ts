import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Datasets } from "../load/datasets";
import { type BasemapSources, decodeBasemap } from "../map/basemap/decode";
import { checkWire } from "../model/wire/common";
import { decodeFront, type FrontTopology } from "../model/wire/front";
import { type Manifest, manifestSchema } from "../model/wire/manifest";
import { unpackTopology } from "../model/wire/packed-topology";
import { decodePlaces } from "../model/wire/places";
import { decodeRaids } from "../model/wire/raids";
import { decodeStrikes } from "../model/wire/strikes";

export interface SiteFiles {
  readonly manifest: Manifest;
  readonly raids: Datasets["raids"];
  readonly strikes: Datasets["strikes"];
  readonly front: Datasets["front"];
  readonly frontTopology: FrontTopology;
  readonly basemap: BasemapSources;
}

/** What the page begins with, read from `public` as the browser will load it. Throws WireError. */
export function readSiteFiles(folder: string): SiteFiles {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const manifest = checkWire(manifestSchema, read("data/manifest.json"), "manifest.json");
  const { places, raids, strikes, front } = manifest.files;
  const frontFile = read(`data/${front.path}`);
  const gazetteer = decodePlaces(read(`data/${places.path}`), places.path);
  return {
    manifest,
    raids: decodeRaids(read(`data/${raids.path}`), gazetteer, raids.path),
    strikes: decodeStrikes(read(`data/${strikes.path}`), strikes.path),
    front: decodeFront(frontFile, front.path),
    frontTopology: unpackTopology(frontFile) as FrontTopology,
    basemap: decodeBasemap(read("basemap/basemap.json")),
  };
}
