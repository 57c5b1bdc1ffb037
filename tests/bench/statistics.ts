export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** By nearest rank. Throws where there is no value. */
export function spreadOf(values: ReadonlyArray<number>): Spread {
  if (values.length === 0) throw new RangeError("no values");
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] as number;
  return { median: rank(0.5), p95: rank(0.95) };
}
