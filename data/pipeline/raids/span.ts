import type { TimePrecision } from "../../../src/model/precision";
import {
  type Day,
  dayOf,
  fromKyiv,
  MINUTES_PER_DAY,
  type Minutes,
  parseDay,
} from "../../../src/model/time";

/** A date of the source, with the minute of the Kyiv day where it gives an hour. */
export interface TimeCell {
  readonly day: Day;
  readonly minuteOfDay: number | null;
}

export interface Span {
  readonly start: Minutes;
  /** Half-open. */
  readonly end: Minutes;
  readonly timePrecision: TimePrecision;
  /** Whether the source gave one instant, which was given a minute. */
  readonly instant: boolean;
}

/** The days whose minutes float32 holds exactly. */
export const FIRST_DAY = dayOf("2022-02-24");
export const LAST_DAY = dayOf("2053-12-31");

/** A row is one raid, a day and a night at most; a longer span is a slip in a date. */
export const LONGEST_SPAN_DAYS = 7;

const TIME_CELL = /^(\d{4}-\d{2}-\d{2})(?:\s+(\d{1,2}):(\d{2}))?$/;

/** Reads `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`; null where there is no such date or time. */
export function parseTimeCell(text: string): TimeCell | null {
  const match = TIME_CELL.exec(text);
  const day = match?.[1] === undefined ? null : parseDay(match[1]);
  if (!match || day === null || day < FIRST_DAY || day > LAST_DAY) return null;
  if (match[2] === undefined) return { day, minuteOfDay: null };
  const hour = Number(match[2]);
  const minute = Number(match[3]);
  if (hour > 23 || minute > 59) return null;
  return { day, minuteOfDay: hour * 60 + minute };
}

/**
 * The span of a row. A date alone means that day from 00:00 as a start and up to its end as an end.
 * Null where the end does not come after the start, or comes too long after it.
 */
export function spanOf(from: TimeCell, to: TimeCell): Span | null {
  const start = fromKyiv(from.day, from.minuteOfDay ?? 0);
  const end = to.minuteOfDay === null ? fromKyiv(to.day + 1) : fromKyiv(to.day, to.minuteOfDay);
  const timePrecision = precisionOf(from, to);
  const instant = end === start && timePrecision === "minute";
  if (instant) return { start, end: start + 1, timePrecision, instant };
  if (end - start > LONGEST_SPAN_DAYS * MINUTES_PER_DAY) return null;
  return end > start ? { start, end, timePrecision, instant } : null;
}

function precisionOf(from: TimeCell, to: TimeCell): TimePrecision {
  if (to.minuteOfDay === null) return "day";
  return from.minuteOfDay === null ? "night" : "minute";
}
