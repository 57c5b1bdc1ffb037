/** What playback needs of the world, so that it can be tested without a browser. */
export interface PlaybackHost {
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** Calls back before the next frame; the result cancels it. */
  onNextFrame(callback: () => void): () => void;
  /** Moves on by whole steps, nights or minutes; false where the end is reached. */
  advance(steps: number): boolean;
  stepsPerSecond(): number;
  ended(): void;
}

const MS_PER_SECOND = 1000;
export const LONGEST_STRETCH_MS = 2000;

/**
 * Plays by elapsed time, not by frames, so that a slow or a fast screen shows the same steps at the
 * same moments. A stretch longer than `LONGEST_STRETCH_MS` (a sleeping machine) is not caught up.
 */
export class Playback {
  private cancelFrame: (() => void) | null = null;
  private lastTime = 0;
  /** Thousandths of a step that have passed but are not shown yet. */
  private owed = 0;

  constructor(private readonly host: PlaybackHost) {}

  get running(): boolean {
    return this.cancelFrame !== null;
  }

  start(): void {
    if (this.running) return;
    this.lastTime = this.host.now();
    this.owed = 0;
    this.cancelFrame = this.host.onNextFrame(this.tick);
  }

  stop(): void {
    this.cancelFrame?.();
    this.cancelFrame = null;
  }

  private readonly tick = (): void => {
    const now = this.host.now();
    const elapsed = Math.min(now - this.lastTime, LONGEST_STRETCH_MS);
    this.lastTime = now;
    this.owed += elapsed * this.host.stepsPerSecond();
    const steps = Math.floor(this.owed / MS_PER_SECOND);
    this.owed -= steps * MS_PER_SECOND;
    const current = this.cancelFrame;
    if (steps > 0 && !this.host.advance(steps)) {
      this.stop();
      this.host.ended();
      return;
    }
    // Who heard of the step may have stopped playing, or begun it anew.
    if (this.cancelFrame === current) this.cancelFrame = this.host.onNextFrame(this.tick);
  };
}
