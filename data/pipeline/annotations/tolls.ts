import { csvFormat } from "d3-dsv";
import * as v from "valibot";
import type { TollScope } from "../../../src/model/annotations";
import { dayOf, formatDay, fromKyiv, nightAt } from "../../../src/model/time";
import type { AnnotationsFile } from "../../../src/model/wire/annotations";
import { checkCells } from "../check-cells";
import { namedCells, parseCsv } from "../csv";
import type { SourceReport } from "../report";
import { countCell, oneOf, sourceNameCell, tidyBlanks, webAddressCell } from "../strikes/cells";
import { dateCell } from "./cells";

export type Toll = AnnotationsFile["tolls"][number];

const SCOPES = {
  "": "not-stated",
  "Kyiv city": "city",
  "Kyiv city, Shevchenkivskyi district only": "city-district",
  "Kyiv oblast": "oblast",
} as const satisfies Readonly<Record<string, TollScope>>;

const rowSchema = v.object({
  date: dateCell,
  killed: countCell,
  injured: countCell,
  casualty_scope: oneOf(Object.keys(SCOPES) as Array<keyof typeof SCOPES>),
  source_name: sourceNameCell,
  source_url: webAddressCell,
});

/**
 * The tolls of `attacks.csv`, a row a day of attack; empty is null. Unusable rows are refused in the
 * report. Throws SourceError where a column is missing.
 */
export function readTolls(text: string, file: string, report: SourceReport): ReadonlyArray<Toll> {
  const table = parseCsv(text, file, Object.keys(rowSchema.entries));
  return table.records.flatMap((record) => {
    const row = String(record.line);
    const { cells, mends } = tidyBlanks(namedCells(table, record), file, row);
    const checked = checkCells(rowSchema, cells);
    if (!checked.ok) {
      report.refuse({ file, row, ...checked.fault });
      return [];
    }
    report.accept(mends);
    return tollOf(checked.output);
  });
}

function tollOf(row: v.InferOutput<typeof rowSchema>): Toll {
  const day = dayOf(row.date);
  return {
    day: row.date,
    // As for a strike of which the day alone is known.
    night: formatDay(nightAt((fromKyiv(day) + fromKyiv(day + 1)) / 2)),
    killed: row.killed,
    injured: row.injured,
    scope: SCOPES[row.casualty_scope],
    sourceName: row.source_name,
    url: row.source_url,
  };
}

/** `data/facts/tolls.csv`. */
export function formatTolls(tolls: ReadonlyArray<Toll>): string {
  const rows = tolls.map(({ day, night, killed, injured, scope, sourceName, url }) => ({
    date: day,
    night,
    killed,
    injured,
    scope,
    source_name: sourceName,
    url,
  }));
  return `${csvFormat(rows)}\n`;
}
