import { type Intervals, isWithin } from "./interval";
import type { Day } from "./time";

/** How often land was taken and regained between two evenings. */
export interface ChangeTimes {
  readonly taken: number;
  readonly regained: number;
}

/** A way to count over the days on which land was occupied, from one evening to another. */
export type CountTimes = (occupied: Intervals, from: Day, to: Day) => ChangeTimes;

/** The evening of `from` against that of `to`: what went there and back does not count. */
export function netTimes(occupied: Intervals, from: Day, to: Day): ChangeTimes {
  const before = isWithin(occupied, from);
  const after = isWithin(occupied, to);
  return { taken: !before && after ? 1 : 0, regained: before && !after ? 1 : 0 };
}

/** Each taking and each regaining after the evening of `from` up to that of `to`. */
export function allTimes(occupied: Intervals, from: Day, to: Day): ChangeTimes {
  let taken = 0;
  let regained = 0;
  for (const interval of occupied) {
    if (from < interval.from && interval.from <= to) taken += 1;
    if (from < interval.to && interval.to <= to) regained += 1;
  }
  return { taken, regained };
}
