import { quantile } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { PaceSlot } from "../model/pace-slot";

/** How many times the ninth decile the highest bar may be before bars are cut. */
const HIGHEST_OF_NINTH_DECILE = 2.5;
const CUT_AT_NINTH_DECILES = 1.5;
const UNITS_PER_TICK = 36;
const MOST_TICKS = 6;

export interface PaceScale {
  /** From km2, taken above 0 and regained below, to pixels from the top; clamped. */
  readonly y: ScaleLinear<number, number>;
  /** km2 above which a bar is cut off; infinite where none is. */
  readonly cutAt: number;
  readonly ticks: ReadonlyArray<number>;
}

/**
 * A scale on which the common bars can be told apart: a few that tower above the others, such as those
 * of September 2022, are cut off, and the chart writes their numbers beside them.
 */
export function paceScale(
  slots: ReadonlyArray<PaceSlot>,
  [top, bottom]: readonly [top: number, bottom: number],
): PaceScale {
  const taken = slots.map(({ period }) => period?.takenKm2 ?? 0);
  const regained = slots.map(({ period }) => period?.regainedKm2 ?? 0);
  const larger = taken.map((value, index) => Math.max(value, regained[index] ?? 0));
  const highest = Math.max(...larger, 1);
  const decile = quantile(larger, 0.9) ?? 0;
  const isTowering = decile > 0 && highest > HIGHEST_OF_NINTH_DECILE * decile;
  const cutAt = isTowering ? CUT_AT_NINTH_DECILES * decile : Number.POSITIVE_INFINITY;
  const highestShown = Math.min(Math.max(...taken, 1), cutAt);
  const lowestShown = -Math.min(Math.max(...regained, 0), cutAt);
  const y = scaleLinear([lowestShown, highestShown], [bottom, top]).clamp(true);
  return { y, cutAt, ticks: y.ticks(Math.min(MOST_TICKS, (bottom - top) / UNITS_PER_TICK)) };
}
