import { range } from "d3-array";
import type { FrontHistory } from "./front";
import type { Day } from "./time";

/** km2 that went from free to occupied (taken) and back (regained) on one day. */
export interface DayPace {
  readonly takenKm2: number;
  readonly regainedKm2: number;
}

/**
 * What changed hands on each day with an outline, against the outline before it, in order of days and
 * over the whole war, as far as the history knows of the years before it; the first day of all has
 * none. Days without an outline are absent, not zero.
 */
export function paceByDay(history: FrontHistory): ReadonlyMap<Day, DayPace> {
  return new Map([...(history.earlier?.pace ?? []), ...paceOfCells(history)]);
}

function paceOfCells(history: FrontHistory): ReadonlyMap<Day, DayPace> {
  const missing = new Set(history.missingDays);
  const pace = new Map<Day, { takenKm2: number; regainedKm2: number }>();
  for (let day = history.firstDay + 1; day <= history.lastDay; day += 1) {
    if (!missing.has(day)) pace.set(day, { takenKm2: 0, regainedKm2: 0 });
  }
  for (const { occupied, areaKm2 } of history.cells) {
    for (const { from, to } of occupied) {
      const taken = pace.get(from);
      if (taken) taken.takenKm2 += areaKm2;
      const regained = pace.get(to);
      if (regained) regained.regainedKm2 += areaKm2;
    }
  }
  return pace;
}

/** First day with an outline, the years before the history included. */
export function firstOutlineDay({ firstDay, earlier }: FrontHistory): Day {
  return earlier?.firstDay ?? firstDay;
}

/** The days on whose evening there is an outline of its own, over the same time. */
export function outlineDays(history: FrontHistory): ReadonlySet<Day> {
  const { lastDay, missingDays, earlier } = history;
  const missing = new Set([...missingDays, ...(earlier?.missingDays ?? [])]);
  const days = range(firstOutlineDay(history), lastDay + 1);
  return new Set(days.filter((day) => !missing.has(day)));
}
