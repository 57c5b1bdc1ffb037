import type { Day } from "./time";

/** The days that a time axis has in sight; both ends are included. */
export interface AxisSpan {
  readonly from: Day;
  readonly to: Day;
}

/** Closer than this a bar says no more than the card of its night. */
export const SHORTEST_SPAN = 14;

/** By how much one press of a button or key zooms. */
export const ZOOM_STEP = 2;

/** How far into the axis a day comes to stand that is brought into sight, as a share of its length. */
const LEAD = 0.1;

export function spanLength({ from, to }: AxisSpan): number {
  return to - from + 1;
}

export function isWithin(day: Day, { from, to }: AxisSpan): boolean {
  return from <= day && day <= to;
}

/** The nearest span of whole days within `all` that is not shorter than `SHORTEST_SPAN`. */
export function fitSpan(from: number, length: number, all: AxisSpan): AxisSpan {
  const days = Math.min(Math.max(Math.round(length), SHORTEST_SPAN), spanLength(all));
  const start = Math.min(Math.max(Math.round(from), all.from), all.to - days + 1);
  return { from: start, to: start + days - 1 };
}

/**
 * A span `factor` times as long, at least by a day, in which what stood at a share (0 to 1) of its
 * width still stands there, as far as `all` reaches.
 */
export function zoomSpan(span: AxisSpan, factor: number, share: number, all: AxisSpan): AxisSpan {
  const length = spanLength(span);
  const wanted = factor < 1 ? Math.floor(length * factor) : Math.ceil(length * factor);
  const days = Math.min(Math.max(wanted, SHORTEST_SPAN), spanLength(all));
  return fitSpan(span.from + share * (length - days), days, all);
}

/** The span moved by a share of its length, at least by a day. */
export function panSpan(span: AxisSpan, share: number, all: AxisSpan): AxisSpan {
  const days = Math.sign(share) * Math.max(Math.round(Math.abs(share) * spanLength(span)), 1);
  return fitSpan(span.from + days, spanLength(span), all);
}

/**
 * The span in which two days, with their fractions, stand under two fingers, at shares of the width
 * from 0 to 1; null where the fingers are too near each other to tell.
 */
export function pinchSpan(
  days: readonly [number, number],
  shares: readonly [number, number],
  all: AxisSpan,
): AxisSpan | null {
  const apart = shares[1] - shares[0];
  const length = (days[1] - days[0]) / apart;
  if (!Number.isFinite(length) || length <= 0) return null;
  return fitSpan(days[0] - shares[0] * length, length, all);
}

/** The span itself where it holds a day, else one as long that has the day near the edge it went over. */
export function spanWith(span: AxisSpan, day: Day, all: AxisSpan): AxisSpan {
  if (isWithin(day, span)) return span;
  const length = spanLength(span);
  const ahead = day > span.to ? LEAD : 1 - LEAD;
  return fitSpan(day - Math.round(length * ahead), length, all);
}
