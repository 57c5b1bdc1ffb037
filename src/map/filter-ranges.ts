import type { Day } from "../model/time";

/**
 * Bounds for deck.gl's DataFilterExtension. It keeps a value with `min <= value <= max`; days are
 * whole numbers, so bounds halfway between two days make half-open intervals exact.
 */
export type Range = [min: number, max: number];

export interface SoftRanges {
  readonly filterRange: Array<Range>;
  /** Between a hard bound and its soft bound a mark fades. */
  readonly filterSoftRange: Array<Range>;
}

/** Further from day zero than any day, and exact in float32. */
const FAR = 1_000_000;

/** A mark that has just reached the far end of the window keeps a third of its strength. */
const FADE_LENGTH = 1.6;
const FULL_STRENGTH_SHARE = 0.1;

/** For values `[from, to]` of a half-open interval: those that hold `day`. */
export function presentOn(day: Day): Array<Range> {
  return [
    [-FAR, day + 0.5],
    [day + 0.5, FAR],
  ];
}

/**
 * For values `[before.from, before.to, after.from, after.to]` of a pair of states: those in the first
 * state `windowDays` before `day` and in the second on `day`, the newest strongest.
 */
export function changedWithin(day: Day, windowDays: number): SoftRanges {
  const before = presentOn(day - windowDays);
  const [, end] = presentOn(day) as [Range, Range];
  const { hard, soft } = fadeWithAge(day, windowDays);
  return {
    filterRange: [...before, hard, end],
    filterSoftRange: [...before, soft, end],
  };
}

/** For values `[night, night]`: nights of the window before `night`, the newest strongest. */
export function recentNights(night: Day, windowDays: number): SoftRanges {
  const window: Range = [night - windowDays + 0.5, night - 0.5];
  const { hard, soft } = fadeWithAge(night, windowDays);
  return { filterRange: [window, hard], filterSoftRange: [window, soft] };
}

/** For values `[night, night]`: this night. */
export function thisNight(night: Day): Array<Range> {
  const only: Range = [night - 0.5, night + 0.5];
  return [only, only];
}

function fadeWithAge(day: Day, windowDays: number): { hard: Range; soft: Range } {
  const end = day + 0.5;
  return {
    hard: [day - FADE_LENGTH * windowDays, end],
    soft: [day - FULL_STRENGTH_SHARE * windowDays, end],
  };
}
