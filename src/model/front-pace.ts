import type { FrontHistory } from "./front";
import type { Day } from "./time";

/** km2 that went from free to occupied (taken) and back (regained) on one day. */
export interface DayPace {
  readonly takenKm2: number;
  readonly regainedKm2: number;
}

/**
 * What changed hands on each day with an outline, against the outline before it; the first day of the
 * history has none. Days without an outline are absent, not zero.
 */
export function paceByDay(history: FrontHistory): ReadonlyMap<Day, DayPace> {
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
