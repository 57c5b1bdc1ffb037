import { csvFormat } from "d3-dsv";
import * as v from "valibot";
import { PLACE_PRECISIONS, TIME_PRECISIONS } from "../../../src/model/precision";
import { CONFIDENCES, type StrikeSource, TARGET_TYPES } from "../../../src/model/strike";
import { nightAt, parseDay } from "../../../src/model/time";
import { WEAPON_CLASSES } from "../../../src/model/weapon";
import { checkCells } from "../check-cells";
import { namedCells, parseCsv } from "../csv";
import { SourceError } from "../source-error";
import {
  countCell,
  identifierCell,
  kyivTimeCell,
  latitudeCell,
  longitudeCell,
  oneOf,
  optionalTextCell,
  requiredTextCell,
  roundDegrees,
} from "./cells";
import type { SourceStrike } from "./imported";
import { formatKyivTime } from "./kyiv-time";
import { isWebAddress } from "./source-addresses";

/** A row of `data/facts/strikes.csv`. */
export interface Fact {
  /** The day on which a person edited the row, YYYY-MM-DD; null for a row of the pipeline's. */
  readonly edited: string | null;
  readonly strike: SourceStrike;
}

const COLUMNS = [
  "id",
  "edited",
  "start",
  "end",
  "time_precision",
  "longitude",
  "latitude",
  "place_precision",
  "coarsened",
  "place_en",
  "place_uk",
  "weapon_class",
  "weapon_model",
  "target_type",
  "killed",
  "injured",
  "summary",
  "confidence",
  "sources",
] as const;

type Cells = Record<(typeof COLUMNS)[number], string>;

const SOURCES_FORMAT = "name <address> | name <address>";

const rowSchema = v.object({
  id: identifierCell,
  edited: v.pipe(
    v.string(),
    v.check((text) => parseDay(text) !== null, "YYYY-MM-DD, the day of the edit, or nothing"),
  ),
  start: kyivTimeCell,
  end: kyivTimeCell,
  time_precision: oneOf(TIME_PRECISIONS),
  longitude: longitudeCell,
  latitude: latitudeCell,
  place_precision: oneOf(PLACE_PRECISIONS),
  coarsened: oneOf(["yes", "no"]),
  place_en: requiredTextCell,
  place_uk: requiredTextCell,
  weapon_class: oneOf(WEAPON_CLASSES),
  weapon_model: optionalTextCell,
  target_type: oneOf(TARGET_TYPES),
  killed: countCell,
  injured: countCell,
  summary: optionalTextCell,
  confidence: oneOf(CONFIDENCES),
  sources: v.pipe(
    v.string(),
    v.transform(parseSources),
    v.check((sources) => sources.length > 0, SOURCES_FORMAT),
  ),
});

/** The facts as CSV (RFC 4180), times in Kyiv, `end` not included in the strike. */
export function formatFacts(facts: ReadonlyArray<Fact>): string {
  return `${csvFormat(facts.map(cellsOf), [...COLUMNS])}\n`;
}

/**
 * The rows of a facts table that a person edited, and the text of all others by id. Throws
 * SourceError for an edited row that does not hold, or one whose id another row has.
 */
export function parseFacts(
  text: string,
  file: string,
): { readonly edited: ReadonlyArray<Fact>; readonly others: ReadonlyMap<string, string> } {
  const table = parseCsv(text, file, COLUMNS);
  const edited = new Map<string, Fact>();
  const others = new Map<string, string>();
  for (const record of table.records) {
    const cells = namedCells(table, record) as Cells;
    if (cells.edited === "") others.set(cells.id, rowText(cells));
    else {
      const fact = checkEdited(cells, file, record.line);
      if (edited.has(cells.id))
        fail(file, record.line, "id", cells.id, "an id that no row before has");
      edited.set(cells.id, fact);
    }
  }
  return { edited: [...edited.values()], others };
}

/** The text by which a row is compared with one of an earlier build. */
export function factText(fact: Fact): string {
  return rowText(cellsOf(fact));
}

function rowText(cells: Cells): string {
  return COLUMNS.map((column) => cells[column]).join("\t");
}

function checkEdited(cells: Cells, file: string, line: number): Fact {
  const checked = checkCells(rowSchema, cells);
  if (!checked.ok) {
    const { field, found, expected } = checked.fault;
    return fail(file, line, field, found, expected);
  }
  const row = checked.output;
  const start = row.start.minutes;
  const end = row.end.minutes;
  if (end <= start) return fail(file, line, "end", cells.end, `later than ${cells.start}`);
  const strike: SourceStrike = {
    id: row.id,
    longitude: roundDegrees(row.longitude),
    latitude: roundDegrees(row.latitude),
    start,
    end,
    night: nightAt((start + end) / 2),
    timePrecision: row.time_precision,
    placePrecision: row.place_precision,
    coarsened: row.coarsened === "yes",
    place: { en: row.place_en, uk: row.place_uk },
    weaponClass: row.weapon_class,
    weaponModel: row.weapon_model,
    targetType: row.target_type,
    killed: row.killed,
    injured: row.injured,
    summary: row.summary,
    confidence: row.confidence,
    sources: row.sources,
  };
  return { edited: row.edited, strike };
}

function fail(file: string, line: number, field: string, found: string, expected: string): never {
  throw new SourceError(
    `${file}: line ${line}: ${field}: found "${found}", expected ${expected} (a row edited by hand)`,
  );
}

function cellsOf({ edited, strike }: Fact): Cells {
  return {
    id: strike.id,
    edited: edited ?? "",
    start: formatKyivTime(strike.start),
    end: formatKyivTime(strike.end),
    time_precision: strike.timePrecision,
    longitude: String(strike.longitude),
    latitude: String(strike.latitude),
    place_precision: strike.placePrecision,
    coarsened: strike.coarsened ? "yes" : "no",
    place_en: strike.place.en,
    place_uk: strike.place.uk,
    weapon_class: strike.weaponClass,
    weapon_model: strike.weaponModel ?? "",
    target_type: strike.targetType,
    killed: String(strike.killed ?? ""),
    injured: String(strike.injured ?? ""),
    summary: strike.summary ?? "",
    confidence: strike.confidence,
    sources: strike.sources.map(({ name, url }) => `${name} <${url}>`).join(" | "),
  };
}

/** Empty where any part is not a name with an address. */
function parseSources(text: string): ReadonlyArray<StrikeSource> {
  const sources = text.split(" | ").map(parseSource);
  return sources.every((source) => source !== null) ? sources : [];
}

function parseSource(text: string): StrikeSource | null {
  const match = /^([^|<>]+) <([^|<>]+)>$/.exec(text);
  if (!match) return null;
  const [, name = "", url = ""] = match;
  return isWebAddress(url) ? { name, url } : null;
}
