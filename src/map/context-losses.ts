/** A device that takes the context away more often than this is left alone. */
const MOST_LOSSES = 3;
const WITHIN_MS = 30_000;

/** How often a device has lately taken WebGL away from the map. */
export class ContextLosses {
  private times: ReadonlyArray<number> = [];

  /** `now`: in milliseconds of a clock that only goes forward. */
  add(now: number): void {
    this.times = [...this.times.filter((time) => now - time < WITHIN_MS), now];
  }

  /** Whether the map would only be taken away once more. */
  get areTooMany(): boolean {
    return this.times.length > MOST_LOSSES;
  }
}
