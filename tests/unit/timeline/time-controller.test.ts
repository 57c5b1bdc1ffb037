import { describe, expect, test } from "vitest";
import type { StepUnit } from "../../../src/model/step-unit";
import { dayOf, formatDay } from "../../../src/model/time";
import type { TimeWindow } from "../../../src/model/window";
import { LONGEST_STRETCH_MS } from "../../../src/timeline/playback";
import {
  type TimeBounds,
  TimeController,
  type TimeManager,
  type TimeState,
} from "../../../src/timeline/time-controller";

/** July 2025, with a raid in four of its nights. */
const RAIDS = ["2025-07-03", "2025-07-08", "2025-07-12", "2025-07-20"];

describe("a step", () => {
  test("of a night goes to the next raid night and passes over those without a raid", () => {
    const { controller, playhead } = clock({ night: "2025-07-03" });
    controller.step("night", 1);
    expect(playhead()).toBe("2025-07-08");
  });

  test("of a night goes back in the same way, and a step on returns", () => {
    const { controller, playhead } = clock({ night: "2025-07-12" });
    controller.step("night", -1);
    expect(playhead()).toBe("2025-07-08");
    controller.step("night", 1);
    expect(playhead()).toBe("2025-07-12");
  });

  test("of a night from a day without a raid goes to the nearest raid on that side", () => {
    const { controller, playhead } = clock({ night: "2025-07-10" });
    controller.step("night", -1);
    expect(playhead()).toBe("2025-07-08");
  });

  test.each<[StepUnit, string, string]>([
    ["day", "2025-07-11", "2025-07-09"],
    ["week", "2025-07-17", "2025-07-03"],
  ])("of a %s goes by the calendar, raid or none", (unit, after, before) => {
    const onwards = clock({ night: "2025-07-10" });
    onwards.controller.step(unit, 1);
    expect(onwards.playhead()).toBe(after);
    const backwards = clock({ night: "2025-07-10" });
    backwards.controller.step(unit, -1);
    expect(backwards.playhead()).toBe(before);
  });

  test("of a month keeps the day of the month, or takes the last of a shorter one", () => {
    const year = { firstDay: "2025-01-01", lastDay: "2025-12-31" };
    const middle = clock({ night: "2025-03-15", ...year });
    middle.controller.step("month", 1);
    expect(middle.playhead()).toBe("2025-04-15");
    const end = clock({ night: "2025-03-31", ...year });
    end.controller.step("month", -1);
    expect(end.playhead()).toBe("2025-02-28");
  });

  test("that would leave the data ends at their edge", () => {
    const { controller, playhead } = clock({ night: "2025-07-28" });
    controller.step("week", 1);
    expect(playhead()).toBe("2025-07-31");
    expect(controller.neighbour("week", 1)).toBeNull();
  });

  test("after the last raid night goes nowhere", () => {
    const { controller, playhead } = clock({ night: "2025-07-20" });
    expect(controller.neighbour("night", 1)).toBeNull();
    controller.step("night", 1);
    expect(playhead()).toBe("2025-07-20");
  });

  test("ends playing", () => {
    const { controller, state } = clock({ night: "2025-07-03" });
    controller.play();
    controller.step("night", 1);
    expect(state().playing).toBe(false);
  });
});

describe("the playhead", () => {
  test("put outside of the data stands on their first or last day", () => {
    const { controller, playhead } = clock({ night: "2025-07-03" });
    controller.goTo(dayOf("2030-01-01"));
    expect(playhead()).toBe("2025-07-31");
    controller.goTo(dayOf("2022-02-24"));
    expect(playhead()).toBe("2025-07-01");
  });

  test("pinned to the latest moves on when a newer raid arrives", () => {
    const { controller, neighbour, receive } = clock({ night: "2025-07-03" });
    controller.goToLatest();
    expect(neighbour("day", -1)).toBe("2025-07-19");
    receive({ raidNights: [...RAIDS, "2025-07-29"] });
    expect(neighbour("day", -1)).toBe("2025-07-28");
  });

  test("put by hand on the newest raid stays there when a newer one arrives", () => {
    const { controller, playhead, receive } = clock({ night: null });
    controller.goTo(dayOf("2025-07-20"));
    receive({ raidNights: [...RAIDS, "2025-07-29"] });
    expect(playhead()).toBe("2025-07-20");
  });

  test("does nothing while there are no data", () => {
    const { controller, playhead } = clock({ night: "2025-07-10", noData: true });
    controller.goTo(dayOf("2025-07-20"));
    controller.step("day", 1);
    expect(playhead()).toBe("2025-07-10");
  });
});

describe("playing", () => {
  test("moves on by elapsed time: few frames and many show the same night", () => {
    const slow = clock({ night: "2025-07-03", speed: 3 });
    const fast = clock({ night: "2025-07-03", speed: 3 });
    slow.controller.play();
    fast.controller.play();
    for (let frame = 0; frame < 8; frame += 1) slow.frameAfter(250);
    for (let frame = 0; frame < 250; frame += 1) fast.frameAfter(8);
    expect(slow.playhead()).toBe("2025-07-09");
    expect(fast.playhead()).toBe("2025-07-09");
  });

  test("takes a change of speed at once", () => {
    const { controller, playhead, frameAfter, change } = clock({ night: "2025-07-03" });
    controller.play();
    frameAfter(1000);
    change({ speed: 7 });
    frameAfter(1000);
    expect(playhead()).toBe("2025-07-11");
  });

  test("goes night by night, one a second at most, where the reader wants no motion", () => {
    const { controller, playhead, frameAfter } = clock({
      night: "2025-07-03",
      speed: 7,
      noMotion: true,
    });
    controller.play();
    frameAfter(1000);
    expect(playhead()).toBe("2025-07-04");
  });

  test("stops on the last day", () => {
    const { controller, playhead, state, frameAfter } = clock({ night: "2025-07-30" });
    controller.play();
    frameAfter(1000);
    frameAfter(1000);
    expect(playhead()).toBe("2025-07-31");
    expect(state().playing).toBe(false);
  });

  test("from the last day starts anew at the first", () => {
    const { controller, playhead } = clock({ night: "2025-07-31" });
    controller.play();
    expect(playhead()).toBe("2025-07-01");
  });

  test("from the last day of a window with a date starts after that date", () => {
    const { controller, playhead } = clock({
      night: "2025-07-31",
      window: { kind: "since", from: dayOf("2025-07-10") },
    });
    controller.play();
    expect(playhead()).toBe("2025-07-11");
  });

  test("does not loop unless it is told to", () => {
    const { controller, state, frameAfter } = clock({ night: "2025-07-31" });
    controller.goTo(dayOf("2025-07-30"));
    controller.play();
    frameAfter(1000);
    expect(state()).toMatchObject({ loop: false, playing: false });
  });

  test("in a loop shows the last day and goes on at the first", () => {
    const { controller, playhead, state, frameAfter } = clock({ night: "2025-07-30", loop: true });
    controller.play();
    frameAfter(1000);
    expect(playhead()).toBe("2025-07-31");
    frameAfter(1000);
    expect(playhead()).toBe("2025-07-01");
    expect(state().playing).toBe(true);
  });

  test("from the newest raid, to which it was pinned, leaves it", () => {
    const { controller, playhead, frameAfter } = clock({ night: null });
    controller.play();
    frameAfter(1000);
    expect(playhead()).toBe("2025-07-21");
  });

  test("asked for before there are data begins when they arrive", () => {
    const { controller, playhead, frameAfter, receive } = clock({
      night: "2025-07-10",
      noData: true,
    });
    controller.play();
    frameAfter(1000);
    expect(playhead()).toBe("2025-07-10");
    receive({});
    controller.follow();
    frameAfter(1000);
    expect(playhead()).toBe("2025-07-11");
  });

  test("is switched by toggling", () => {
    const { controller, state } = clock({ night: "2025-07-03" });
    controller.toggle();
    expect(state().playing).toBe(true);
    controller.toggle();
    expect(state().playing).toBe(false);
  });

  test("resumes after a pause where it was, without the time between", () => {
    const { controller, playhead, frameAfter } = clock({ night: "2025-07-03" });
    controller.play();
    frameAfter(1000);
    controller.pause();
    frameAfter(60_000);
    controller.play();
    frameAfter(1000);
    expect(playhead()).toBe("2025-07-05");
  });

  test("stands still while the page is hidden and goes on when it is back", () => {
    const { controller, playhead, state, frameAfter } = clock({ night: "2025-07-03" });
    controller.play();
    controller.setHidden(true);
    frameAfter(60_000);
    expect(playhead()).toBe("2025-07-03");
    controller.setHidden(false);
    frameAfter(1000);
    expect(playhead()).toBe("2025-07-04");
    expect(state().playing).toBe(true);
  });

  test("does not leap after the machine slept", () => {
    const { controller, playhead, frameAfter } = clock({ night: "2025-07-03" });
    controller.play();
    frameAfter(8 * 3_600_000);
    expect(playhead()).toBe(formatDay(dayOf("2025-07-03") + LONGEST_STRETCH_MS / 1000));
  });
});

describe("the window", () => {
  const compare = (from: string): TimeWindow => ({ kind: "compare", from: dayOf(from) });

  test("of another kind looks at the same time", () => {
    const { controller, state } = clock({
      night: "2025-07-20",
      window: { kind: "moving", days: 10 },
    });
    controller.setWindowKind("compare");
    expect(state().window).toEqual(compare("2025-07-10"));
    controller.setWindowKind("day");
    expect(state().window).toEqual({ kind: "day" });
  });

  test("of a month takes the playhead to the month's end, and steps on by whole months", () => {
    const { controller, state, playhead } = clock({
      night: "2025-06-10",
      firstDay: "2025-01-01",
      lastDay: "2025-08-15",
    });
    controller.setWindowKind("month");
    expect(state().window).toEqual({ kind: "month" });
    expect(playhead()).toBe("2025-06-30");
    controller.step("month", 1);
    expect(playhead()).toBe("2025-07-31");
    controller.step("month", 1);
    expect(playhead()).toBe("2025-08-15");
    controller.step("month", -1);
    expect(playhead()).toBe("2025-07-31");
  });

  test("has its start moved by itself, and the playhead stays", () => {
    const { controller, start, playhead } = clock({
      night: "2025-07-20",
      window: compare("2025-07-10"),
    });
    controller.moveStart(dayOf("2025-07-15"));
    expect([start(), playhead()]).toEqual(["2025-07-15", "2025-07-20"]);
  });

  test("has its start stopped by keys on the evening before the playhead", () => {
    const { controller, start } = clock({ night: "2025-07-20", window: compare("2025-07-10") });
    controller.moveStart(dayOf("2025-07-31"));
    expect(start()).toBe("2025-07-19");
  });

  test("whose start is dragged past the playhead begins there: the handles exchange roles", () => {
    const { controller, start, playhead } = clock({
      night: "2025-07-20",
      window: compare("2025-07-10"),
    });
    controller.grab("start");
    for (const day of ["2025-07-19", "2025-07-22", "2025-07-25"]) controller.dragTo(dayOf(day));
    expect([start(), playhead()]).toEqual(["2025-07-20", "2025-07-25"]);
  });

  test("whose playhead is dragged before its start ends there", () => {
    const { controller, start, playhead } = clock({
      night: "2025-07-20",
      window: compare("2025-07-10"),
    });
    controller.grab("playhead");
    for (const day of ["2025-07-12", "2025-07-09", "2025-07-05"]) controller.dragTo(dayOf(day));
    expect([start(), playhead()]).toEqual(["2025-07-05", "2025-07-10"]);
  });

  test("dragged past and back again in one go is as it was", () => {
    const { controller, start, playhead } = clock({
      night: "2025-07-20",
      window: compare("2025-07-10"),
    });
    controller.grab("start");
    for (const day of ["2025-07-25", "2025-07-20", "2025-07-10"]) controller.dragTo(dayOf(day));
    expect([start(), playhead()]).toEqual(["2025-07-10", "2025-07-20"]);
  });

  test("never begins and ends on the same evening", () => {
    const { controller, start, playhead } = clock({
      night: "2025-07-20",
      window: compare("2025-07-10"),
    });
    controller.grab("start");
    controller.dragTo(dayOf("2025-07-20"));
    expect([start(), playhead()]).toEqual(["2025-07-19", "2025-07-20"]);
    controller.release();
    controller.place("playhead", dayOf("2025-07-01"));
    controller.place("playhead", dayOf("2025-07-01"));
    expect([start(), playhead()]).toEqual(["2025-07-01", "2025-07-02"]);
  });

  test("dragged beyond the data stops at their edge", () => {
    const { controller, start, playhead } = clock({
      night: "2025-07-20",
      window: compare("2025-07-10"),
    });
    controller.grab("start");
    controller.dragTo(dayOf("2022-03-01"));
    controller.release();
    controller.place("playhead", dayOf("2030-01-01"));
    expect([start(), playhead()]).toEqual(["2025-07-01", "2025-07-31"]);
  });

  test("is as before after a drag that is given up", () => {
    const { controller, start, state } = clock({ night: null, window: compare("2025-07-10") });
    controller.grab("playhead");
    controller.dragTo(dayOf("2025-07-05"));
    controller.cancelDrag();
    expect([start(), state().night]).toEqual(["2025-07-10", null]);
  });

  test("typed the wrong way round is put right", () => {
    const { controller, start, playhead } = clock({
      night: "2025-07-20",
      window: compare("2025-07-10"),
    });
    controller.place("start", dayOf("2025-07-25"));
    expect([start(), playhead()]).toEqual(["2025-07-20", "2025-07-25"]);
  });

  test("keeps its start where a press on the track calls the playhead before it", () => {
    const { controller, start, playhead } = clock({
      night: "2025-07-20",
      window: { kind: "since", from: dayOf("2025-07-10") },
    });
    controller.place("track", dayOf("2025-07-05"));
    expect([start(), playhead()]).toEqual(["2025-07-10", "2025-07-05"]);
  });

  test("without a date of its own leaves nothing to drag but the playhead", () => {
    const { controller, playhead, state } = clock({
      night: "2025-07-20",
      window: { kind: "moving", days: 7 },
    });
    controller.place("start", dayOf("2025-07-05"));
    controller.place("playhead", dayOf("2025-07-12"));
    expect(playhead()).toBe("2025-07-12");
    expect(state().window).toEqual({ kind: "moving", days: 7 });
  });

  test("gives way to a playhead put before its start, and returns with it", () => {
    const { controller, start } = clock({ night: "2025-07-20", window: compare("2025-07-10") });
    controller.goTo(dayOf("2025-07-05"));
    controller.goTo(dayOf("2025-07-20"));
    expect(start()).toBe("2025-07-10");
  });
});

interface Given {
  readonly night: string | null;
  readonly window?: TimeWindow;
  readonly speed?: number;
  readonly loop?: boolean;
  readonly firstDay?: string;
  readonly lastDay?: string;
  readonly noData?: boolean;
  readonly noMotion?: boolean;
}

/** A controller over a plain object, and a clock that goes only when it is told to. */
function clock(given: Given) {
  let state: TimeState = {
    night: given.night === null ? null : dayOf(given.night),
    window: given.window ?? { kind: "moving", days: 30 },
    speed: given.speed ?? 1,
    loop: given.loop ?? false,
    playing: false,
  };
  let raidNights: ReadonlyArray<number> = RAIDS.map(dayOf);
  let hasData = given.noData !== true;
  let time = 0;
  let frame: (() => void) | null = null;
  const bounds = (): TimeBounds => ({
    firstDay: dayOf(given.firstDay ?? "2025-07-01"),
    lastDay: dayOf(given.lastDay ?? "2025-07-31"),
    raidNights,
    latest: raidNights.at(-1) ?? 0,
  });
  const manager: TimeManager = {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
    },
    bounds: () => (hasData ? bounds() : null),
  };
  const controller = new TimeController(manager, {
    now: () => time,
    onNextFrame: (callback) => {
      frame = callback;
      return () => {
        frame = null;
      };
    },
    wantsNoMotion: () => given.noMotion === true,
  });
  return {
    controller,
    state: () => state,
    change: (change: Partial<TimeState>) => {
      state = { ...state, ...change };
    },
    playhead: () => (state.night === null ? null : formatDay(state.night)),
    start: () => ("from" in state.window ? formatDay(state.window.from) : null),
    neighbour: (unit: StepUnit, direction: -1 | 1) => {
      const day = controller.neighbour(unit, direction);
      return day === null ? null : formatDay(day);
    },
    receive: (data: { readonly raidNights?: ReadonlyArray<string> }) => {
      hasData = true;
      if (data.raidNights) raidNights = data.raidNights.map(dayOf);
    },
    frameAfter: (milliseconds: number) => {
      time += milliseconds;
      const callback = frame;
      frame = null;
      callback?.();
    },
  };
}
