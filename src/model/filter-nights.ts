import { headlineWaves, type Night, raidOf, raidSize, withSums } from "./night";
import type { Raid, Wave } from "./raid";
import { isFiltering, NO_FILTER, type RaidFilter } from "./raid-filter";
import type { Strike } from "./strike";
import { tallyByFamily } from "./tally";

/** ISO 3166-2 codes of the oblasts that a wave names as target or affected, in whole or in part. */
export function oblastsOf({ mainTargets, targets, affected }: Wave): ReadonlyArray<string> {
  return [...mainTargets, ...targets, ...affected].flatMap(({ oblast }) => oblast ?? []);
}

/** Whether a wave is of a class, model and launch site asked for, and names an oblast asked for. */
export function isWaveAskedFor(
  wave: Wave,
  { classes, models, sites, oblasts }: RaidFilter,
): boolean {
  return (
    (classes.size === 0 || classes.has(wave.model.weaponClass)) &&
    (models.size === 0 || models.has(wave.model.id)) &&
    (sites.size === 0 || wave.launchSites.some(({ id }) => sites.has(id))) &&
    (oblasts.size === 0 || oblastsOf(wave).some((oblast) => oblasts.has(oblast)))
  );
}

/**
 * Of the nights that a filter would leave if it asked for no oblast, how many it takes out though their
 * waves name Ukraine as a whole, of which the oblasts asked for may have been a part.
 */
export function countNightsOfAllUkraine(
  nights: ReadonlyArray<Night>,
  filter: RaidFilter,
  shownNights: ReadonlyArray<Night>,
): number {
  if (filter.oblasts.size === 0) return 0;
  const shown = new Set(shownNights.map(({ night }) => night));
  return filterNights(nights, { ...filter, oblasts: NO_FILTER.oblasts }).filter(
    (night) => !shown.has(night.night) && headlineWaves(night).some(namesAllUkraine),
  ).length;
}

function namesAllUkraine({ mainTargets, targets, affected }: Wave): boolean {
  return [...mainTargets, ...targets, ...affected].some(({ level }) => level === "country");
}

/** Whether waves make up the size asked for; a size that is not reported is none. */
export function isLargeEnough(waves: ReadonlyArray<Wave>, { size }: RaidFilter): boolean {
  return size === null || (raidSize({ byFamily: tallyByFamily(waves) }) ?? 0) >= size;
}

/** Whether a night's report counts places hit, or says that there were none, as asked for. */
export function hasHitsAskedFor(night: Night, { hits }: RaidFilter): boolean {
  if (hits === "any") return true;
  const counts = headlineWaves(night).flatMap(({ hitPlaces }) => hitPlaces ?? []);
  const isHit = counts.some((count) => count > 0);
  return hits === "with" ? isHit : counts.length > 0 && !isHit;
}

/**
 * The nights that a filter leaves, each with only those waves of its headline that are asked for and
 * sums over these. The size is that of these waves; places hit are those of the whole headline, since
 * a report counts them once, with one of its waves. What other authorities reported stays as it is.
 * A night of which nothing is taken out, and nights of which none is, are the same objects as before.
 */
export function filterNights(
  nights: ReadonlyArray<Night>,
  filter: RaidFilter,
): ReadonlyArray<Night> {
  if (!isFiltering(filter)) return nights;
  const left = nights.flatMap((night) => filterNight(night, filter) ?? []);
  return isSame(left, nights) ? nights : left;
}

function isSame<T>(left: ReadonlyArray<T>, all: ReadonlyArray<T>): boolean {
  return left.length === all.length && left.every((one, index) => one === all[index]);
}

function filterNight(night: Night, filter: RaidFilter): Night | null {
  if (!hasHitsAskedFor(night, filter)) return null;
  const headline = night.headline.flatMap((raid) => filterRaid(raid, filter) ?? []);
  const waves = headline.flatMap((raid) => raid.waves);
  if (waves.length === 0 || !isLargeEnough(waves, filter)) return null;
  return isSame(headline, night.headline) ? night : withSums({ ...night, headline });
}

function filterRaid(raid: Raid, filter: RaidFilter): Raid | null {
  const waves = raid.waves.filter((wave) => isWaveAskedFor(wave, filter));
  if (waves.length === raid.waves.length) return raid;
  return waves.length === 0 ? null : raidOf(waves);
}

/**
 * The strikes that a filter leaves. A strike knows its class and its oblast; where anything else is
 * asked for, it is left if its night is among `shownNights`.
 */
export function filterStrikes(
  strikes: ReadonlyArray<Strike>,
  filter: RaidFilter,
  shownNights: ReadonlyArray<Night>,
): ReadonlyArray<Strike> {
  if (!isFiltering(filter)) return strikes;
  const { classes, oblasts } = filter;
  const shown = asksForNights(filter) ? new Set(shownNights.map(({ night }) => night)) : null;
  const isLeft = ({ weaponClass, oblast, night }: Strike) =>
    (classes.size === 0 || classes.has(weaponClass)) &&
    (oblasts.size === 0 || (oblast !== null && oblasts.has(oblast))) &&
    (shown === null || shown.has(night));
  return strikes.filter(isLeft);
}

function asksForNights(filter: RaidFilter): boolean {
  const { classes, oblasts } = NO_FILTER;
  return isFiltering({ ...filter, classes, oblasts });
}
