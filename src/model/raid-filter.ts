import type { WeaponClass } from "./weapon";

export const HITS_CHOICES = ["any", "with", "without"] as const;
export type HitsChoice = (typeof HITS_CHOICES)[number];

/** Which raids and strikes are looked at. An empty set or null asks for nothing in particular. */
export interface RaidFilter {
  readonly classes: ReadonlySet<WeaponClass>;
  /** `WeaponModel.id`. */
  readonly models: ReadonlySet<string>;
  /** `Place.id` of launch sites. */
  readonly sites: ReadonlySet<string>;
  /** ISO 3166-2 codes of oblasts named as target or affected. */
  readonly oblasts: ReadonlySet<string>;
  /** Fewest drones and missiles launched in a night, of the waves that are left. */
  readonly size: number | null;
  /** Nights whose report counts places hit, or says that there were none. */
  readonly hits: HitsChoice;
}

export const NO_FILTER: RaidFilter = {
  classes: new Set(),
  models: new Set(),
  sites: new Set(),
  oblasts: new Set(),
  size: null,
  hits: "any",
};

/** Whether a filter hides anything at all. */
export function isFiltering(filter: RaidFilter): boolean {
  return conditionCount(filter) > 0;
}

/** How many things a filter asks for. */
export function conditionCount(filter: RaidFilter): number {
  const { classes, models, sites, oblasts, size, hits } = filter;
  const named = classes.size + models.size + sites.size + oblasts.size;
  return named + (size === null ? 0 : 1) + (hits === "any" ? 0 : 1);
}
