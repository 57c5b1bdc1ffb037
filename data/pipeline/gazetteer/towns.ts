import * as v from "valibot";
import type { LongitudeLatitude } from "../../../src/model/distance";
import type { LocalisedText, Place } from "../../../src/model/place";
import { SourceError } from "../source-error";
import { identifierCell, numberCell, textCell } from "./cells";
import { parseTable, uniqueIndex } from "./table";

/** A town of `data/gazetteer/towns.csv`; the point is its centre. */
export interface TownPlace extends LongitudeLatitude {
  readonly id: string;
  readonly name: LocalisedText;
  readonly oblast: LocalisedText;
}

const COLUMNS = [
  "id",
  "name_en",
  "name_uk",
  "oblast",
  "latitude",
  "longitude",
  "coordinate_source",
];

const rowSchema = v.object({
  id: identifierCell,
  name_en: textCell,
  name_uk: textCell,
  oblast: identifierCell,
  latitude: numberCell(44, 53),
  longitude: numberCell(22, 41),
  coordinate_source: v.pipe(
    v.string(),
    v.regex(/^(GeoNames \d+|estimate)$/, '"GeoNames" and a number, or "estimate"'),
  ),
});

/**
 * Reads `towns.csv`, its oblasts named by ids of `places`. Throws SourceError for a row that does not
 * hold or an id given twice.
 */
export function parseTowns(
  text: string,
  file: string,
  places: ReadonlyArray<Place>,
): ReadonlyArray<TownPlace> {
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const rows = parseTable(text, file, COLUMNS, rowSchema);
  uniqueIndex(
    rows,
    file,
    ({ id }) => [id],
    ({ id }) => id,
  );
  return rows.map(({ line, row }) => {
    const oblast = names.get(row.oblast);
    if (!oblast) {
      const found = `oblast: found "${row.oblast}", expected an id of places.csv`;
      throw new SourceError(`${file}: line ${line}: ${found}`);
    }
    const { id, latitude, longitude } = row;
    return { id, name: { en: row.name_en, uk: row.name_uk }, oblast, latitude, longitude };
  });
}
