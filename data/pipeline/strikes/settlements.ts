import * as v from "valibot";
import { distanceKm, type LongitudeLatitude } from "../../../src/model/distance";
import type { LocalisedText } from "../../../src/model/place";
import { numberCell, textCell } from "../gazetteer/cells";
import { parseTable } from "../gazetteer/table";
import { readTextFile } from "../text-file";

/** An inhabited place of `data/gazetteer/settlements.csv`. */
export interface Settlement extends LongitudeLatitude {
  readonly name: LocalisedText;
  /** ISO 3166-1; Crimea and all occupied land are UA. */
  readonly country: string;
  /** Rough radius of the built-up area. */
  readonly radiusKm: number;
  /** `spellingKey`s under which texts name it. */
  readonly spellings: ReadonlySet<string>;
}

export interface NearSettlement {
  readonly settlement: Settlement;
  readonly distanceKm: number;
}

/** Of latitude, on the sphere of `distanceKm`. */
const KM_PER_DEGREE = 111.195;

const COLUMNS = [
  "geonames_id",
  "name_en",
  "name_uk",
  "country",
  "longitude",
  "latitude",
  "population",
  "spellings",
  "coordinate_source",
];

const rowSchema = v.object({
  name_en: textCell,
  name_uk: textCell,
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "an ISO 3166-1 code like UA")),
  longitude: numberCell(-180, 180),
  latitude: numberCell(-90, 90),
  population: v.pipe(
    v.string(),
    v.regex(/^\d*$/, "a whole number, or nothing"),
    v.transform(Number),
  ),
  spellings: v.string(),
});

/** Reads the table of settlements. Throws SourceError for a row that does not hold. */
export function readSettlements(file: string): ReadonlyArray<Settlement> {
  return parseTable(readTextFile(file), file, COLUMNS, rowSchema).map(({ row }) => ({
    name: { en: row.name_en, uk: row.name_uk },
    country: row.country,
    longitude: row.longitude,
    latitude: row.latitude,
    radiusKm: builtUpRadiusKm(row.population),
    spellings: spellingKeys([row.name_en, row.name_uk, ...row.spellings.split("|")]),
  }));
}

/**
 * The settlement whose built-up area holds the point or comes nearest to it. Plain distance to the
 * centre would give a large city's suburbs to the villages around it.
 */
export function nearestSettlement(
  point: LongitudeLatitude,
  settlements: ReadonlyArray<Settlement>,
): NearSettlement {
  let nearest: NearSettlement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const settlement of settlements) {
    const northSouthKm = Math.abs(point.latitude - settlement.latitude) * KM_PER_DEGREE;
    if (northSouthKm - settlement.radiusKm >= least) continue;
    const distance = distanceKm(point, settlement);
    const beyond = distance - settlement.radiusKm;
    if (beyond >= least) continue;
    least = beyond;
    nearest = { settlement, distanceKm: distance };
  }
  if (nearest === null) throw new RangeError("the table of settlements is empty");
  return nearest;
}

/** Spellings are compared by their letters alone: "Kup'yans'k" is "Kupyansk". */
export function spellingKey(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\P{Letter}/gu, "");
}

function spellingKeys(spellings: ReadonlyArray<string>): ReadonlySet<string> {
  return new Set(spellings.map(spellingKey).filter((key) => key !== ""));
}

/** As a disc of 3,000 people a km2, the rough density of Kyiv and Kharkiv; a village at least 1 km. */
function builtUpRadiusKm(population: number): number {
  return Math.max(1, Math.sqrt(population / 3000 / Math.PI));
}
