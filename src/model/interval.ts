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

/** Intervals in ascending order that may touch, those that do as one. */
export function joined(intervals: Intervals): Intervals {
  const result: Array<Interval> = [];
  for (const { from, to } of intervals) {
    const last = result.at(-1);
    if (last?.to === from) result[result.length - 1] = { from: last.from, to };
    else result.push({ from, to });
  }
  return result;
}

/** Where a rule on being within each of two sets of intervals holds; it must not hold outside both. */
export function combine(
  first: Intervals,
  second: Intervals,
  holds: (inFirst: boolean, inSecond: boolean) => boolean,
): Intervals {
  const bounds = [...first, ...second].flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b);
  const between = bounds.map((to, index) => ({ from: bounds[index - 1] ?? to, to }));
  return joined(
    between.filter(
      ({ from, to }) => from < to && holds(isWithin(first, from), isWithin(second, from)),
    ),
  );
}
