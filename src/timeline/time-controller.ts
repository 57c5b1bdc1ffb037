import { type SteppedDays, type StepUnit, stepFrom } from "../model/step-unit";
import type { Day } from "../model/time";
import {
  hasHandle,
  startAt,
  type TimeWindow,
  type WindowKind,
  wholeWindowEnd,
  windowOfKind,
  windowStart,
} from "../model/window";
import { Playback, type PlaybackHost } from "./playback";

/** What the controller reads. */
export interface TimeState {
  /** The playhead; null keeps it on the newest raid, also when newer data arrive. */
  readonly night: Day | null;
  readonly window: TimeWindow;
  /** Nights a second. */
  readonly speed: number;
  readonly loop: boolean;
  readonly playing: boolean;
}

/** What it changes. */
export type TimeChange = Partial<Pick<TimeState, "night" | "window" | "playing">>;

export interface TimeBounds extends SteppedDays {
  /** Where a playhead of null stands. */
  readonly latest: Day;
}

/** Who keeps the time: the store in the app, a plain object in a test. */
export interface TimeManager {
  get(): TimeState;
  set(change: TimeChange): void;
  /** Null while the data are on their way. */
  bounds(): TimeBounds | null;
}

export interface Clock extends Pick<PlaybackHost, "now" | "onNextFrame"> {
  /** The reader asked the device for less motion: one night a second at most. */
  wantsNoMotion(): boolean;
}

/** The window's two ends, or any other place of the track, which calls the playhead there. */
export type TimeHandle = "start" | "playhead" | "track";

interface Held {
  readonly handle: TimeHandle;
  /** Where the other handle stands. */
  readonly other: Day;
  /** What a drag that is given up returns to. */
  readonly before: Pick<TimeState, "night" | "window">;
}

/**
 * Moves the playhead and the start of the window, by hand and by itself. Every move by hand ends
 * playing and stays within the data; none does anything before there are data.
 */
export class TimeController {
  private readonly playback: Playback;
  private isHidden = false;
  private held: Held | null = null;

  constructor(
    private readonly manager: TimeManager,
    private readonly clock: Clock,
  ) {
    this.playback = new Playback({
      now: () => clock.now(),
      onNextFrame: (callback) => clock.onNextFrame(callback),
      stepsPerSecond: () => this.nightsPerSecond(),
      advance: (nights) => this.advance(nights),
      ended: () => this.pause(),
    });
  }

  play(): void {
    this.manager.set({ playing: true });
    this.follow();
  }

  pause(): void {
    this.manager.set({ playing: false });
    this.follow();
  }

  toggle(): void {
    if (this.manager.get().playing) this.pause();
    else this.play();
  }

  /** The page came into sight or went out of it; playing goes on from where it was. */
  setHidden(isHidden: boolean): void {
    this.isHidden = isHidden;
    this.follow();
  }

  /** To be called when the managed state may have changed: starts and stops the clock. */
  follow(): void {
    const bounds = this.manager.bounds();
    if (!this.manager.get().playing || this.isHidden || !bounds) {
      this.playback.stop();
      return;
    }
    if (this.playback.running) return;
    if (this.playhead(bounds) >= bounds.lastDay) {
      this.manager.set({ night: this.firstPlayed(bounds) });
    }
    this.playback.start();
  }

  /** The day one step away; null where there is none. */
  neighbour(unit: StepUnit, direction: -1 | 1): Day | null {
    const bounds = this.manager.bounds();
    const { window } = this.manager.get();
    return bounds && stepFrom(this.playhead(bounds), unit, direction, bounds, window);
  }

  step(unit: StepUnit, direction: -1 | 1): void {
    const next = this.neighbour(unit, direction);
    if (next !== null) this.goTo(next);
  }

  /** Puts the playhead on a day, or the nearest of the data. A start that comes after it is pushed along. */
  goTo(day: Day): void {
    const bounds = this.manager.bounds();
    if (bounds) this.manager.set({ night: clamp(day, bounds), playing: false });
  }

  /** Puts the playhead on the newest raid, where it stays when newer ones arrive. */
  goToLatest(): void {
    this.manager.set({ night: null, playing: false });
  }

  /**
   * Compares over a window of another kind that looks at the same time; for a month or year the playhead
   * goes to its last day, or the last of the data.
   */
  setWindowKind(kind: WindowKind): void {
    const bounds = this.manager.bounds();
    if (!bounds) return;
    const playhead = this.playhead(bounds);
    const window = windowOfKind(this.manager.get().window, kind, playhead);
    const night = clamp(wholeWindowEnd(window, playhead), bounds);
    this.manager.set(night === playhead ? { window } : { window, night, playing: false });
  }

  /** Puts the start of the window on an evening, the one before the playhead at the latest. */
  moveStart(day: Day): void {
    const bounds = this.manager.bounds();
    const { window } = this.manager.get();
    if (!bounds || !hasHandle(window)) return;
    const from = startAt(clamp(day, bounds), this.playhead(bounds));
    this.manager.set({ window: { ...window, from } });
  }

  /** A drag is on its way. */
  get isDragging(): boolean {
    return this.held !== null;
  }

  /** Begins a drag. */
  grab(handle: TimeHandle): void {
    const bounds = this.manager.bounds();
    if (!bounds) return;
    const { night, window } = this.manager.get();
    const playhead = this.playhead(bounds);
    const start = Math.max(windowStart(window, playhead), bounds.firstDay);
    const other = handle === "start" ? playhead : start;
    this.held = { handle, other, before: { night, window } };
  }

  /**
   * Moves the handle that is held. Dragged past the other the two exchange roles: the window always
   * begins on the earlier evening and ends on the later.
   */
  dragTo(day: Day): void {
    const bounds = this.manager.bounds();
    const { window } = this.manager.get();
    if (!bounds || !this.held) return;
    const { handle, other } = this.held;
    if (!hasHandle(window) || handle === "track") {
      if (handle !== "start") this.goTo(day);
      return;
    }
    const put = clamp(day, bounds);
    const from = Math.max(Math.min(put, put === other ? other - 1 : other), bounds.firstDay);
    const night = Math.max(put, other, from + 1);
    this.manager.set({ night, window: { ...window, from }, playing: false });
  }

  /** Ends a drag. */
  release(): void {
    this.held = null;
  }

  /** Ends a drag as if it had not been. */
  cancelDrag(): void {
    if (this.held) this.manager.set(this.held.before);
    this.held = null;
  }

  /** Puts a handle on a day at once, as at the end of a drag. */
  place(handle: TimeHandle, day: Day): void {
    this.grab(handle);
    this.dragTo(day);
    this.release();
  }

  private playhead(bounds: TimeBounds): Day {
    return clamp(this.manager.get().night ?? bounds.latest, bounds);
  }

  private nightsPerSecond(): number {
    const { speed } = this.manager.get();
    return this.clock.wantsNoMotion() ? Math.min(speed, 1) : speed;
  }

  private advance(nights: number): boolean {
    const bounds = this.manager.bounds();
    if (!bounds) return false;
    const next = this.playhead(bounds) + nights;
    const isOver = next > bounds.lastDay;
    const { loop } = this.manager.get();
    const night = isOver && loop ? this.firstPlayed(bounds) : Math.min(next, bounds.lastDay);
    this.manager.set({ night });
    return loop || night < bounds.lastDay;
  }

  /** The beginning of the war, or the first day after the evening on which the window begins. */
  private firstPlayed(bounds: TimeBounds): Day {
    const { window } = this.manager.get();
    return hasHandle(window) ? clamp(window.from + 1, bounds) : bounds.firstDay;
  }
}

function clamp(day: Day, { firstDay, lastDay }: TimeBounds): Day {
  return Math.min(Math.max(day, firstDay), lastDay);
}
