import type { Tally } from "./tally";
import { type Day, dayOf } from "./time";

/**
 * From this night on the Air Force command's reports give the drones shot down and those suppressed as
 * one number, and the source's table writes 0 lost beside it: in every report up to 15 May 2026 but two,
 * where from October 2024 until then hardly one had none.
 */
export const OUTCOMES_MERGED_SINCE: Day = dayOf("2025-07-23");

/** Whether the drones "shot down" of a night's report hold those lost or suppressed as well. */
export function isOutcomeMerged(night: Day, { shotDown, lost }: Tally): boolean {
  return night >= OUTCOMES_MERGED_SINCE && lost === 0 && (shotDown ?? 0) > 0;
}

/** What a report says became of the drones or missiles launched; the three add up to `launched`. */
export interface Outcome {
  readonly launched: number;
  readonly shotDown: number;
  /** 0 too where the report does not speak of it: those are then among the rest. */
  readonly lost: number;
  /** Of which it says neither. They did not all hit. */
  readonly rest: number;
}

/**
 * Null where the number launched or shot down is not reported, nothing was launched, or the report
 * contradicts itself (shot down plus lost exceeds launched).
 */
export function outcomeOf({ launched, shotDown, lost, unreported }: Tally): Outcome | null {
  if (!launched || shotDown === null || unreported > 0) return null;
  const rest = launched - shotDown - (lost ?? 0);
  return rest < 0 ? null : { launched, shotDown, lost: lost ?? 0, rest };
}
