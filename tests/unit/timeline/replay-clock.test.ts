import { describe, expect, it } from "vitest";
import type { Wave } from "../../../src/model/raid";
import { dayOf, fromKyiv } from "../../../src/model/time";
import { goToMoment, selectMoment, startReplay, toggleReplay } from "../../../src/state/replay";
import {
  changeTime,
  createAppStore,
  goToNight,
  type Store,
  setLoaded,
  setReplaySpeed,
} from "../../../src/state/store";
import { decodeAddress } from "../../../src/state/url";
import { Playback } from "../../../src/timeline/playback";
import { replayClock } from "../../../src/timeline/replay-clock";
import { somePlace, someWave } from "../support/examples";

const NIGHT = dayOf("2025-07-03");
const START = fromKyiv(NIGHT, 18 * 60);
const END = fromKyiv(NIGHT + 1, 6 * 60);
const TWO_OCLOCK = fromKyiv(NIGHT + 1, 2 * 60);

describe("the clock of a replay", () => {
  it("passes the chosen minutes in a second, on a slow and a fast screen alike", () => {
    for (const frameMs of [1000 / 60, 250]) {
      const { store, run } = replay();
      setReplaySpeed(store, 60);
      startReplay(store);
      run(4000, frameMs);
      expect(minutesIn(store)).toBeGreaterThanOrEqual(239);
      expect(minutesIn(store)).toBeLessThanOrEqual(240);
    }
  });

  it("plays the whole night in 24 seconds, stops at its end and says so", () => {
    const { store, run } = replay();
    startReplay(store);
    run(25_000, 100);
    expect(selectMoment(store.getState())).toBe(END);
    expect(store.getState().replaying).toBe(false);
  });

  it("goes an hour a second, and nothing between, where no motion is wanted", () => {
    const { store, run } = replay({ wantsNoMotion: true });
    startReplay(store);
    run(900, 100);
    expect(minutesIn(store)).toBe(0);
    run(1200, 100);
    expect(minutesIn(store)).toBe(120);
  });

  it("begins anew when played from its end", () => {
    const { store } = replay();
    goToMoment(store, END);
    toggleReplay(store);
    expect(store.getState()).toMatchObject({ replaying: true, view: { moment: START } });
  });
});

describe("a replay", () => {
  it("stops where it is taken by hand, within the hours reported", () => {
    const { store } = replay();
    startReplay(store);
    goToMoment(store, END + 300);
    expect(store.getState()).toMatchObject({ replaying: false, view: { moment: END } });
  });

  it("ends when another night is shown, or nights are played", () => {
    for (const leave of [
      (store: Store) => goToNight(store, NIGHT - 1),
      (store: Store) => changeTime(store, { playing: true }),
    ]) {
      const { store } = replay();
      startReplay(store);
      leave(store);
      expect(store.getState()).toMatchObject({ replaying: false, view: { moment: null } });
    }
  });

  it("takes the place of playing nights", () => {
    const { store } = replay();
    changeTime(store, { playing: true });
    startReplay(store);
    expect(store.getState()).toMatchObject({ playing: false, replaying: true });
  });

  it("opens where the address says, also without the night, and stands still", () => {
    const { view, problems } = decodeAddress("?at=2025-07-04T02:00");
    expect(problems).toEqual([]);
    const store = createAppStore(view);
    loadRaid(store);
    expect(store.getState().replaying).toBe(false);
    expect(store.getState().view.night).toBe(NIGHT);
    expect(selectMoment(store.getState())).toBe(TWO_OCLOCK);
  });

  it("does not open on a night whose hours are not reported", () => {
    const { view } = decodeAddress("?time=2025-07-03&at=2025-07-04T02:00");
    const store = createAppStore(view);
    loadRaid(store, { timePrecision: "night" });
    expect(selectMoment(store.getState())).toBeNull();
  });
});

/** A store with the night of 3 July 2025 in it, and a replay that runs in frames of any length. */
function replay({ wantsNoMotion = false } = {}) {
  const store = createAppStore(decodeAddress("?time=2025-07-03").view);
  loadRaid(store);
  let time = 0;
  let frame: (() => void) | null = null;
  const playback = new Playback({
    now: () => time,
    onNextFrame: (callback) => {
      frame = callback;
      return () => {
        frame = null;
      };
    },
    ...replayClock(store, () => wantsNoMotion),
  });
  const run = (milliseconds: number, frameMs: number) => {
    playback.start();
    for (const end = time + milliseconds; time < end - 1e-6; ) {
      time += frameMs;
      const callback = frame;
      frame = null;
      callback?.();
    }
  };
  return { store, run };
}

function minutesIn(store: Store): number {
  return (selectMoment(store.getState()) ?? Number.NaN) - START;
}

function loadRaid(store: Store, given: Partial<Wave> = {}): void {
  const place = (id: string) =>
    somePlace({ id, level: "settlement", longitude: 38, latitude: 46, radiusKm: 5 });
  const drones = someWave({
    line: 1069,
    report: {
      authority: { id: "air-force-command", name: { en: "", uk: "" }, scope: "national" },
      url: "https://example.org/",
    },
    night: NIGHT,
    start: START,
    end: END,
    timePrecision: "minute",
    launchSites: [place("primorsko-akhtarsk")],
    targets: [place("kyiv")],
    launched: 539,
    shotDown: 268,
    lost: 208,
    ...given,
  });
  setLoaded(store, "raids", { status: "ready", value: [drones] });
}
