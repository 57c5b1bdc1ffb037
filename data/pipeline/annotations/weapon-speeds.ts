import * as v from "valibot";
import { WEAPON_CLASSES } from "../../../src/model/weapon";
import type { AnnotationsFile } from "../../../src/model/wire/annotations";
import { numberCell, textCell } from "../gazetteer/cells";
import { parseTable, uniqueIndex } from "../gazetteer/table";
import { oneOf, webAddressCell } from "../strikes/cells";

const rowSchema = v.object({
  weapon_class: oneOf(WEAPON_CLASSES),
  km_per_hour: numberCell(1, 20_000),
  of: textCell,
  source_name: textCell,
  url: webAddressCell,
});

const COLUMNS = Object.keys(rowSchema.entries);

/** Reads `data/gazetteer/weapon-speeds.csv`. Throws SourceError for a row that does not hold. */
export function parseWeaponSpeeds(text: string, file: string): AnnotationsFile["speeds"] {
  const rows = parseTable(text, file, COLUMNS, rowSchema);
  uniqueIndex(
    rows,
    file,
    ({ weapon_class }) => [weapon_class],
    () => null,
  );
  return rows.map(({ row }) => ({
    weaponClass: row.weapon_class,
    kmPerHour: row.km_per_hour,
    of: row.of,
    sourceName: row.source_name,
    url: row.url,
  }));
}
