import type { Wave } from "./raid";
import { type WeaponClass, type WeaponFamily, weaponFamily } from "./weapon";

/** The classes that a chart keeps apart, as the map's line styles do; in the order of a stack. */
export const CLASS_GROUPS = [
  "drone",
  "ballistic-missile",
  "aeroballistic-missile",
  "cruise-missile",
  "other-missile",
] as const;
export type ClassGroup = (typeof CLASS_GROUPS)[number];

/** The families that headline figures count, and charts with them. */
export const COUNTED_FAMILIES = ["drone", "missile"] as const satisfies ReadonlyArray<WeaponFamily>;
export type CountedFamily = (typeof COUNTED_FAMILIES)[number];

/** Null for what no headline counts. */
export function classGroup(weaponClass: WeaponClass): ClassGroup | null {
  switch (weaponClass) {
    case "drone":
    case "ballistic-missile":
    case "aeroballistic-missile":
    case "cruise-missile":
      return weaponClass;
    default:
      return weaponFamily(weaponClass) === "missile" ? "other-missile" : null;
  }
}

export function familyOfGroup(group: ClassGroup): CountedFamily {
  return group === "drone" ? "drone" : "missile";
}

/** Null for what no headline counts. */
export function countedFamily({ model }: Wave): CountedFamily | null {
  const family = weaponFamily(model.weaponClass);
  return family === "other" ? null : family;
}

/** Whether a wave is of the drones and missiles that headline figures count. */
export function isCounted(wave: Wave): boolean {
  return countedFamily(wave) !== null;
}
