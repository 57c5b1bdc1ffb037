import { lastOfPeriod, startOfPeriod } from "./calendar";
import type { Day } from "./time";

/**
 * Over which time the front is compared. It always ends on the playhead's evening and begins: `day`:
 * on the evening before; `moving`: so many days before; `month`, `year`: on the last evening before the
 * playhead's month or year, which is whole where the playhead stands on its last day; `since`: on the
 * evening of a date; `compare`: on the evening of A, where B is the playhead.
 */
export type TimeWindow =
  | { readonly kind: "day" }
  | { readonly kind: "moving"; readonly days: number }
  | CalendarWindow
  | { readonly kind: "since"; readonly from: Day }
  | { readonly kind: "compare"; readonly from: Day };

/** A window that begins on a date of its own. */
export type DatedWindow = Extract<TimeWindow, { readonly from: Day }>;

/** A window over the calendar's month or year up to the playhead. */
export interface CalendarWindow {
  readonly kind: "month" | "year";
}

/**
 * Two evenings that are compared, the first before the second; or the nights after `from`, up to and
 * with `to`.
 */
export interface WindowSpan {
  readonly from: Day;
  readonly to: Day;
}

export const WINDOW_KINDS = ["day", "moving", "month", "year", "since", "compare"] as const;
export type WindowKind = TimeWindow["kind"];

/** Lengths of the moving window that are offered; any whole number up to `LONGEST_WINDOW` can be typed. */
export const WINDOW_DAYS = [7, 30, 90] as const;
export const LONGEST_WINDOW = 2000;

const DEFAULT_DAYS = 30;

export const DEFAULT_WINDOW = { kind: "moving", days: DEFAULT_DAYS } satisfies TimeWindow;

/**
 * The evening against which the evening of `day` is compared, always before it. A playhead that comes
 * before A pushes A along, and A returns to its place when the playhead goes back.
 */
export function windowStart(window: TimeWindow, day: Day): Day {
  switch (window.kind) {
    case "day":
      return day - 1;
    case "moving":
      return day - window.days;
    case "month":
    case "year":
      return startOfPeriod(day, window.kind) - 1;
    case "since":
    case "compare":
      return Math.min(window.from, day - 1);
  }
}

/**
 * The nights of a window that ends at `day`. Two evenings have one night less between them than days
 * named: a window that names the date on which it begins ("since 1 June") holds the night that begins
 * on that date, 1 to 2 June, and not the one that ends on its morning; one that is told by its length
 * ("last 30 days", "June") holds as many nights, the first the one after its first evening.
 */
export function windowNights(window: TimeWindow, day: Day): WindowSpan {
  const from = windowStart(window, day);
  return { from: hasHandle(window) ? from - 1 : from, to: day };
}

/** Whether a day or night comes after a span's beginning and not after its end. */
export function isInSpan(day: Day, { from, to }: WindowSpan): boolean {
  return from < day && day <= to;
}

/**
 * The window of another kind that looks at the same time: a moving window of 30 days becomes A 30
 * days before the playhead. A single day is too little for the longer kinds, which begin with 30.
 */
export function windowOfKind(window: TimeWindow, kind: WindowKind, day: Day): TimeWindow {
  const days = window.kind === "day" ? DEFAULT_DAYS : day - windowStart(window, day);
  switch (kind) {
    case "day":
    case "month":
    case "year":
      return { kind };
    case "moving":
      return { kind, days: Math.min(days, LONGEST_WINDOW) };
    case "since":
    case "compare":
      return { kind, from: startAt(day - days, day) };
  }
}

/** Its beginning is a date, which can be moved by itself. */
export function hasHandle(window: TimeWindow): window is DatedWindow {
  return window.kind === "since" || window.kind === "compare";
}

export function isCalendarWindow(window: TimeWindow): window is CalendarWindow {
  return window.kind === "month" || window.kind === "year";
}

/** The day at which a playhead on `day` must stand for the window to be whole. */
export function wholeWindowEnd(window: TimeWindow, day: Day): Day {
  return isCalendarWindow(window) ? lastOfPeriod(day, window.kind) : day;
}

/** Whether what changed in it is shown with its age; two evenings compared have nothing between them. */
export function fadesWithAge({ kind }: TimeWindow): boolean {
  return kind !== "day" && kind !== "compare";
}

/** Where A comes to stand when it is put on an evening: it stops before the playhead. */
export function startAt(from: Day, playhead: Day): Day {
  return Math.max(Math.min(from, playhead - 1), 0);
}

/** Land that changed hands between the window's two ends only, or every change in between. */
export const CHANGES = ["net", "all"] as const;
export type Changes = (typeof CHANGES)[number];

/**
 * Whether the front can be compared over a window. `outside`: on one of its evenings the source had no
 * outline; `earlier`, `earlier-failed`: the years before July 2024 are on their way, or did not arrive.
 */
export type WindowStatus = "loading" | "ready" | "outside" | "earlier" | "earlier-failed";

/** How many of the days compared, `from` excluded and `to` included, have no outline of their own. */
export function daysWithoutOutline(missingDays: ReadonlyArray<Day>, span: WindowSpan): number {
  return missingDays.filter((day) => isInSpan(day, span)).length;
}
