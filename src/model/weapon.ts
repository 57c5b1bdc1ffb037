/** The classes into which weapon models fall. `mixed-missile`: several missile classes in one figure. */
export const WEAPON_CLASSES = [
  "drone",
  "short-range-drone",
  "unknown-drone",
  "reconnaissance-drone",
  "cruise-missile",
  "ballistic-missile",
  "aeroballistic-missile",
  "air-to-surface-missile",
  "surface-to-air-missile",
  "mixed-missile",
  "unknown-missile",
  "guided-bomb",
  "artillery",
  "other",
  "mixed",
  "unknown",
] as const;
export type WeaponClass = (typeof WEAPON_CLASSES)[number];

/**
 * What headline figures count. `drone`: long-range attack drones, that is, the Shahed type; `missile`:
 * every missile class; `other`: drones of the front line such as Lancet, of reconnaissance or of
 * unknown kind, bombs, and all else, which no headline adds.
 */
export type WeaponFamily = "drone" | "missile" | "other";

const FAMILY: Readonly<Record<WeaponClass, WeaponFamily>> = {
  drone: "drone",
  "short-range-drone": "other",
  "unknown-drone": "other",
  "reconnaissance-drone": "other",
  "cruise-missile": "missile",
  "ballistic-missile": "missile",
  "aeroballistic-missile": "missile",
  "air-to-surface-missile": "missile",
  "surface-to-air-missile": "missile",
  "mixed-missile": "missile",
  "unknown-missile": "missile",
  "guided-bomb": "other",
  artillery: "other",
  other: "other",
  mixed: "other",
  unknown: "other",
};

export function weaponFamily(weaponClass: WeaponClass): WeaponFamily {
  return FAMILY[weaponClass];
}

/** A weapon as a report names it; a cell that names several models is one model with several parts. */
export interface WeaponModel {
  readonly id: string;
  /** The source's spelling, in Latin letters. */
  readonly name: string;
  readonly weaponClass: WeaponClass;
}
