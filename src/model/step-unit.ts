import { stepInCalendar } from "./calendar";
import type { Day } from "./time";
import { type TimeWindow, wholeWindowEnd } from "./window";

/** How far one step goes: to the next raid night, or by the calendar. */
export const STEP_UNITS = ["night", "day", "week", "month", "year"] as const;
export type StepUnit = (typeof STEP_UNITS)[number];

const DAYS_PER_WEEK = 7;

/** The days among which one steps; both ends are included. */
export interface SteppedDays {
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** In ascending order. */
  readonly raidNights: ReadonlyArray<Day>;
}

/**
 * The day one step away. A month or year keeps the day of the month, or takes the month's last; of a
 * `window` over a month or year such a step goes to the end of the next one, so that it is whole. A
 * step of the calendar that would leave the data ends at their edge; null where there is nothing
 * further.
 */
export function stepFrom(
  day: Day,
  unit: StepUnit,
  direction: -1 | 1,
  { firstDay, lastDay, raidNights }: SteppedDays,
  window: TimeWindow = { kind: "day" },
): Day | null {
  if (unit === "night") {
    const next =
      direction === 1
        ? raidNights.find((night) => night > day)
        : raidNights.findLast((night) => night < day);
    return next ?? null;
  }
  const stepped = calendarStep(day, unit, direction);
  const wanted = unit === window.kind ? wholeWindowEnd(window, stepped) : stepped;
  const next = Math.min(Math.max(wanted, firstDay), lastDay);
  return next === day ? null : next;
}

function calendarStep(day: Day, unit: Exclude<StepUnit, "night">, direction: -1 | 1): Day {
  switch (unit) {
    case "day":
      return day + direction;
    case "week":
      return day + direction * DAYS_PER_WEEK;
    case "month":
    case "year":
      return stepInCalendar(day, { unit, by: direction });
  }
}
