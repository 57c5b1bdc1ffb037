import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FrontHistory } from "../../src/model/front";
import type { Wave } from "../../src/model/raid";
import { checkWire } from "../../src/model/wire/common";
import { decodeFront } from "../../src/model/wire/front";
import { manifestSchema } from "../../src/model/wire/manifest";
import { decodePlaces } from "../../src/model/wire/places";
import { decodeRaids } from "../../src/model/wire/raids";

export interface BuiltData {
  readonly waves: ReadonlyArray<Wave>;
  readonly front: FrontHistory;
}

/** The built files of a folder, read with the app's own decoders. */
export async function readBuiltData(folder: string): Promise<BuiltData> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, file), "utf8"));
  const { files } = checkWire(manifestSchema, await read("manifest.json"), "manifest.json");
  const places = decodePlaces(await read(files.places.path), files.places.path);
  return {
    waves: decodeRaids(await read(files.raids.path), places, files.raids.path),
    front: decodeFront(await read(files.front.path), files.front.path),
  };
}
