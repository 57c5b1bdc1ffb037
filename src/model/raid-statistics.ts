import { group } from "d3-array";
import { type CountedFamily, countedFamily } from "./class-group";
import { type Night, wavesEndingWithin } from "./night";
import type { Place } from "./place";
import type { Authority, Wave } from "./raid";
import { countedWaves } from "./raid-slot";
import { type Tally, tallyByFamily } from "./tally";
import { type Day, type Minutes, NIGHT_STARTS_AT_MINUTE, toKyiv } from "./time";

/** In how many nights a launch site was named. */
export interface SiteNights {
  readonly site: Place;
  /** Nights with a wave of either family that names it. */
  readonly nights: number;
  readonly byFamily: Readonly<Record<CountedFamily, number>>;
  readonly waves: number;
}

export interface LaunchSiteNights {
  /** The most often named first. */
  readonly sites: ReadonlyArray<SiteNights>;
  /** Nights with drones or missiles. */
  readonly nights: number;
  /** Those of them in which no launch site was named. */
  readonly unnamed: number;
}

/**
 * How often launch sites were named. A report names sites together without saying how many flew from
 * which, so that nights are counted, each once for every site it names, and no drones are split.
 */
export function launchSiteNights(nights: ReadonlyArray<Night>): LaunchSiteNights {
  const flown = nights.map((night) => countedWaves([night])).filter((waves) => waves.length > 0);
  const mentions = flown.flat().flatMap((wave) => wave.launchSites.map((site) => ({ site, wave })));
  const sites = [...group(mentions, ({ site }) => site.id).values()].map((ofSite): SiteNights => {
    const { site } = ofSite[0] as (typeof mentions)[number];
    const waves = ofSite.map(({ wave }) => wave);
    const ofFamily = (family: CountedFamily) =>
      countNights(waves.filter((wave) => countedFamily(wave) === family));
    return {
      site,
      nights: countNights(waves),
      byFamily: { drone: ofFamily("drone"), missile: ofFamily("missile") },
      waves: waves.length,
    };
  });
  return {
    sites: sites.toSorted((a, b) => b.nights - a.nights),
    nights: flown.length,
    unnamed: flown.filter((waves) => waves.every((wave) => wave.launchSites.length === 0)).length,
  };
}

function countNights(waves: ReadonlyArray<Wave>): number {
  return new Set(waves.map(({ night }) => night)).size;
}

/** Waves that began in the hour from `hour` o'clock in Kyiv. */
export interface HourOfStart {
  readonly hour: number;
  readonly byFamily: Readonly<Record<CountedFamily, number>>;
}

export interface HoursOfStart {
  /** 24, from 15 o'clock, so that a night stays whole. */
  readonly hours: ReadonlyArray<HourOfStart>;
  readonly timed: number;
  /** Waves whose report gives no time of day. */
  readonly untimed: number;
}

const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;

/** At what hour waves began, where their report gives it to the minute. */
export function hoursOfStart(waves: ReadonlyArray<Wave>): HoursOfStart {
  const counts = Array.from({ length: HOURS_PER_DAY }, () => ({ drone: 0, missile: 0 }));
  let timed = 0;
  for (const wave of waves) {
    const family = countedFamily(wave);
    const count = counts[kyivHourAt(wave.start)];
    if (wave.timePrecision !== "minute" || !family || !count) continue;
    timed += 1;
    count[family] += 1;
  }
  const first = NIGHT_STARTS_AT_MINUTE / MINUTES_PER_HOUR;
  const hours = counts.map((byFamily, hour) => ({ hour, byFamily }));
  return {
    hours: [...hours.slice(first), ...hours.slice(0, first)],
    timed,
    untimed: waves.filter((wave) => wave.timePrecision !== "minute").length,
  };
}

/** The waves of a report mostly begin together, and a time zone look-up is dear. */
const knownHours = new Map<Minutes, number>();

function kyivHourAt(at: Minutes): number {
  const hour = knownHours.get(at) ?? Math.floor(toKyiv(at).minuteOfDay / MINUTES_PER_HOUR);
  knownHours.set(at, hour);
  return hour;
}

export interface AuthorityNights {
  readonly authority: Authority;
  readonly nights: number;
}

/** Whose reports give the nights their figures, the most nights first. */
export function authoritiesOf(nights: ReadonlyArray<Night>): ReadonlyArray<AuthorityNights> {
  const authorities = nights.flatMap(({ authority }) => authority ?? []);
  return [...group(authorities, ({ id }) => id).values()]
    .map((same) => ({ authority: same[0] as Authority, nights: same.length }))
    .toSorted((a, b) => b.nights - a.nights);
}

/**
 * The same sums for the raids that were over on the days `[from, to)`, as a month's report counts
 * them: the night into the first day belongs to them, that of the last evening does not.
 */
export function sumsByDayOfEnd(
  waves: ReadonlyArray<Wave>,
  { from, to }: { readonly from: Day; readonly to: Day },
): Readonly<Record<CountedFamily, Tally>> {
  return tallyByFamily(wavesEndingWithin(waves, from, to - 1));
}
