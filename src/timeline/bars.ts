import type { DayPace } from "../model/front-pace";
import { type Intervals, joined } from "../model/interval";
import type { Night } from "../model/night";
import type { Day } from "../model/time";

/** The days `[from, to)` that one bar of the timeline stands for, and what it shows of them. */
export interface Bar {
  readonly from: Day;
  readonly to: Day;
  /** The largest figures of one shown night among them; null where no night of them has a report. */
  readonly drones: number | null;
  readonly missiles: number | null;
  /** km2 a week, net; null where no day of them has an outline. */
  readonly netKm2PerWeek: number | null;
}

export interface BarInput {
  /** Nights of which there is a report. */
  readonly nights: ReadonlyArray<Night>;
  /** What a filter leaves of them. */
  readonly shownNights: ReadonlyArray<Night>;
  readonly pace: ReadonlyMap<Day, DayPace>;
  readonly firstDay: Day;
  /** Included. */
  readonly lastDay: Day;
  readonly daysPerBar: number;
}

const DAYS_PER_WEEK = 7;

/** How many days a bar must stand for so that bars are at least `narrowest` pixels wide. */
export function daysPerBar(days: number, width: number, narrowest: number): number {
  return Math.max(1, Math.ceil((days * narrowest) / Math.max(width, 1)));
}

/** Bars over all days, in order; the last may stand for fewer days than the others. */
export function toBars({
  nights,
  shownNights,
  pace,
  firstDay,
  lastDay,
  daysPerBar: step,
}: BarInput): ReadonlyArray<Bar> {
  const reported = new Set(nights.map(({ night }) => night));
  const shown = new Map(shownNights.map((night) => [night.night, night]));
  const bars: Array<Bar> = [];
  for (let from = firstDay; from <= lastDay; from += step) {
    const to = Math.min(from + step, lastDay + 1);
    const days = Array.from({ length: to - from }, (_, index) => from + index);
    const families = days.flatMap((day) => shown.get(day)?.byFamily ?? []);
    const hasReport = days.some((day) => reported.has(day));
    bars.push({
      from,
      to,
      drones: hasReport ? largest(families.map(({ drone }) => drone.launched)) : null,
      missiles: hasReport ? largest(families.map(({ missile }) => missile.launched)) : null,
      netKm2PerWeek: weeklyNet(days.flatMap((day) => pace.get(day) ?? [])),
    });
  }
  return bars;
}

function largest(values: ReadonlyArray<number | null>): number {
  return Math.max(0, ...values.map((value) => value ?? 0));
}

function weeklyNet(days: ReadonlyArray<DayPace>): number | null {
  if (days.length === 0) return null;
  const net = days.reduce((sum, { takenKm2, regainedKm2 }) => sum + takenKm2 - regainedKm2, 0);
  return (net / days.length) * DAYS_PER_WEEK;
}

/** Runs of neighbouring bars for which `isMissing` holds, as spans of days. */
export function missingRuns(bars: ReadonlyArray<Bar>, isMissing: (bar: Bar) => boolean): Intervals {
  return joined(bars.filter(isMissing));
}
