import { describe, expect, test } from "vitest";
import { type BarInput, daysPerBar, missingRuns, toBars } from "../../../src/timeline/bars";
import { someNight } from "../support/examples";

describe("bars of the timeline", () => {
  test("stand for as many days as the width needs", () => {
    expect(daysPerBar(1600, 1600, 2)).toBe(2);
    expect(daysPerBar(1600, 360, 2)).toBe(9);
    expect(daysPerBar(30, 1600, 2)).toBe(1);
  });

  test("show the largest night of theirs, drones and missiles each", () => {
    const bars = barsOf({
      nights: [someNight(0, 100, 5), someNight(1, 300, null), someNight(3, 50, 40)],
      pace: new Map(),
      firstDay: 0,
      lastDay: 3,
      daysPerBar: 2,
    });
    expect(bars.map(({ drones, missiles }) => [drones, missiles])).toEqual([
      [300, 5],
      [50, 40],
    ]);
  });

  test("tell no report from zero", () => {
    const bars = barsOf({
      nights: [someNight(0, 0, 0)],
      pace: new Map(),
      firstDay: 0,
      lastDay: 1,
      daysPerBar: 1,
    });
    expect(bars.map(({ drones }) => drones)).toEqual([0, null]);
    expect(missingRuns(bars, (bar) => bar.drones === null)).toEqual([{ from: 1, to: 2 }]);
  });

  test("of nights that a filter takes out are zero, and of those without a report missing", () => {
    const bars = toBars({
      nights: [someNight(0, 500, 5), someNight(1, 100, 2)],
      shownNights: [someNight(1, null, 2)],
      pace: new Map(),
      firstDay: 0,
      lastDay: 2,
      daysPerBar: 1,
    });
    expect(bars.map(({ drones, missiles }) => [drones, missiles])).toEqual([
      [0, 0],
      [0, 2],
      [null, null],
    ]);
  });

  test("take a week's net from the days that have an outline", () => {
    const pace = new Map([
      [0, { takenKm2: 3, regainedKm2: 1 }],
      [1, { takenKm2: 4, regainedKm2: 0 }],
    ]);
    const [bar, empty] = barsOf({ nights: [], pace, firstDay: 0, lastDay: 5, daysPerBar: 3 });
    expect(bar?.netKm2PerWeek).toBeCloseTo(((2 + 4) / 2) * 7);
    expect(empty?.netKm2PerWeek).toBeNull();
  });

  test("cover the last day, which is included", () => {
    const bars = barsOf({
      nights: [someNight(4, 7, 0)],
      pace: new Map(),
      firstDay: 0,
      lastDay: 4,
      daysPerBar: 3,
    });
    expect(bars.at(-1)).toMatchObject({ from: 3, to: 5, drones: 7 });
  });

  test("that miss side by side are one run", () => {
    const bars = barsOf({
      nights: [someNight(2, 1, 1)],
      pace: new Map(),
      firstDay: 0,
      lastDay: 4,
      daysPerBar: 1,
    });
    expect(missingRuns(bars, (bar) => bar.drones === null)).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 5 },
    ]);
  });
});

/** Bars of nights that are all shown. */
function barsOf(input: Omit<BarInput, "shownNights">) {
  return toBars({ ...input, shownNights: input.nights });
}
