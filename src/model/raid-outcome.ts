import { type Night, raidShotDown } from "./night";
import { isOutcomeMerged, outcomeOf } from "./outcome";
import { sumKnown } from "./tally";

/** What the reports say became of all drones and missiles of a night together. */
export interface RaidOutcome {
  /** Null where not reported. */
  readonly shotDown: number | null;
  readonly lost: number | null;
  /** Of which the reports say neither; 0 too where a number is missing, so that it is not known. */
  readonly rest: number;
  /** Those shot down hold the ones lost or suppressed as well, since the report does not tell its drones apart. */
  readonly isMerged: boolean;
}

export function raidOutcome(night: Night): RaidOutcome {
  const { drone, missile } = night.byFamily;
  const families = [drone, missile].filter(({ launched, unreported }) => launched || unreported);
  const rests = families.map((family) => outcomeOf(family)?.rest ?? null);
  const isMerged = isOutcomeMerged(night.night, drone);
  const shotDown = raidShotDown(night);
  return {
    shotDown: isMerged ? sumKnown([shotDown, missile.lost]) : shotDown,
    lost: isMerged ? null : sumKnown([drone.lost, missile.lost]),
    rest: rests.includes(null) ? 0 : (sumKnown(rests) ?? 0),
    isMerged,
  };
}
