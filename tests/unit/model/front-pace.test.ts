import { describe, expect, test } from "vitest";
import type { FrontCell, FrontHistory } from "../../../src/model/front";
import { paceByDay } from "../../../src/model/front-pace";

describe("the pace of a day", () => {
  test("is what was taken and what was regained on it", () => {
    const history = historyOf([cell(5, [[10, 21]]), cell(3, [[12, 21]]), cell(2, [[10, 14]])]);
    const pace = paceByDay(history);
    expect(pace.get(12)).toEqual({ takenKm2: 3, regainedKm2: 0 });
    expect(pace.get(14)).toEqual({ takenKm2: 0, regainedKm2: 2 });
    expect(pace.get(13)).toEqual({ takenKm2: 0, regainedKm2: 0 });
  });

  test("is absent for the first day and for days without an outline", () => {
    const pace = paceByDay(historyOf([cell(5, [[10, 21]])], [15]));
    expect(pace.has(10)).toBe(false);
    expect(pace.has(15)).toBe(false);
    expect(pace.has(16)).toBe(true);
  });
});

function historyOf(
  cells: ReadonlyArray<FrontCell>,
  missingDays: ReadonlyArray<number> = [],
): FrontHistory {
  return { firstDay: 10, lastDay: 20, seamDay: 18, missingDays, cells, edges: [] };
}

function cell(areaKm2: number, occupied: ReadonlyArray<readonly [number, number]>): FrontCell {
  return {
    areaKm2,
    heldSince2014: false,
    geometry: { type: "Polygon", coordinates: [] },
    occupied: occupied.map(([from, to]) => ({ from, to })),
  };
}
