import { hasHitsAskedFor, isLargeEnough, isWaveAskedFor, oblastsOf } from "./filter-nights";
import { headlineWaves, type Night } from "./night";
import type { Place } from "./place";
import type { Wave } from "./raid";
import { NO_FILTER, type RaidFilter } from "./raid-filter";
import { WEAPON_CLASSES, type WeaponClass, type WeaponModel } from "./weapon";

/** The parts of a filter that name things of which a report's headline names some. */
export const FACETS = ["classes", "models", "sites", "oblasts"] as const;
export type Facet = (typeof FACETS)[number];

/** All that nights can be filtered by. Models, sites and oblasts begin with the most named. */
export interface FilterOptions {
  readonly classes: ReadonlyArray<WeaponClass>;
  readonly models: ReadonlyArray<WeaponModel>;
  readonly sites: ReadonlyArray<Place>;
  /** ISO 3166-2 codes. */
  readonly oblasts: ReadonlyArray<string>;
}

const NAMED_BY: Readonly<Record<Facet, (wave: Wave) => ReadonlyArray<string>>> = {
  classes: ({ model }) => [model.weaponClass],
  models: ({ model }) => [model.id],
  sites: ({ launchSites }) => launchSites.map(({ id }) => id),
  oblasts: oblastsOf,
};

/** What the headlines of nights name, each once. */
export function filterOptions(nights: ReadonlyArray<Night>): FilterOptions {
  const waves = nights.flatMap(headlineWaves);
  const models = new Map(waves.map(({ model }) => [model.id, model]));
  const sites = new Map(waves.flatMap((wave) => wave.launchSites.map((site) => [site.id, site])));
  const mostNamedFirst = (facet: Facet) =>
    [...countByOption(nights, NO_FILTER, facet)].sort(([, a], [, b]) => b - a).map(([id]) => id);
  return {
    classes: WEAPON_CLASSES.filter((known) =>
      waves.some(({ model }) => model.weaponClass === known),
    ),
    models: mostNamedFirst("models").flatMap((id) => models.get(id) ?? []),
    sites: mostNamedFirst("sites").flatMap((id) => sites.get(id) ?? []),
    oblasts: mostNamedFirst("oblasts"),
  };
}

/**
 * For each option of a facet, how many nights would be left if it alone were asked for there, the rest
 * of the filter as it is. Options that leave none are missing.
 */
export function countByOption(
  nights: ReadonlyArray<Night>,
  filter: RaidFilter,
  facet: Facet,
): ReadonlyMap<string, number> {
  const rest: RaidFilter = { ...filter, [facet]: NO_FILTER[facet] };
  const counts = new Map<string, number>();
  for (const night of nights) {
    if (!hasHitsAskedFor(night, rest)) continue;
    for (const [option, waves] of wavesByOption(night, rest, facet)) {
      if (isLargeEnough(waves, rest)) counts.set(option, (counts.get(option) ?? 0) + 1);
    }
  }
  return counts;
}

function wavesByOption(
  night: Night,
  filter: RaidFilter,
  facet: Facet,
): ReadonlyMap<string, ReadonlyArray<Wave>> {
  const byOption = new Map<string, Array<Wave>>();
  for (const wave of headlineWaves(night)) {
    if (!isWaveAskedFor(wave, filter)) continue;
    for (const option of new Set(NAMED_BY[facet](wave))) {
      const group = byOption.get(option);
      if (group) group.push(wave);
      else byOption.set(option, [wave]);
    }
  }
  return byOption;
}
