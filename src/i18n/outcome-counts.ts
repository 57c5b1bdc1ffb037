import type { Messages } from "./en";

/** Counts of what became of drones or missiles; null where not reported. */
interface OutcomeCounts {
  readonly shotDown: number | null;
  readonly lost: number | null;
  /** Of which the reports say neither. */
  readonly rest: number;
  /** Those shot down hold the ones lost or suppressed as well. */
  readonly isMerged: boolean;
}

/** Each in words, without those of which the reports do not say. */
export function outcomeCounts(
  { shotDown, lost, rest, isMerged }: OutcomeCounts,
  { figures }: Messages,
): ReadonlyArray<string> {
  const shotDownCount = isMerged ? figures.mergedOutcomeCount : figures.shotDownCount;
  return [
    ...(shotDown === null ? [] : [shotDownCount(shotDown)]),
    ...(lost === null ? [] : [figures.lostCount(lost)]),
    ...(rest === 0 ? [] : [figures.restCount(rest)]),
  ];
}
