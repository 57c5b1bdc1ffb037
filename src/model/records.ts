import { type Night, type Rank, raidSize, rankOf } from "./night";
import type { Day } from "./time";

/** By what a raid is called large: drones and missiles launched, together or each by itself. */
export const RAID_MEASURES = ["together", "drones", "missiles"] as const;
export type RaidMeasure = (typeof RAID_MEASURES)[number];

/** The number launched by a measure; null where not reported. */
export function sizeBy(measure: RaidMeasure, night: Night): number | null {
  switch (measure) {
    case "together":
      return raidSize(night);
    case "drones":
      return night.byFamily.drone.launched;
    case "missiles":
      return night.byFamily.missile.launched;
  }
}

/**
 * The nights up to and with `last` whose raid was larger than every one before it, in ascending
 * order. `nights` are in ascending order; none without a number is a record.
 */
export function recordsUpTo(
  nights: ReadonlyArray<Night>,
  last: Day,
  measure: RaidMeasure = "together",
): ReadonlyArray<Night> {
  let largest = 0;
  return nights.filter((night) => {
    const size = sizeBy(measure, night) ?? 0;
    if (night.night > last || size <= largest) return false;
    largest = size;
    return true;
  });
}

/** The nearest earlier (-1) or later (+1) raid with more drones and missiles; null where there is none. */
export function nearestLarger(
  nights: ReadonlyArray<Night>,
  from: Night,
  direction: -1 | 1,
): Night | null {
  const size = raidSize(from) ?? 0;
  const isLarger = (other: Night) => (raidSize(other) ?? 0) > size;
  const found =
    direction === 1
      ? nights.find((other) => other.night > from.night && isLarger(other))
      : nights.findLast((other) => other.night < from.night && isLarger(other));
  return found ?? null;
}

/** Rank of a night by a measure; null where the night has no number by it. */
export function rankBy(
  nights: ReadonlyArray<Night>,
  night: Night,
  measure: RaidMeasure,
): Rank | null {
  return rankOf(nights, night, (other) => sizeBy(measure, other));
}
