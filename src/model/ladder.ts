import type { Night } from "./night";
import type { Day } from "./time";

/** A record raid, and for how many nights it was the record. */
export interface Rung {
  readonly night: Night;
  /** Up to the night that broke it, else up to the playhead. */
  readonly days: number;
  readonly isBroken: boolean;
}

/** The records up to a night, the latest first. `records`: each larger than the one before. */
export function rungsUpTo(records: ReadonlyArray<Night>, playhead: Day): ReadonlyArray<Rung> {
  const reached = records.filter(({ night }) => night <= playhead);
  return reached
    .map((night, index) => {
      const breaking = reached[index + 1];
      const days = (breaking?.night ?? playhead) - night.night;
      return { night, days, isBroken: breaking !== undefined };
    })
    .toReversed();
}
