import { group } from "d3-array";
import { lastOfPeriod } from "./calendar";
import type { Place } from "./place";
import type { Authority, Raid, Wave } from "./raid";
import { type ModelTally, sumKnown, type Tally, tallyByFamily, tallyByModel } from "./tally";
import { type Day, formatDay, fromKyiv, parseDay } from "./time";
import { type WeaponFamily, weaponFamily } from "./weapon";

/** Whose reports give a night its headline figures. */
export const HEADLINE_AUTHORITY = "air-force-command";

/** All that was reported of one raid night. */
export interface Night {
  readonly night: Day;
  /** Who gives the headline figures; null where only regional or other authorities reported. */
  readonly authority: Authority | null;
  /** The raids whose waves the headline sums. */
  readonly headline: ReadonlyArray<Raid>;
  /** Other authorities' raids: shown beside, never added, for they may count the same things. */
  readonly beside: ReadonlyArray<Raid>;
  readonly byFamily: Readonly<Record<WeaponFamily, Tally>>;
  readonly byModel: ReadonlyArray<ModelTally>;
}

/** Waves grouped to raids (one report in one night) and raids to nights, in ascending order. */
export function groupNights(waves: ReadonlyArray<Wave>): ReadonlyArray<Night> {
  const byNight = group(
    waves,
    ({ night }) => night,
    ({ report }) => report.url,
  );
  return [...byNight]
    .sort(([a], [b]) => a - b)
    .map(([night, reports]) => toNight(night, [...reports.values()].map(raidOf)));
}

/** The raid of waves, at least one, of one report in one night. */
export function raidOf(waves: ReadonlyArray<Wave>): Raid {
  const { night, report } = waves[0] as Wave;
  return {
    id: `${formatDay(night)} ${report.url}`,
    night,
    report,
    waves,
    start: Math.min(...waves.map((wave) => wave.start)),
    end: Math.max(...waves.map((wave) => wave.end)),
  };
}

function toNight(night: Day, raids: ReadonlyArray<Raid>): Night {
  const authority = headlineAuthority(raids);
  const headline = raids.filter((raid) => raid.report.authority.id === authority?.id);
  const beside = raids.filter((raid) => !headline.includes(raid));
  return withSums({ night, authority, headline, beside });
}

/** A night with the sums over the waves of its headline. */
export function withSums(reported: Omit<Night, "byFamily" | "byModel">): Night {
  const waves = reported.headline.flatMap((raid) => raid.waves);
  return { ...reported, byFamily: tallyByFamily(waves), byModel: tallyByModel(waves) };
}

function headlineAuthority(raids: ReadonlyArray<Raid>): Authority | null {
  const national = raids
    .map((raid) => raid.report.authority)
    .filter((authority) => authority.scope === "national");
  return national.find(({ id }) => id === HEADLINE_AUTHORITY) ?? national[0] ?? null;
}

/** The waves a night's headline sums. */
export function headlineWaves(night: Night): ReadonlyArray<Wave> {
  return night.headline.flatMap((raid) => raid.waves);
}

/** Drones and missiles launched, the measure by which raids are ranked; null where not reported. */
export function raidSize({ byFamily }: Pick<Night, "byFamily">): number | null {
  return sumKnown([byFamily.drone.launched, byFamily.missile.launched]);
}

/** Drones and missiles shot down; null where not reported. */
export function raidShotDown({ byFamily }: Night): number | null {
  return sumKnown([byFamily.drone.shotDown, byFamily.missile.shotDown]);
}

export interface Rank {
  /** 1 is the largest among the nights up to and with this one. */
  readonly upToThen: number;
  readonly overall: number;
  /** The nearest earlier night that was at least as large; null for a record. */
  readonly largestSince: Day | null;
}

/** Rank of a night by its size, which is `raidSize` unless another is given; null where it has none. */
export function rankOf(
  nights: ReadonlyArray<Night>,
  night: Night,
  sizeOf: (night: Night) => number | null = raidSize,
): Rank | null {
  const size = sizeOf(night);
  if (size === null) return null;
  const larger = nights.filter((other) => (sizeOf(other) ?? 0) > size);
  const asLargeBefore = nights.filter(
    (other) => other.night < night.night && (sizeOf(other) ?? 0) >= size,
  );
  return {
    upToThen: larger.filter((other) => other.night < night.night).length + 1,
    overall: larger.length + 1,
    largestSince: asLargeBefore.at(-1)?.night ?? null,
  };
}

export interface NamedTargets {
  /** Targets a report calls the main ones. */
  readonly main: ReadonlyArray<Place>;
  /** Other targets and affected areas, without those of `main` and without all of Ukraine. */
  readonly others: ReadonlyArray<Place>;
}

/** The places the headline reports of a night name, each once, in the order of the reports. */
export function namedTargets(night: Night): NamedTargets {
  const waves = headlineWaves(night).filter(
    (wave) => weaponFamily(wave.model.weaponClass) !== "other",
  );
  const main = unique(waves.flatMap((wave) => wave.mainTargets));
  const named = unique(waves.flatMap((wave) => [...wave.targets, ...wave.affected]));
  return {
    main,
    others: named.filter((place) => place.level !== "country" && !main.includes(place)),
  };
}

function unique(places: ReadonlyArray<Place>): ReadonlyArray<Place> {
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

/** First and last Kyiv day of a calendar month `YYYY-MM`; null where it is none. */
export function monthSpan(month: string): readonly [first: Day, last: Day] | null {
  const first = parseDay(`${month}-01`);
  return first === null ? null : [first, lastOfPeriod(first, "month")];
}

/**
 * Waves that were over between two Kyiv days, both included; a month's sums count a wave on the day on
 * which it was over, as its report does. The midnight after a day still belongs to it.
 */
export function wavesEndingWithin(
  waves: ReadonlyArray<Wave>,
  first: Day,
  last: Day,
): ReadonlyArray<Wave> {
  const from = fromKyiv(first);
  const to = fromKyiv(last + 1);
  return waves.filter(({ end }) => from < end && end <= to);
}
