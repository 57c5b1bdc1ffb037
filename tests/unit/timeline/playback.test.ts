import { describe, expect, test } from "vitest";
import { LONGEST_STRETCH_MS, Playback, type PlaybackHost } from "../../../src/timeline/playback";

describe("playback", () => {
  test("moves by elapsed time: a slow and a fast screen show the same nights", () => {
    const slow = screen({ nightsPerSecond: 3 });
    const fast = screen({ nightsPerSecond: 3 });
    slow.playback.start();
    fast.playback.start();
    for (let frame = 0; frame < 20; frame += 1) slow.frameAfter(100);
    for (let frame = 0; frame < 240; frame += 1) fast.frameAfter(1000 / 120);
    expect(slow.night()).toBe(6);
    expect(Math.abs(fast.night() - slow.night())).toBeLessThanOrEqual(1);
  });

  test("does not lose the part of a night that a frame leaves over", () => {
    const { playback, frameAfter, night } = screen({ nightsPerSecond: 1 });
    playback.start();
    for (let frame = 0; frame < 10; frame += 1) frameAfter(300);
    expect(night()).toBe(3);
  });

  test("stops at the end and says so", () => {
    const { playback, frameAfter, night, ended } = screen({ nightsPerSecond: 1, lastNight: 2 });
    playback.start();
    for (let frame = 0; frame < 5; frame += 1) frameAfter(1000);
    expect(night()).toBe(2);
    expect(ended()).toBe(true);
    expect(playback.running).toBe(false);
  });

  test("stands still while stopped and does not catch up afterwards", () => {
    const { playback, frameAfter, night, sleep } = screen({ nightsPerSecond: 1 });
    playback.start();
    frameAfter(1000);
    playback.stop();
    sleep(60_000);
    playback.start();
    frameAfter(1000);
    expect(night()).toBe(2);
  });

  test("does not leap after the machine slept through a frame", () => {
    const { playback, frameAfter, night } = screen({ nightsPerSecond: 1 });
    playback.start();
    frameAfter(3_600_000);
    expect(night()).toBe(LONGEST_STRETCH_MS / 1000);
  });

  test("stopped by what its own step set off stands still", () => {
    const { playback, frameAfter, night } = screen({
      nightsPerSecond: 1,
      onNight: (shown) => shown === 2 && playback.stop(),
    });
    playback.start();
    for (let frame = 0; frame < 5; frame += 1) frameAfter(1000);
    expect(night()).toBe(2);
    expect(playback.running).toBe(false);
  });

  test("started twice runs once", () => {
    const { playback, frameAfter, night } = screen({ nightsPerSecond: 1 });
    playback.start();
    playback.start();
    frameAfter(1000);
    expect(night()).toBe(1);
  });
});

function screen({
  nightsPerSecond,
  lastNight = 1000,
  onNight = () => {},
}: {
  readonly nightsPerSecond: number;
  readonly lastNight?: number;
  readonly onNight?: (night: number) => void;
}) {
  let time = 0;
  let night = 0;
  let ended = false;
  let frame: (() => void) | null = null;
  const host: PlaybackHost = {
    now: () => time,
    onNextFrame: (callback) => {
      frame = callback;
      return () => {
        frame = null;
      };
    },
    advance: (nights) => {
      night = Math.min(night + nights, lastNight);
      onNight(night);
      return night < lastNight;
    },
    stepsPerSecond: () => nightsPerSecond,
    ended: () => {
      ended = true;
    },
  };
  return {
    playback: new Playback(host),
    night: () => night,
    ended: () => ended,
    sleep: (milliseconds: number) => {
      time += milliseconds;
    },
    frameAfter: (milliseconds: number) => {
      time += milliseconds;
      const callback = frame;
      frame = null;
      callback?.();
    },
  };
}
