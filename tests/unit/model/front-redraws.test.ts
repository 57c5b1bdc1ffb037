import { describe, expect, test } from "vitest";
import type { DayPace } from "../../../src/model/front-pace";
import { redrawnDays } from "../../../src/model/front-redraws";
import { dayOf, formatDay } from "../../../src/model/time";

/** Net km2 a day from a date on, run by run; days between the runs have no outline. */
type Series = ReadonlyArray<readonly [from: string, netKm2: ReadonlyArray<number>]>;

// Differences between the areas of DeepState's outlines, evening against evening, before any cleaning.
/** With the batch that the mirror brought in its file of 24 May: the evening of 23 May. */
const MAY_2025: Series = [
  [
    "2025-05-08",
    [
      0, 6.8, 6.4, 7.7, 2, 10.3, 9.4, 9.7, 10.5, 15.6, 14.9, 20.2, 17.7, 11.8, 6.8, 86, 20.7, 24.7,
      9, 32.2, 28.4, 6, 14.5, 15.6, 20.4, 24.5, 41.9, 13.5, 27.8, 31.3, 8,
    ],
  ],
];

/** With +91.7 km2 in the two days up to 3 July. */
const SUMMER_2025: Series = [
  [
    "2025-06-14",
    [
      15.9, 4.6, 7.8, 21.8, 14.3, 21, 13.1, 29.1, 4.1, 9.7, 30.8, 20.4, 14.1, 17.9, 0.9, 14.7, 58.8,
      11.3, 43.2, 48.5, 31.3, 10.2, 18.6, 14.3, 48.3, 13.7, 15.7, 17.7, 27.4, 21.4, 17.6, 14.7, 8.9,
      3.1, 14.2,
    ],
  ],
];

/** The counter-offensive at Kharkiv, and redraws after it. */
const SEPTEMBER_2022: Series = [
  ["2022-08-30", [8.9, -18.5, -2]],
  [
    "2022-09-04",
    [
      -84.8, -12.4, -82.7, -306.4, -492.2, -722.7, -3075.1, -3139.4, -1431.8, -16.9, -110.1, 168.7,
      -16.3, -85.4, -71.2, 841.2, -41.9, 7.8, -44.5, 308.4,
    ],
  ],
  ["2022-09-25", [-73.1, -51.1]],
];

/** The withdrawal from Kherson, and a redraw after it. */
const NOVEMBER_2022: Series = [
  ["2022-10-28", [-1.6, 2.8]],
  ["2022-10-31", [-27.7, 19.2, 61.1, 0, -5.7, -5.4, -3.1, 1.5, 21.5, -168.5, -1728.2, -2671.2]],
  ["2022-11-13", [-5.1, -24.4, 0, 9.1, 0.4, -1.9, -4.6]],
  ["2022-11-21", [10.5]],
  ["2022-11-23", [-238.1]],
  ["2022-11-25", [5.3]],
  ["2022-11-27", [80.9, 0, 2.7, 8.9, 12, 2.4, -28.7, 60.6, -0.7]],
];

describe("a day redrawn by the source", () => {
  test("stands far above the days around it", () => {
    expect(marked(MAY_2025)).toEqual(["2025-05-23"]);
    expect(marked(SUMMER_2025)).toEqual(["2025-06-30", "2025-07-02", "2025-07-03", "2025-07-08"]);
  });

  test("may be one of land regained", () => {
    expect(marked([["2026-05-20", [3, 1, 0, 2, 0, 1, 2, 4, 3, -46.4, 1, 0, 2, 5]]])).toEqual([
      "2026-05-29",
    ]);
  });

  test("is not one that stands out by less than 25 km2", () => {
    expect(marked([["2024-07-01", [1, 0, 2, 1, 25.9, 0, 1, 2, 0]]])).toEqual([]);
    expect(marked([["2024-07-01", [1, 0, 2, 1, 26, 0, 1, 2, 0]]])).toEqual(["2024-07-05"]);
  });

  test("is not one among days as uneven", () => {
    expect(marked([["2022-06-01", [10, 90, 30, 70, 15, 85, 40, 110, 20, 60, 35, 95]]])).toEqual([]);
  });

  test("is not one that carries the days of a gap: tenfold after ten days is the usual pace", () => {
    const usual = new Array(14).fill(10);
    expect(
      marked([
        ["2024-12-01", usual],
        ["2024-12-24", [100, ...usual]],
      ]),
    ).toEqual([]);
    expect(marked([["2024-12-01", [...usual, 100, ...usual]]])).toEqual(["2024-12-15"]);
  });
});

describe("a front that gives way is not called a redraw", () => {
  test("at Kharkiv, 6 to 12 September 2022; what was drawn back in the weeks after it is", () => {
    expect(marked(SEPTEMBER_2022)).toEqual(["2022-09-15", "2022-09-19", "2022-09-23"]);
  });

  test("at Kherson, 9 to 11 November 2022; the redraw of 23 November is", () => {
    expect(marked(NOVEMBER_2022)).not.toContain("2022-11-09");
    expect(marked(NOVEMBER_2022)).not.toContain("2022-11-10");
    expect(marked(NOVEMBER_2022)).not.toContain("2022-11-11");
    expect(marked(NOVEMBER_2022)).toContain("2022-11-23");
  });
});

test("of no days none is redrawn, nor is a single one", () => {
  expect(marked([])).toEqual([]);
  expect(marked([["2024-07-01", [500]]])).toEqual([]);
});

function marked(series: Series): ReadonlyArray<string> {
  const pace = series.flatMap(([from, netKm2]) =>
    netKm2.map((net, index): readonly [number, DayPace] => [
      dayOf(from) + index,
      { takenKm2: Math.max(0, net), regainedKm2: Math.max(0, -net) },
    ]),
  );
  return [...redrawnDays(new Map(pace))].sort((a, b) => a - b).map(formatDay);
}
