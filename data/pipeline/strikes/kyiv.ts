import * as v from "valibot";
import type { LocalisedText } from "../../../src/model/place";
import { PLACE_PRECISIONS } from "../../../src/model/precision";
import { CONFIDENCES, TARGET_TYPES } from "../../../src/model/strike";
import { fromKyiv, nightAt, toKyiv } from "../../../src/model/time";
import type { WeaponClass } from "../../../src/model/weapon";
import { type CheckedCells, cellCountFault, checkCells } from "../check-cells";
import { namedCells, parseCsv } from "../csv";
import { numberCell } from "../gazetteer/cells";
import type { SourceReport } from "../report";
import {
  countCell,
  identifierCell,
  kyivTimeCell,
  oneOf,
  optionalTextCell,
  requiredTextCell,
  roundDegrees,
  sourceNameCell,
  tidyBlanks,
  webAddressCell,
} from "./cells";
import type { ImportedStrike, SourceStrike } from "./imported";
import { inKyiv } from "./kyiv-districts";
import { formatKyivTime, type KyivTime } from "./kyiv-time";
import { isSensitive } from "./sensitive";

const WEAPON_CLASS = {
  drone: "drone",
  cruise_missile: "cruise-missile",
  ballistic_missile: "ballistic-missile",
  hypersonic_missile: "aeroballistic-missile",
  missile_unknown: "unknown-missile",
  mixed: "mixed",
  unknown: "unknown",
} as const satisfies Readonly<Record<string, WeaponClass>>;

const COLUMNS = [
  "id",
  "date_start",
  "date_end",
  "place_name_en",
  "place_name_uk",
  "admin",
  "lon",
  "lat",
  "precision",
  "weapon_class",
  "weapon_model",
  "target_type",
  "killed",
  "injured",
  "summary_en",
  "source_url",
  "source_name",
  "confidence",
];

/** Kyiv oblast and a little around it, in degrees. */
const longitudeCell = numberCell(29, 32.5);
const latitudeCell = numberCell(49, 51.7);

/** An attack is a night or a day and a night; a longer one is a slip in a date. */
const LONGEST_SPAN_DAYS = 7;

const rowSchema = v.object({
  id: identifierCell,
  date_start: kyivTimeCell,
  date_end: kyivTimeCell,
  place_name_en: requiredTextCell,
  place_name_uk: requiredTextCell,
  admin: requiredTextCell,
  lon: longitudeCell,
  lat: latitudeCell,
  precision: oneOf(PLACE_PRECISIONS),
  weapon_class: oneOf(Object.keys(WEAPON_CLASS) as Array<keyof typeof WEAPON_CLASS>),
  weapon_model: optionalTextCell,
  target_type: oneOf(TARGET_TYPES),
  killed: countCell,
  injured: countCell,
  summary_en: optionalTextCell,
  source_url: webAddressCell,
  source_name: sourceNameCell,
  confidence: oneOf(CONFIDENCES),
});
type KyivRow = v.InferOutput<typeof rowSchema>;

/**
 * The strikes of `kyiv-strikes.csv`. Unusable rows are refused in the report; the caller accepts the
 * rest. Throws SourceError where a column is missing.
 */
export function readKyivStrikes(
  text: string,
  file: string,
  report: SourceReport,
): ReadonlyArray<ImportedStrike> {
  const table = parseCsv(text, file, COLUMNS);
  const strikes = new Map<string, ImportedStrike>();
  const rowsByFacts = new Map<string, string>();
  for (const record of table.records) {
    const row = String(record.line);
    const counts = cellCountFault(table, record);
    if (counts) {
      report.refuse({ file, row, ...counts });
      continue;
    }
    const { cells, mends } = tidyBlanks(namedCells(table, record), file, row);
    const checked = checkRow(cells, strikes);
    if (!checked.ok) {
      report.refuse({ file, row, ...checked.fault });
      continue;
    }
    const facts = JSON.stringify({ ...cells, id: "" });
    const sameRow = rowsByFacts.get(facts);
    if (sameRow !== undefined) {
      const found = `all of line ${sameRow} again under another id`;
      report.refuse({ file, row, field: "row", found, expected: "a row that no line before has" });
      continue;
    }
    rowsByFacts.set(facts, row);
    const strike = checked.output;
    const sensitive = isSensitive(strike.targetType);
    strikes.set(strike.id, { strike, file, row, mends, sensitive });
  }
  return [...strikes.values()];
}

function checkRow(
  cells: Record<string, string>,
  before: ReadonlyMap<string, ImportedStrike>,
): CheckedCells<SourceStrike> {
  const checked = checkCells(rowSchema, cells);
  if (!checked.ok) return checked;
  const { id, date_start, date_end } = checked.output;
  if (before.has(id)) return fault("id", id, "an id that no row before has");
  const end = endOf(date_start, date_end);
  if (end !== null) return { ok: true, output: strikeOf(checked.output, end) };
  const start = formatKyivTime(date_start.minutes);
  const expected = `not before ${start}, within ${LONGEST_SPAN_DAYS} days of it, and its day if that has a time`;
  return fault("date_end", formatKyivTime(date_end.minutes), expected);
}

function fault(field: string, found: string, expected: string): CheckedCells<SourceStrike> {
  return { ok: false, fault: { field, found, expected } };
}

/**
 * A date as end includes that day; after a start to the minute it repeats the start's day and adds
 * nothing, so that the strike lasts a minute. Null where the end contradicts the start or comes too
 * long after it.
 */
function endOf(start: KyivTime, end: KyivTime): number | null {
  const startDay = toKyiv(start.minutes).day;
  const endDay = toKyiv(end.minutes).day;
  if (endDay - startDay > LONGEST_SPAN_DAYS) return null;
  if (end.precision === "minute") return end.minutes > start.minutes ? end.minutes : null;
  if (start.precision === "minute") return endDay === startDay ? start.minutes + 1 : null;
  return endDay >= startDay ? fromKyiv(endDay + 1) : null;
}

function strikeOf(row: KyivRow, end: number): SourceStrike {
  const start = row.date_start.minutes;
  return {
    id: row.id,
    longitude: roundDegrees(row.lon),
    latitude: roundDegrees(row.lat),
    start,
    end,
    night: nightAt((start + end) / 2),
    timePrecision: row.date_start.precision,
    placePrecision: row.precision,
    coarsened: false,
    place: placeOf(row),
    weaponClass: WEAPON_CLASS[row.weapon_class],
    weaponModel: row.weapon_model,
    targetType: row.target_type,
    killed: row.killed,
    injured: row.injured,
    summary: row.summary_en,
    confidence: row.confidence,
    sources: [{ name: row.source_name, url: row.source_url }],
  };
}

function placeOf(row: KyivRow): LocalisedText {
  const name = { en: row.place_name_en, uk: row.place_name_uk };
  const isPartOfCity = row.admin.split(",")[0] === "Kyiv" && name.en !== "Kyiv";
  return isPartOfCity ? inKyiv(name) : name;
}
