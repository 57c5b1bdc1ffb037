import { join } from "node:path";
import type { AnnotationsFile } from "../../../src/model/wire/annotations";
import { parsePublication } from "../publication";
import type { SourceReport } from "../report";
import { readTextFile } from "../text-file";
import { parseClaims } from "./claims";
import { parseCorrections } from "./corrections";
import { formatTolls, readTolls } from "./tolls";
import { parseWeaponSpeeds } from "./weapon-speeds";

export interface BuiltAnnotations {
  readonly file: AnnotationsFile;
  /** The text of `data/facts/tolls.csv`. */
  readonly tolls: string;
}

/**
 * Our own small tables in the project's `data`, and the tolls of the raw sources. `strikes`: ids of
 * all that is published. Throws SourceError where a table is missing or does not hold.
 */
export function buildAnnotations(
  paths: { readonly from: string; readonly data: string },
  strikes: ReadonlySet<string>,
  report: SourceReport,
): BuiltAnnotations {
  const read = <Table>(path: string, parse: (text: string, file: string) => Table): Table =>
    parse(readTextFile(path), path);
  const own = (...names: ReadonlyArray<string>) => join(paths.data, ...names);
  const claims = read(own("facts", "claims.csv"), parseClaims);
  const ids = { strike: strikes, claim: new Set(claims.map(({ id }) => id)) };
  const tolls = read(join(paths.from, "kyiv", "attacks.csv"), (text, file) =>
    readTolls(text, file, report),
  );
  const { delayHours } = read(own("publication.json"), parsePublication);
  return {
    file: {
      format: "annotations/1",
      claims,
      tolls: [...tolls],
      corrections: read(own("corrections.csv"), (text, file) => parseCorrections(text, file, ids)),
      speeds: read(own("gazetteer", "weapon-speeds.csv"), parseWeaponSpeeds),
      delayHours,
    },
    tolls: formatTolls(tolls),
  };
}
