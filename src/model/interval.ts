/** Half-open intervals `[from, to)` in ascending order that neither touch nor overlap. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}
export type Intervals = ReadonlyArray<Interval>;

export function isWithin(intervals: Intervals, at: number): boolean {
  return intervals.some((interval) => interval.from <= at && at < interval.to);
}

/** What of `[from, to)` the intervals leave free. */
export function gaps(intervals: Intervals, from: number, to: number): Intervals {
  const result: Array<Interval> = [];
  let free = from;
  for (const interval of intervals) {
    if (interval.from > free) result.push({ from: free, to: interval.from });
    free = interval.to;
  }
  if (free < to) result.push({ from: free, to });
  return result;
}
