import type { TargetType } from "../../../src/model/strike";
import { type WeaponClass, weaponFamily } from "../../../src/model/weapon";

/**
 * Bellingcat's values of "Weapon System". Cluster, incendiary and thermobaric munitions are mostly
 * fired by rocket artillery. An air strike says neither bomb nor missile, so it is no guided bomb.
 */
const WEAPON_CLASS: Readonly<Record<string, WeaponClass>> = {
  "Cruise missile": "cruise-missile",
  "Ballistic missile": "ballistic-missile",
  "Anti-air missile": "surface-to-air-missile",
  "Loitering munition": "drone",
  "Cluster munitions": "artillery",
  "HE rocket artillery": "artillery",
  "HE tube artillery": "artillery",
  "HE artillery inc mortars": "artillery",
  "Incendiary munitions": "artillery",
  "Thermobaric munition": "artillery",
  "Air strike": "other",
  "Small arms": "other",
  "Vehicle mounted weapon": "other",
  "Land mines": "other",
  None: "unknown",
  Unknown: "unknown",
};

/**
 * Bellingcat's values of "Type of area affected" in the order in which the first names the target of
 * an incident with several: people in care first, then where they live, gather, move and work.
 * "Humanitarian" follows the buildings because it says whom the harm met rather than what was hit.
 */
const TARGET_TYPE: Readonly<Record<string, TargetType>> = {
  Healthcare: "healthcare",
  "School or childcare": "education",
  Residential: "residential",
  Religious: "religious",
  Cultural: "cultural",
  "Food/Food Infrastructure": "food",
  "Roads/Highways/Transport": "transport",
  Commercial: "commercial",
  Administrative: "government",
  Industrial: "industrial",
  Humanitarian: "humanitarian",
  Military: "military",
  Undefined: "unknown",
};

export const WEAPON_SYSTEMS = Object.keys(WEAPON_CLASS);
export const AREA_TYPES = Object.keys(TARGET_TYPE);

export interface ClassifiedWeapon {
  readonly weaponClass: WeaponClass;
  /** Bellingcat's own words where the class says less than they do. */
  readonly weaponModel: string | null;
}

/** The class of all weapon systems of an incident, each one of `WEAPON_SYSTEMS`; "Unknown" adds nothing. */
export function classifyWeapon(systems: ReadonlyArray<string>): ClassifiedWeapon {
  const known = systems.filter((system) => classOf(system) !== "unknown");
  const classes = [...new Set(known.map(classOf))];
  const weaponClass = combine(classes);
  const isLessThanWords = classes.length > 1 || weaponFamily(weaponClass) === "other";
  const weaponModel = isLessThanWords && known.length > 0 ? known.join(" and ") : null;
  return { weaponClass, weaponModel };
}

function combine(classes: ReadonlyArray<WeaponClass>): WeaponClass {
  if (classes.length === 0) return "unknown";
  if (classes.length === 1) return classes[0] as WeaponClass;
  const allMissiles = classes.every((weaponClass) => weaponFamily(weaponClass) === "missile");
  return allMissiles ? "mixed-missile" : "mixed";
}

function classOf(system: string): WeaponClass {
  return WEAPON_CLASS[system] as WeaponClass;
}

/** The type that names an incident's target, from areas that are each one of `AREA_TYPES`. */
export function classifyTarget(areas: ReadonlyArray<string>): TargetType {
  const first = AREA_TYPES.find((area) => areas.includes(area));
  return first === undefined ? "unknown" : (TARGET_TYPE[first] as TargetType);
}
