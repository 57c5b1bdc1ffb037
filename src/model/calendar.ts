import { range } from "d3-array";
import { type Day, dayAsUtcDate, dayAt, dayOn, formatDay } from "./time";

const MONTHS = 12;
const LONGEST_MONTH = 31;

/** A year of nights by months. */
export interface CalendarYear {
  readonly year: number;
  readonly first: Day;
  /** Included. */
  readonly last: Day;
  /**
   * 31 rows of 12 columns: the night that began on the row's day of the column's month; null where
   * the month is shorter or the night lies outside of the calendar.
   */
  readonly rows: ReadonlyArray<ReadonlyArray<Day | null>>;
}

/** The years that hold the nights from `first` to `last`, both included, in ascending order. */
export function calendarYears(first: Day, last: Day): ReadonlyArray<CalendarYear> {
  const yearOf = (day: Day) => dayAsUtcDate(day).getUTCFullYear();
  return range(yearOf(first), yearOf(last) + 1).map((year) => {
    const rows = range(1, LONGEST_MONTH + 1).map((date) =>
      range(1, MONTHS + 1).map((month) => {
        const day = dayOn(year, month, date);
        return day !== null && first <= day && day <= last ? day : null;
      }),
    );
    return {
      year,
      first: Math.max(first, dayOn(year, 1, 1) ?? first),
      last: Math.min(last, dayOn(year, MONTHS, LONGEST_MONTH) ?? last),
      rows,
    };
  });
}

/** Ways from one night of a calendar to another. */
export type CalendarStep =
  | { readonly unit: "day" | "month" | "year"; readonly by: -1 | 1 }
  | { readonly unit: "end-of-month"; readonly by: -1 | 1 };

/**
 * The night a step away: the day before or after, the same day of the month or year before or after
 * (its last where it is shorter), the first or last of the month.
 */
export function stepInCalendar(day: Day, { unit, by }: CalendarStep): Day {
  const [year, month, date] = formatDay(day).split("-").map(Number) as [number, number, number];
  switch (unit) {
    case "day":
      return day + by;
    case "month":
      return dateInMonth(year, month + by, date);
    case "year":
      return dateInMonth(year + by, month, date);
    case "end-of-month":
      return dateInMonth(year, month, by === 1 ? LONGEST_MONTH : 1);
  }
}

/** The first day of the calendar month or year that holds a day. */
export function startOfPeriod(day: Day, period: "month" | "year"): Day {
  const [year, month] = formatDay(day).split("-").map(Number) as [number, number];
  return dateInMonth(year, period === "year" ? 1 : month, 1);
}

/** Its last day. */
export function lastOfPeriod(day: Day, period: "month" | "year"): Day {
  return stepInCalendar(startOfPeriod(day, period), { unit: period, by: 1 }) - 1;
}

/** The Day of a month's date, or of the month's last where it has no such date; months run over. */
function dateInMonth(year: number, month: number, date: number): Day {
  const last = dayAt(year, month + 1, 1) - 1;
  return Math.min(dayAt(year, month, date), last);
}
