import { csvParseRows } from "d3-dsv";
import type { ManifestSource } from "../../src/model/wire/manifest";
import { SourceError } from "./source-error";

/** A build that loses a larger share of the last one's rows was given a source that is cut short. */
const LARGEST_LOST_SHARE = 0.01;
const IF_MEANT = "nothing written; if that is meant, run with --allow-fewer";

/** Throws SourceError where a table would lose more than one row in a hundred of the last build's. */
export function checkRowsKept(file: string, before: string, after: string): void {
  const rowsBefore = rowCount(before);
  const rowsAfter = rowCount(after);
  if (rowsAfter >= rowsBefore * (1 - LARGEST_LOST_SHARE)) return;
  throw new SourceError(
    `${file}: found ${rowsAfter} rows, expected about ${rowsBefore} as in the last build: ${IF_MEANT}`,
  );
}

/** Throws SourceError where a source covers fewer days, at its beginning or its end, than in the last build. */
export function checkDaysKept(
  before: ReadonlyArray<ManifestSource>,
  after: ReadonlyArray<ManifestSource>,
): void {
  for (const { id, from, to } of after) {
    const last = before.find((source) => source.id === id);
    if (!last || (from <= last.from && to >= last.to)) continue;
    const found = `found ${from} to ${to}, expected ${last.from} to ${last.to} or more`;
    throw new SourceError(`${id}: ${found} as in the last build: ${IF_MEANT}`);
  }
}

/** Without the line of column names. */
function rowCount(table: string): number {
  return csvParseRows(table).length - 1;
}
