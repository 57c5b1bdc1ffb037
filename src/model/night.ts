import type { Place } from "./place";
import type { Authority, Raid, Wave } from "./raid";
import { type ModelTally, type Tally, tallyByFamily, tallyByModel } from "./tally";
import { type Day, dayOf, formatDay, MINUTES_PER_DAY, type Minutes, toKyiv } from "./time";
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
  const byNight = new Map<Day, Map<string, Array<Wave>>>();
  for (const wave of waves) {
    const reports = byNight.get(wave.night) ?? new Map<string, Array<Wave>>();
    byNight.set(wave.night, reports);
    const group = reports.get(wave.report.url);
    if (group) group.push(wave);
    else reports.set(wave.report.url, [wave]);
  }
  return [...byNight]
    .sort(([a], [b]) => a - b)
    .map(([night, reports]) => toNight(night, [...reports.values()].map(toRaid)));
}

function toRaid(waves: ReadonlyArray<Wave>): Raid {
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
  const waves = headline.flatMap((raid) => raid.waves);
  return {
    night,
    authority,
    headline,
    beside: raids.filter((raid) => !headline.includes(raid)),
    byFamily: tallyByFamily(waves),
    byModel: tallyByModel(waves),
  };
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
export function raidSize(night: Night): number | null {
  const drones = night.byFamily.drone.launched;
  const missiles = night.byFamily.missile.launched;
  if (drones === null && missiles === null) return null;
  return (drones ?? 0) + (missiles ?? 0);
}

/** Drones and missiles shot down; null where not reported. */
export function raidShotDown({ byFamily }: Night): number | null {
  const { drone, missile } = byFamily;
  if (drone.shotDown === null && missile.shotDown === null) return null;
  return (drone.shotDown ?? 0) + (missile.shotDown ?? 0);
}

export interface Rank {
  /** 1 is the largest among the nights up to and with this one. */
  readonly upToThen: number;
  readonly overall: number;
  /** The nearest earlier night that was at least as large; null for a record. */
  readonly largestSince: Day | null;
}

/** Rank of a night by `raidSize`; null where it has none. */
export function rankOf(nights: ReadonlyArray<Night>, night: Night): Rank | null {
  const size = raidSize(night);
  if (size === null) return null;
  const larger = nights.filter((other) => (raidSize(other) ?? 0) > size);
  const asLargeBefore = nights.filter(
    (other) => other.night < night.night && (raidSize(other) ?? 0) >= size,
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
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return null;
  const [year, number] = month.split("-").map(Number) as [number, number];
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
  return [dayOf(`${month}-01`), dayOf(`${next}-01`) - 1];
}

/** The Kyiv day on which a wave was over; a month's sums count it there, as its report does. */
export function dayOfEnd(wave: Wave): Day {
  return toKyiv(wave.end - 1).day;
}

/** Waves that were over between two Kyiv days, both included. */
export function wavesEndingWithin(
  waves: ReadonlyArray<Wave>,
  first: Day,
  last: Day,
): ReadonlyArray<Wave> {
  // The exact day costs a time zone look-up, so that waves far off are put aside first.
  const from: Minutes = (first - 1) * MINUTES_PER_DAY;
  const to: Minutes = (last + 2) * MINUTES_PER_DAY;
  return waves.filter((wave) => {
    if (wave.end < from || wave.end > to) return false;
    const day = dayOfEnd(wave);
    return first <= day && day <= last;
  });
}
