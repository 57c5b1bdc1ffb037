import * as v from "valibot";
import type { Place } from "../../../src/model/place";
import { PLACE_PRECISIONS } from "../../../src/model/precision";
import { identifierCell, numberCell, spellingsCell, textCell } from "./cells";
import { parseTable, uniqueIndex } from "./table";

/** In which cells a spelling has its meaning: "south" is a direction to launch from or a part of Ukraine. */
export type PlaceUse = "launch" | "target";

export interface PlaceTable {
  readonly places: ReadonlyArray<Place>;
  readonly bySpelling: Readonly<Record<PlaceUse, ReadonlyMap<string, Place>>>;
}

export interface ResolvedPlaces {
  /** Each once, in the order of the text. */
  readonly places: ReadonlyArray<Place>;
  readonly unresolved: ReadonlyArray<string>;
}

const COLUMNS = [
  "id",
  "level",
  "name_en",
  "name_uk",
  "longitude",
  "latitude",
  "radius_km",
  "oblast",
  "use",
  "spellings",
  "coordinate_source",
];

/** All that raids are flown from or at, to the Caspian and Murmansk, in degrees. */
const REACH = { west: 20, south: 41, east: 55, north: 70 };

const rowSchema = v.object({
  id: identifierCell,
  level: v.picklist(PLACE_PRECISIONS, `one of ${PLACE_PRECISIONS.join(", ")}`),
  name_en: textCell,
  name_uk: textCell,
  longitude: numberCell(REACH.west, REACH.east),
  latitude: numberCell(REACH.south, REACH.north),
  radius_km: numberCell(0, 1000),
  oblast: v.pipe(v.string(), v.regex(/^(UA-\d\d)?$/, "an ISO 3166-2 code like UA-32, or nothing")),
  use: v.picklist(["", "launch", "target"], "launch, target or nothing"),
  spellings: spellingsCell,
  coordinate_source: v.picklist(
    ["geonames", "natural-earth", "estimate"],
    "geonames, natural-earth or estimate",
  ),
});
type PlaceRow = v.InferOutput<typeof rowSchema>;

/** Reads `places.csv`. Throws SourceError for a row that does not hold or a spelling given twice. */
export function parsePlaces(text: string, file: string): PlaceTable {
  const rows = parseTable(text, file, COLUMNS, rowSchema);
  const byId = uniqueIndex(rows, file, (row) => [row.id], placeOfRow);
  const placeOf = (row: PlaceRow) => byId.get(row.id) as Place;
  const spelled = (use: PlaceUse) =>
    uniqueIndex(
      rows.filter(({ row }) => row.use === "" || row.use === use),
      file,
      (row) => row.spellings.map(spellingKey),
      placeOf,
    );
  return {
    places: [...byId.values()],
    bySpelling: { launch: spelled("launch"), target: spelled("target") },
  };
}

function placeOfRow(row: PlaceRow): Place {
  return {
    id: row.id,
    level: row.level,
    name: { en: row.name_en, uk: row.name_uk },
    longitude: row.longitude,
    latitude: row.latitude,
    radiusKm: row.radius_km,
    oblast: row.oblast === "" ? null : row.oblast,
  };
}

/**
 * The places a text names, joined by "and" or commas. A comma may also stand inside one name
 * ("Hvardiiske, Crimea"): the longest run of parts that is a known spelling is taken.
 */
export function resolvePlaces(text: string, use: PlaceUse, table: PlaceTable): ResolvedPlaces {
  const places = new Set<Place>();
  const unresolved: Array<string> = [];
  for (const piece of text.split(/\s+and\s+/)) {
    let parts = piece.split(",").map((part) => part.trim());
    while (parts.length > 0) {
      const found = longestKnown(parts, table.bySpelling[use]);
      if (found) places.add(found.place);
      else if (parts[0]) unresolved.push(parts[0]);
      parts = parts.slice(found?.length ?? 1);
    }
  }
  return { places: [...places], unresolved };
}

function longestKnown(parts: ReadonlyArray<string>, bySpelling: ReadonlyMap<string, Place>) {
  for (let length = parts.length; length > 0; length -= 1) {
    const place = bySpelling.get(spellingKey(parts.slice(0, length).join(", ")));
    if (place) return { place, length };
  }
  return null;
}

/** Spellings are compared without regard to case and to the number of blanks. */
function spellingKey(spelling: string): string {
  return spelling.trim().replace(/\s+/g, " ").toLowerCase();
}
