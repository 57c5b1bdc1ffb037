import { range } from "d3-array";
import { type Intervals, joined } from "./interval";
import { type PacePeriod, type PaceStep, periodOf } from "./pace-period";
import type { Day } from "./time";

/** The days `[from, to)` that have a place on the axis of a chart, whether or not there is an outline. */
export interface PaceSlot {
  readonly from: Day;
  readonly to: Day;
  /** Null where none of the days has a new outline. */
  readonly period: PacePeriod | null;
  /** Days among them on which the source redrew its map at once. */
  readonly redrawn: ReadonlyArray<Day>;
}

/** A slot for each day, week or month from that of `firstDay` to that of `lastDay`. */
export function paceSlots(
  periods: ReadonlyArray<PacePeriod>,
  redrawn: ReadonlySet<Day>,
  step: PaceStep,
  [firstDay, lastDay]: readonly [firstDay: Day, lastDay: Day],
): ReadonlyArray<PaceSlot> {
  const byStart = new Map(periods.map((period) => [period.from, period]));
  const slots: Array<PaceSlot> = [];
  for (
    let [from, to] = periodOf(firstDay, step);
    from <= lastDay;
    [from, to] = periodOf(to, step)
  ) {
    const isWithin = (day: Day) => from <= day && day < to;
    const period = byStart.get(from) ?? null;
    slots.push({ from, to, period, redrawn: [...redrawn].filter(isWithin) });
  }
  return slots;
}

/** Runs of days from `firstDay` to `lastDay` without a new outline. */
export function runsWithoutOutline(
  outlines: ReadonlySet<Day>,
  [firstDay, lastDay]: readonly [firstDay: Day, lastDay: Day],
): Intervals {
  const days = range(firstDay, lastDay + 1).filter((day) => !outlines.has(day));
  return joined(days.map((day) => ({ from: day, to: day + 1 })));
}
