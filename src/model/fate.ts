import { sum } from "d3-array";
import type { Wave } from "./raid";
import { type Tally, tally } from "./tally";

/**
 * What a report says became of those launched. `neither`: neither shot down nor lost, where a report
 * gives both numbers: they hit, missed or were still in the air. `untold`: the rest of a report that
 * gives only one of them, or contradicts itself.
 */
export const FATES = ["neither", "untold", "lost", "shotDown"] as const;
export type Fate = (typeof FATES)[number];

/** Sums of waves, and what became of those launched. */
export interface FateTally extends Tally {
  readonly waves: number;
  /** Parts that add up to `launched`. */
  readonly parts: Readonly<Record<Fate, number>>;
  /** Waves that give all three numbers: only of these is `neither` known. */
  readonly told: number;
  /** Waves of which more were shot down and lost than launched; all of theirs are `untold`. */
  readonly contradicting: number;
  /** Of the waves that say how many were launched and shot down, without those that contradict themselves. */
  readonly share: ShotDownShare | null;
}

/** A share, 0 to 1, with its numerator and denominator; it exists only where something was launched. */
export interface ShotDownShare {
  readonly share: number;
  readonly shotDown: number;
  readonly launched: number;
}

const OF_NONE: FateTally = sumFates([]);

export function tallyFates(waves: ReadonlyArray<Wave>): FateTally {
  // Most bars of a chart lack most classes.
  return waves.length === 0 ? OF_NONE : sumFates(waves);
}

function sumFates(waves: ReadonlyArray<Wave>): FateTally {
  const numbered = waves.flatMap(({ launched, shotDown, lost }) =>
    launched === null
      ? []
      : [{ launched, shotDown, lost, rest: launched - (shotDown ?? 0) - (lost ?? 0) }],
  );
  const contradicting = numbered.filter(({ rest }) => rest < 0);
  const consistent = numbered.filter(({ rest }) => rest >= 0);
  const told = consistent.filter(isTold);
  const untold = consistent.filter((figures) => !isTold(figures));
  return {
    ...tally(waves),
    waves: waves.length,
    parts: {
      neither: sum(told, ({ rest }) => rest),
      untold: sum(untold, ({ rest }) => rest) + sum(contradicting, ({ launched }) => launched),
      lost: sum(consistent, ({ lost }) => lost),
      shotDown: sum(consistent, ({ shotDown }) => shotDown),
    },
    told: told.length,
    contradicting: contradicting.length,
    share: shareOf(consistent),
  };
}

function isTold({ shotDown, lost }: Pick<Wave, "shotDown" | "lost">): boolean {
  return shotDown !== null && lost !== null;
}

function shareOf(
  waves: ReadonlyArray<{ readonly launched: number; readonly shotDown: number | null }>,
): ShotDownShare | null {
  const known = waves.filter(({ shotDown }) => shotDown !== null);
  const launched = sum(known, (wave) => wave.launched);
  const shotDown = sum(known, (wave) => wave.shotDown);
  return launched === 0 ? null : { share: shotDown / launched, shotDown, launched };
}
