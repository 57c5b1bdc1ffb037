import * as v from "valibot";
import {
  WEAPON_CLASSES,
  type WeaponClass,
  type WeaponModel,
  weaponFamily,
} from "../../../src/model/weapon";
import { identifierCell, spellingsCell, textCell } from "./cells";
import { parseTable, uniqueIndex } from "./table";

export type ModelTable = ReadonlyMap<string, WeaponModel>;

const ATTACK_DRONES: ReadonlyArray<WeaponClass> = ["drone", "short-range-drone"];

const COLUMNS = ["id", "name", "spellings", "weapon_class"];

const rowSchema = v.object({
  id: identifierCell,
  name: textCell,
  spellings: spellingsCell,
  weapon_class: v.picklist(WEAPON_CLASSES, `one of ${WEAPON_CLASSES.join(", ")}`),
});

/** Reads `models.csv` into models by spelling. Throws SourceError for a row that does not hold. */
export function parseModels(text: string, file: string): ModelTable {
  const rows = parseTable(text, file, COLUMNS, rowSchema);
  uniqueIndex(
    rows,
    file,
    (row) => [row.id],
    () => null,
  );
  return uniqueIndex(
    rows,
    file,
    (row) => row.spellings,
    (row) => ({ id: row.id, name: row.name, weaponClass: row.weapon_class }),
  );
}

/**
 * The model a cell names; several joined by "and" become one model with several parts. Null where a
 * part is not in the table.
 */
export function resolveModel(text: string, table: ModelTable): WeaponModel | null {
  const parts = text.split(/\s+and\s+/).map((part) => table.get(part));
  const known = parts.filter((part) => part !== undefined);
  const [first] = known;
  if (!first || known.length !== parts.length) return null;
  if (known.length === 1) return first;
  return {
    id: known.map((part) => part.id).join("+"),
    name: known.map((part) => part.name).join(" and "),
    weaponClass: commonClass(known.map((part) => part.weaponClass)),
  };
}

function commonClass(classes: ReadonlyArray<WeaponClass>): WeaponClass {
  const [first] = classes;
  if (first && classes.every((weaponClass) => weaponClass === first)) return first;
  // A figure for Shaheds and Lancets together cannot be split; most of it are Shaheds.
  if (classes.every((weaponClass) => ATTACK_DRONES.includes(weaponClass))) return "drone";
  const allMissiles = classes.every((weaponClass) => weaponFamily(weaponClass) === "missile");
  return allMissiles ? "mixed-missile" : "mixed";
}
