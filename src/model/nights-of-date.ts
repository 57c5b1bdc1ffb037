import { type DateQuery, daysOfDate } from "./date-query";
import { type Night, raidSize } from "./night";
import type { Day } from "./time";

/**
 * The nights that a date can mean, between two days, both included: first those that began on it, then
 * those that ended on its morning. Of a whole month the raid nights, the largest first.
 */
export function nightsOfDate(
  date: DateQuery,
  raidNights: ReadonlyArray<Night>,
  first: Day,
  last: Day,
): ReadonlyArray<Day> {
  const days = daysOfDate(date, first, last);
  if (date.day !== null) return days.flatMap((day) => (day > first ? [day, day - 1] : [day]));
  const meant = new Set(days);
  return raidNights
    .filter(({ night }) => meant.has(night))
    .toSorted((a, b) => (raidSize(b) ?? 0) - (raidSize(a) ?? 0))
    .map(({ night }) => night);
}
