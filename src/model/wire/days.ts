import * as v from "valibot";
import type { Intervals } from "../interval";
import { type Day, parseDay } from "../time";

export const dateSchema = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== null, "expected a date YYYY-MM-DD"),
);

/** Half-open intervals as `[from, to, from, to, ...]`, in days since 2022-02-24. */
export const intervalsSchema = v.custom<ReadonlyArray<Day>>(
  isIntervals,
  "expected pairs of ascending whole days",
);

function isIntervals(value: unknown): boolean {
  if (!Array.isArray(value) || value.length % 2 !== 0) return false;
  return value.every(
    (day, index) => Number.isInteger(day) && (index === 0 || value[index - 1] < day),
  );
}

export function decodeIntervals(bounds: ReadonlyArray<Day>): Intervals {
  const intervals: Array<{ from: Day; to: Day }> = [];
  for (let index = 0; index < bounds.length; index += 2) {
    intervals.push({ from: bounds[index] as Day, to: bounds[index + 1] as Day });
  }
  return intervals;
}
