import { join } from "node:path";
import { type Day, formatDay } from "../../../src/model/time";
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

/** What is published besides, which a correction may name. */
export interface Published {
  readonly strikes: ReadonlySet<string>;
  readonly nights: ReadonlySet<Day>;
}

/**
 * Our own small tables in the project's `data`, and the tolls of the raw sources; nothing in them is of
 * a day after `today`. Throws SourceError where a table is missing or does not hold.
 */
export function buildAnnotations(
  paths: { readonly from: string; readonly data: string },
  published: Published,
  report: SourceReport,
  today: Day,
): BuiltAnnotations {
  const read = <Table>(path: string, parse: (text: string, file: string) => Table): Table =>
    parse(readTextFile(path), path);
  const own = (...names: ReadonlyArray<string>) => join(paths.data, ...names);
  const claims = read(own("facts", "claims.csv"), (text, file) => parseClaims(text, file, today));
  const tolls = read(join(paths.from, "kyiv", "attacks.csv"), (text, file) =>
    readTolls(text, file, report, today),
  );
  const ids = {
    night: new Set([...[...published.nights].map(formatDay), ...tolls.map(({ night }) => night)]),
    strike: published.strikes,
    claim: new Set(claims.map(({ id }) => id)),
  };
  const { delayHours } = read(own("publication.json"), parsePublication);
  return {
    file: {
      format: "annotations/1",
      claims,
      tolls: [...tolls],
      corrections: read(own("corrections.csv"), (text, file) =>
        parseCorrections(text, file, ids, today),
      ),
      speeds: read(own("gazetteer", "weapon-speeds.csv"), parseWeaponSpeeds),
      delayHours,
    },
    tolls: formatTolls(tolls),
  };
}
