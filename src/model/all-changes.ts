import type { CellChange, FrontCell, FrontChange, FrontHistory } from "./front";
import type { Day } from "./time";

/**
 * Each taking (gained) and each regaining (lost) after the evening of `from` up to that of `to`
 * counted, so that land that went there and back counts twice; the net is that of `frontChange`.
 * Null where the history does not reach either day.
 */
export function allChanges(history: FrontHistory, from: Day, to: Day): FrontChange | null {
  if (from < history.firstDay || to > history.lastDay || from > to) return null;
  const isBetween = (day: Day) => from < day && day <= to;
  let gainedKm2 = 0;
  let lostKm2 = 0;
  for (const { occupied, areaKm2 } of history.cells) {
    gainedKm2 += areaKm2 * occupied.filter((interval) => isBetween(interval.from)).length;
    lostKm2 += areaKm2 * occupied.filter((interval) => isBetween(interval.to)).length;
  }
  return { from, to, gainedKm2, lostKm2, netKm2: gainedKm2 - lostKm2 };
}

/** One change of hands of a cell, and the day of its next one; after the last, `lastDay + 1`. */
export interface ChangeEvent {
  readonly cell: FrontCell;
  readonly kind: CellChange["kind"];
  readonly day: Day;
  readonly next: Day;
}

/** Every change of hands in a history, in the order of its cells and then of days. */
export function changeEvents(history: FrontHistory): ReadonlyArray<ChangeEvent> {
  return history.cells.flatMap((cell) => eventsOfCell(cell, history));
}

function eventsOfCell(cell: FrontCell, { firstDay, lastDay }: FrontHistory) {
  const days = cell.occupied.flatMap(({ from, to }) => [
    { kind: "taken" as const, day: from },
    { kind: "regained" as const, day: to },
  ]);
  return days
    .map(({ kind, day }, index) => ({ cell, kind, day, next: days[index + 1]?.day ?? lastDay + 1 }))
    .filter(({ day }) => day > firstDay && day <= lastDay);
}
