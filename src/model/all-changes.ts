import { allTimes } from "./change-times";
import {
  type CellChange,
  type FrontCell,
  type FrontChange,
  type FrontHistory,
  sumChanges,
} from "./front";
import type { Day } from "./time";

/**
 * Each taking (gained) and each regaining (lost) after the evening of `from` up to that of `to`
 * counted, so that land that went there and back counts twice; the net is that of `frontChange`.
 * Null where the history does not reach either day.
 */
export function allChanges(history: FrontHistory, from: Day, to: Day): FrontChange | null {
  return sumChanges(history, from, to, allTimes);
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
