import type { PacePeriod, PaceStep } from "./pace-period";

/** How a period's net km2 stand to the periods before it. */
export interface PaceRank {
  readonly kind: "most" | "least";
  /** The latest period before it with as much, or as little; null where there is none in the data. */
  readonly since: PacePeriod | null;
}

/** A period is named the most or the least only where it outdoes at least so many before it. */
const LEAST_REACH: Readonly<Record<PaceStep, number>> = { day: 30, week: 8, month: 3 };

/**
 * Whether a period brought the most or the least net km2 since an earlier one. Null where it is
 * neither, or where the outlines do not reach over all of its days. `periods`: in order, of one step.
 */
export function paceRank(
  periods: ReadonlyArray<PacePeriod>,
  period: PacePeriod,
  step: PaceStep,
): PaceRank | null {
  if (!period.isWhole) return null;
  const earlier = periods.filter(({ from, isWhole }) => isWhole && from < period.from);
  const rankOf = (
    kind: PaceRank["kind"],
    matches: (netKm2: number) => boolean,
  ): PaceRank | null => {
    const index = earlier.findLastIndex(({ netKm2 }) => matches(netKm2));
    const outdone = earlier.length - 1 - index;
    return outdone < LEAST_REACH[step] ? null : { kind, since: earlier[index] ?? null };
  };
  return (
    rankOf("most", (netKm2) => netKm2 >= period.netKm2) ??
    rankOf("least", (netKm2) => netKm2 <= period.netKm2)
  );
}
