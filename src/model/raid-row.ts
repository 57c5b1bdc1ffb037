import { headlineWaves, type Night, namedTargets, raidShotDown, raidSize } from "./night";
import type { Place } from "./place";
import { sumKnown } from "./tally";
import type { Day } from "./time";

/** A raid night as a line of a list; figures are null where not reported. */
export interface RaidRow {
  readonly night: Day;
  /** Drones and missiles. */
  readonly launched: number | null;
  readonly drones: number | null;
  readonly missiles: number | null;
  readonly shotDown: number | null;
  readonly lost: number | null;
  /** Places hit, of the whole headline: a report counts them once, with one of its waves. */
  readonly hits: number | null;
  /** Main targets first, then others and affected areas, all of Ukraine last. */
  readonly places: ReadonlyArray<Place>;
}

/**
 * A row for each of `shownNights`, the newest first. `nights`: the same nights before a filter took waves
 * out of them.
 */
export function raidRows(
  shownNights: ReadonlyArray<Night>,
  nights: ReadonlyArray<Night>,
): ReadonlyArray<RaidRow> {
  const whole = new Map(nights.map((night) => [night.night, night]));
  return shownNights
    .map((shown) => raidRow(shown, whole.get(shown.night) ?? shown))
    .sort((a, b) => b.night - a.night);
}

function raidRow(shown: Night, whole: Night): RaidRow {
  const { drone, missile } = shown.byFamily;
  const { main, others } = namedTargets(shown);
  const countries = headlineWaves(shown)
    .flatMap(({ targets }) => targets)
    .filter(({ level }) => level === "country");
  return {
    night: shown.night,
    launched: raidSize(shown),
    drones: drone.launched,
    missiles: missile.launched,
    shotDown: raidShotDown(shown),
    lost: sumKnown([drone.lost, missile.lost]),
    hits: sumKnown(headlineWaves(whole).map(({ hitPlaces }) => hitPlaces)),
    places: [...main, ...others, ...new Set(countries)],
  };
}
