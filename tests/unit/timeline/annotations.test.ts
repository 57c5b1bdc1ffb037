import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DayPace } from "../../../src/model/front-pace";
import type { Night } from "../../../src/model/night";
import { pacePeriods } from "../../../src/model/pace-period";
import { dayOf, formatDay } from "../../../src/model/time";
import {
  advancesInSight,
  daysAtOneStroke,
  placeLabels,
  recordsInSight,
} from "../../../src/timeline/annotations";
import { someNight } from "../support/examples";

describe("record raids", () => {
  const nights = [night(1, 50), night(2, 20), night(3, 80), night(4, 80), night(5, 95)];

  test("are the nights with more drones than any before, the newest first", () => {
    const records = recordsInSight(nights, nights, { from: 0, to: 10 });
    expect(records).toEqual([
      { night: 5, drones: 95 },
      { night: 3, drones: 80 },
      { night: 1, drones: 50 },
    ]);
  });

  test("hang on all nights before, in sight or not", () => {
    expect(recordsInSight(nights, nights, { from: 2, to: 4 })).toEqual([{ night: 3, drones: 80 }]);
  });

  test("go with what a filter takes away, and leave no night in their place", () => {
    const shown = [night(1, 50), night(2, 20), night(4, 80), night(5, 40)];
    expect(recordsInSight(nights, shown, { from: 0, to: 10 })).toEqual([{ night: 1, drones: 50 }]);
  });
});

describe("large advances", () => {
  const monday = dayOf("2024-11-04");
  const week = (from: number, km2: number): ReadonlyArray<readonly [number, DayPace]> =>
    Array.from({ length: 7 }, (_, index) => [from + index, { takenKm2: km2 / 7, regainedKm2: 0 }]);
  const pace = new Map([
    ...week(monday, 140),
    ...week(monday + 7, 210),
    ...week(monday + 14, -70),
    ...week(monday + 21, 175),
  ]);
  const weeks = pacePeriods(pace, "week");

  test("are the weeks of the largest net, without those of land regained", () => {
    const advances = advancesInSight(weeks, new Set(), { from: monday - 3, to: monday + 40 });
    expect(advances.map(({ from }) => formatDay(from))).toEqual([
      "2024-11-11",
      "2024-11-25",
      "2024-11-04",
    ]);
    expect(advances[0]?.netKm2).toBeCloseTo(210);
  });

  test("do not count a week in which the source redrew its map", () => {
    const advances = advancesInSight(weeks, new Set([monday + 9]), {
      from: monday,
      to: monday + 40,
    });
    expect(advances[0]?.from).toBe(monday + 21);
  });

  test("are not looked for where the source filled in its map, as on 19 April 2022", () => {
    const spring = new Map([
      [dayOf("2022-04-18"), { takenKm2: 0, regainedKm2: 0 }],
      [dayOf("2022-04-19"), { takenKm2: 5056, regainedKm2: 183 }],
      [dayOf("2022-04-23"), { takenKm2: 31, regainedKm2: 0 }],
    ]);
    expect(daysAtOneStroke(spring)).toEqual([dayOf("2022-04-19")]);
  });

  test("are weeks that are in sight from end to end", () => {
    const advances = advancesInSight(weeks, new Set(), { from: monday + 8, to: monday + 27 });
    expect(advances.map(({ from }) => from)).toEqual([monday + 21]);
  });
});

describe("labels", () => {
  test("stand over their places, and one without room gives way to one before it", () => {
    const labels = [
      { at: 50, width: 20, text: "948" },
      { at: 60, width: 20, text: "810" },
      { at: 75, width: 20, text: "728" },
    ];
    expect(placeLabels(labels, 200).map(({ text, left }) => [text, left])).toEqual([
      ["948", 40],
      ["728", 65],
    ]);
  });

  test("stay within the chart", () => {
    expect(placeLabels([{ at: 2, width: 20 }], 100)[0]?.left).toBe(0);
    expect(placeLabels([{ at: 99, width: 20 }], 100)[0]?.left).toBe(80);
    expect(placeLabels([{ at: 5, width: 20 }], 10)).toEqual([]);
  });

  test("never overlap, whatever is wanted", () => {
    const label = fc.record({
      at: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(label), (wanted) => {
        const placed = placeLabels(wanted, 400).toSorted((a, b) => a.left - b.left);
        placed.forEach((one, index) => {
          const next = placed[index + 1];
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.left + one.width).toBeLessThanOrEqual(next?.left ?? 400);
        });
      }),
    );
  });
});

function night(day: number, drones: number): Night {
  return someNight(day, drones, null);
}
