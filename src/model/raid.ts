import type { LocalisedText, Place } from "./place";
import type { TimePrecision } from "./precision";
import type { Day, Minutes } from "./time";
import type { WeaponModel } from "./weapon";

/**
 * `national`: speaks for all Ukraine, so that its figures can be a night's headline. `regional`:
 * speaks for a part and may count what a national report counts. `other`: anyone else.
 */
export const AUTHORITY_SCOPES = ["national", "regional", "other"] as const;
export type AuthorityScope = (typeof AUTHORITY_SCOPES)[number];

/** Who made a report. */
export interface Authority {
  readonly id: string;
  readonly name: LocalisedText;
  readonly scope: AuthorityScope;
}

/** One post of one authority. */
export interface Report {
  readonly authority: Authority;
  readonly url: string;
}

/** One row of a report: one weapon model in one raid. Counts are null where the report gives none. */
export interface Wave {
  /** 1-based line in the source's file, header included. */
  readonly line: number;
  readonly report: Report;
  /** The raid night (`nightAt`) that holds the midpoint of `[start, end)`. */
  readonly night: Day;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly timePrecision: TimePrecision;
  readonly model: WeaponModel;
  /** All launch sites and all targets the row names; the row does not say which flew where. */
  readonly launchSites: ReadonlyArray<Place>;
  readonly targets: ReadonlyArray<Place>;
  readonly mainTargets: ReadonlyArray<Place>;
  readonly affected: ReadonlyArray<Place>;
  readonly launched: number | null;
  readonly shotDown: number | null;
  /** Lost or suppressed: did not reach its goal, by electronic warfare or by itself. */
  readonly lost: number | null;
  /** Still in the air when the report was made. */
  readonly stillFlying: number | null;
  readonly hitPlaces: number | null;
  readonly debrisPlaces: number | null;
  readonly carrier: string | null;
  /** Where how many of those shot down fell to the defence, as far as the report says. */
  readonly shotDownByPlace: ReadonlyArray<CountAtPlaces>;
}

/** A figure that a report gives for one place, or for several together. */
export interface CountAtPlaces {
  readonly places: ReadonlyArray<Place>;
  /** Null where the places are named without a number. */
  readonly count: number | null;
}

/** The waves of one report in one night. */
export interface Raid {
  readonly id: string;
  readonly night: Day;
  readonly report: Report;
  readonly waves: ReadonlyArray<Wave>;
  readonly start: Minutes;
  readonly end: Minutes;
}

/** The places that a wave's report names as target or as affected. */
export function areasOf({ mainTargets, targets, affected }: Wave): ReadonlyArray<Place> {
  return [...targets, ...mainTargets, ...affected];
}

/** All places that it names. */
export function placesOf(wave: Wave): ReadonlyArray<Place> {
  return [...wave.launchSites, ...areasOf(wave)];
}
