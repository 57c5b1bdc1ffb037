import * as v from "valibot";
import { distanceKm, type LongitudeLatitude } from "../../../src/model/distance";
import type { LocalisedText } from "../../../src/model/place";
import { textCell } from "../gazetteer/cells";
import { parseTable } from "../gazetteer/table";
import { SourceError } from "../source-error";
import { latitudeCell, longitudeCell } from "./cells";

/** A district of the city of Kyiv, at its representative point. */
export interface District extends LongitudeLatitude {
  readonly name: LocalisedText;
}

const COLUMNS = ["name_en", "name_uk", "kind", "lon", "lat"];

const rowSchema = v.object({
  name_en: textCell,
  name_uk: textCell,
  kind: textCell,
  lon: longitudeCell,
  lat: latitudeCell,
});

const CITY_DISTRICT = "city district";

/**
 * The city districts of `gazetteer-kyiv.csv`. Throws SourceError for a row that does not hold, and
 * where there is no district.
 */
export function parseDistricts(text: string, file: string): ReadonlyArray<District> {
  const districts = parseTable(text, file, COLUMNS, rowSchema)
    .filter(({ row }) => row.kind === CITY_DISTRICT)
    .map(({ row }) => ({
      name: inKyiv({ en: row.name_en, uk: row.name_uk }),
      longitude: row.lon,
      latitude: row.lat,
    }));
  if (districts.length > 0) return districts;
  throw new SourceError(`${file}: kind: found no "${CITY_DISTRICT}", expected those of Kyiv`);
}

/** A part of the city, told from its namesakes in other cities. */
export function inKyiv(name: LocalisedText): LocalisedText {
  return { en: `${name.en}, Kyiv`, uk: `${name.uk}, Київ` };
}

export function nearestDistrict(
  point: LongitudeLatitude,
  districts: ReadonlyArray<District>,
): District {
  const [first, ...others] = districts;
  if (first === undefined) throw new RangeError("no city district of Kyiv is known");
  return others.reduce(
    (best, district) => (distanceKm(point, district) < distanceKm(point, best) ? district : best),
    first,
  );
}
