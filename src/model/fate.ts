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
  const parts: Record<Fate, number> = { neither: 0, untold: 0, lost: 0, shotDown: 0 };
  let told = 0;
  let contradicting = 0;
  let launchedOfShare = 0;
  let shotDownOfShare = 0;
  for (const { launched, shotDown, lost } of waves) {
    if (launched === null) continue;
    const rest = launched - (shotDown ?? 0) - (lost ?? 0);
    if (rest < 0) {
      contradicting += 1;
      parts.untold += launched;
      continue;
    }
    const isTold = shotDown !== null && lost !== null;
    if (isTold) told += 1;
    parts[isTold ? "neither" : "untold"] += rest;
    parts.lost += lost ?? 0;
    parts.shotDown += shotDown ?? 0;
    if (shotDown === null) continue;
    launchedOfShare += launched;
    shotDownOfShare += shotDown;
  }
  const share =
    launchedOfShare === 0
      ? null
      : {
          share: shotDownOfShare / launchedOfShare,
          shotDown: shotDownOfShare,
          launched: launchedOfShare,
        };
  return { ...tally(waves), waves: waves.length, parts, told, contradicting, share };
}
