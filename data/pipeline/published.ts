import { join } from "node:path";
import type { Minutes } from "../../src/model/time";
import { decodeAnnotations } from "../../src/model/wire/annotations";
import { checkWire } from "../../src/model/wire/common";
import { manifestSchema } from "../../src/model/wire/manifest";
import { decodeStrikes } from "../../src/model/wire/strikes";
import { checkCoarsening, checkDelay, parsePublication } from "./publication";
import { SourceError } from "./source-error";
import { readTextFile } from "./text-file";

export interface PublishedPaths {
  /** The project's `data`, with `publication.json`. */
  readonly data: string;
  /** What the map loads: `public/data`. */
  readonly public: string;
}

/**
 * Checks the strikes of the built data as they stand on disk. Throws SourceError where one must not be
 * published yet or so precisely, or the map would tell another delay than is set; WireError where the data cannot be read.
 */
export function checkPublished(paths: PublishedPaths, now: Minutes): void {
  const settings = join(paths.data, "publication.json");
  const { delayHours } = parsePublication(readTextFile(settings), settings);
  const manifestFile = join(paths.public, "manifest.json");
  const manifest = JSON.parse(readTextFile(manifestFile));
  const { files } = checkWire(manifestSchema, manifest, manifestFile);
  const strikesFile = join(paths.public, files.strikes.path);
  const strikes = decodeStrikes(JSON.parse(readTextFile(strikesFile)), strikesFile);
  checkDelay(strikes, delayHours, now, strikesFile);
  const annotationsFile = join(paths.public, files.annotations.path);
  const told = decodeAnnotations(JSON.parse(readTextFile(annotationsFile)), annotationsFile);
  if (told.delayHours !== delayHours) {
    const found = `delayHours: found ${told.delayHours}, expected ${delayHours} as in ${settings}`;
    throw new SourceError(`${annotationsFile}: ${found}: rebuild the data`);
  }
  checkCoarsening(strikes, strikesFile);
}
