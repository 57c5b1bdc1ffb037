import type { Day } from "../model/time";
import type { WindowSpan } from "../model/window";

/**
 * Bounds for deck.gl's DataFilterExtension. It keeps a value with `min <= value <= max`; days are
 * whole numbers, so bounds halfway between two days make half-open intervals exact.
 */
export type Range = [min: number, max: number];

export interface SoftRanges {
  readonly filterRange: Array<Range>;
  /** Between a hard bound and its soft bound a mark fades; null where nothing does. */
  readonly filterSoftRange: Array<Range> | null;
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
 * state on the evening of `from` and in the second on that of `to`; fading, the newest strongest.
 */
export function changedBetween(span: WindowSpan, fades: boolean): SoftRanges {
  const before = presentOn(span.from);
  const [begun, notOver] = presentOn(span.to) as [Range, Range];
  return softRanges(span, fades, begun, (range) => [...before, range, notOver]);
}

/**
 * For values `[day, day, next]` of a change of hands and the day of the next one of the same land: the
 * latest change of each piece after the evening of `from` up to that of `to`; fading, the newest
 * strongest.
 */
export function latestChange(span: WindowSpan, fades: boolean): SoftRanges {
  const [, notOver] = presentOn(span.to) as [Range, Range];
  const within: Range = [span.from + 0.5, span.to + 0.5];
  return softRanges(span, fades, within, (range) => [within, range, notOver]);
}

/** For values `[night, night]`: nights of the window before its last; fading, the newest strongest. */
export function recentNights(span: WindowSpan, fades: boolean): SoftRanges {
  const window: Range = [span.from + 0.5, span.to - 0.5];
  return softRanges(span, fades, window, (range) => [window, range]);
}

/** For values `[night, night]`: this night. */
export function thisNight(night: Day): Array<Range> {
  const only: Range = [night - 0.5, night + 0.5];
  return [only, only];
}

/** Ranges of which one fades with age; where nothing fades, it is `flat`. */
function softRanges(
  span: WindowSpan,
  fades: boolean,
  flat: Range,
  around: (range: Range) => Array<Range>,
): SoftRanges {
  if (!fades) return { filterRange: around(flat), filterSoftRange: null };
  const { hard, soft } = fadeWithAge(span);
  return { filterRange: around(hard), filterSoftRange: around(soft) };
}

function fadeWithAge({ from, to }: WindowSpan): { hard: Range; soft: Range } {
  const end = to + 0.5;
  const days = to - from;
  return {
    hard: [to - FADE_LENGTH * days, end],
    soft: [to - FULL_STRENGTH_SHARE * days, end],
  };
}
