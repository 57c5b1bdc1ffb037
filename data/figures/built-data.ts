import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Toll } from "../../src/model/annotations";
import { joinHistories } from "../../src/model/earlier-history";
import type { FrontHistory } from "../../src/model/front";
import type { Place } from "../../src/model/place";
import type { Wave } from "../../src/model/raid";
import type { Strike } from "../../src/model/strike";
import type { Town } from "../../src/model/town";
import { decodeAnnotations } from "../../src/model/wire/annotations";
import { checkWire } from "../../src/model/wire/common";
import { decodeFront } from "../../src/model/wire/front";
import { decodeFrontEarlier } from "../../src/model/wire/front-earlier";
import { type ManifestSource, manifestSchema } from "../../src/model/wire/manifest";
import { decodePlaces } from "../../src/model/wire/places";
import { decodeRaids } from "../../src/model/wire/raids";
import { decodeStrikes } from "../../src/model/wire/strikes";
import { decodeTowns } from "../../src/model/wire/towns";

/** Parts of the built data, each read when it is asked for. */
export interface BuiltData {
  /** Who said what, under which terms. */
  readonly sources: ReadonlyArray<ManifestSource>;
  readonly places: () => Promise<ReadonlyMap<string, Place>>;
  readonly waves: () => Promise<ReadonlyArray<Wave>>;
  /** The years that the map loads at its start. */
  readonly recentFront: () => Promise<FrontHistory>;
  /** The whole war. */
  readonly front: () => Promise<FrontHistory>;
  readonly towns: () => Promise<ReadonlyArray<Town>>;
  readonly strikes: () => Promise<ReadonlyArray<Strike>>;
  readonly tolls: () => Promise<ReadonlyArray<Toll>>;
}

/** The built files of a folder, read with the app's own decoders. */
export async function openBuiltData(folder: string): Promise<BuiltData> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, file), "utf8"));
  const { files, sources } = checkWire(
    manifestSchema,
    await read("manifest.json"),
    "manifest.json",
  );
  const places = async () => decodePlaces(await read(files.places.path), files.places.path);
  const recentFront = async () => decodeFront(await read(files.front.path), files.front.path);
  const earlierFront = async () =>
    decodeFrontEarlier(await read(files.frontearlier.path), files.frontearlier.path);
  return {
    sources,
    places,
    waves: async () => decodeRaids(await read(files.raids.path), await places(), files.raids.path),
    recentFront,
    front: async () => joinHistories(await recentFront(), await earlierFront()),
    strikes: async () => decodeStrikes(await read(files.strikes.path), files.strikes.path),
    tolls: async () =>
      decodeAnnotations(await read(files.annotations.path), files.annotations.path).tolls,
    towns: async () => decodeTowns(await read(files.towns.path), files.towns.path),
  };
}
