import type { LocalisedText } from "./place";
import type { Day } from "./time";

/** Where a town stood to the front line of one evening. */
export interface TownDay {
  /** Geodesic on WGS84 from the town's centre to the nearest point of the front line. */
  readonly distanceKm: number;
  /** Whether the centre lay in occupied land. */
  readonly inside: boolean;
  /** Of the front line, to some 10 m. */
  readonly nearest: readonly [longitude: number, latitude: number];
}

export interface Town {
  readonly id: string;
  readonly name: LocalisedText;
  /** The oblast that holds it; for Kyiv the city itself. */
  readonly oblast: LocalisedText;
  /** WGS84 degrees, of the centre. */
  readonly longitude: number;
  readonly latitude: number;
  readonly firstDay: Day;
  /**
   * `days[i]` is the evening of `firstDay + i`; an evening without an outline repeats the one before.
   * Equal evenings in a row share one object.
   */
  readonly days: ReadonlyArray<TownDay>;
}

/** Null before the first and after the last outline. */
export function townOnDay(town: Town, day: Day): TownDay | null {
  return town.days[day - town.firstDay] ?? null;
}

/** Towns further from the front than this are drawn only when they are chosen. */
const FARTHEST_KM = 60;

/** Whether a town lies outside the occupied land and near the front. */
export function isNearFront({ inside, distanceKm }: TownDay): boolean {
  return !inside && distanceKm < FARTHEST_KM;
}
