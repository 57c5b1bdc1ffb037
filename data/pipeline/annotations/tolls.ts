import { csvFormat } from "d3-dsv";
import * as v from "valibot";
import type { TollScope } from "../../../src/model/annotations";
import { type Day, dayOf, formatDay, fromKyiv, nightAt } from "../../../src/model/time";
import type { AnnotationsFile } from "../../../src/model/wire/annotations";
import { type CheckedCells, cellCountFault, checkCells } from "../check-cells";
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
 * The tolls of `attacks.csv`, a row a day of attack and not after `today`; empty is null. Unusable rows
 * are refused in the report. Throws SourceError where a column is missing.
 */
export function readTolls(
  text: string,
  file: string,
  report: SourceReport,
  today: Day,
): ReadonlyArray<Toll> {
  const table = parseCsv(text, file, Object.keys(rowSchema.entries));
  const counted = new Set<string>();
  return table.records.flatMap((record) => {
    const row = String(record.line);
    const { cells, mends } = tidyBlanks(namedCells(table, record), file, row);
    const fault = cellCountFault(table, record);
    const checked = fault ? { ok: false as const, fault } : checkRow(cells, counted, today);
    if (!checked.ok) {
      report.refuse({ file, row, ...checked.fault });
      return [];
    }
    report.accept(mends);
    return tollOf(checked.output);
  });
}

/** `counted`: day and scope of the rows before, which a toll of the same would count twice. */
function checkRow(
  cells: Record<string, string>,
  counted: Set<string>,
  today: Day,
): CheckedCells<v.InferOutput<typeof rowSchema>> {
  const checked = checkCells(rowSchema, cells);
  if (!checked.ok) return checked;
  const { date, casualty_scope } = checked.output;
  const refuse = (found: string, expected: string): CheckedCells<never> => ({
    ok: false,
    fault: { field: "date", found, expected },
  });
  if (dayOf(date) > today) return refuse(date, `a day not after ${formatDay(today)}`);
  const key = `${date} ${casualty_scope}`;
  if (counted.has(key)) return refuse(key.trim(), "a day and scope that no row before has");
  counted.add(key);
  return checked;
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
