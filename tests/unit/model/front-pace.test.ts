import { describe, expect, test } from "vitest";
import type { FrontCell, FrontHistory } from "../../../src/model/front";
import { firstOutlineDay, outlineDays, paceByDay } from "../../../src/model/front-pace";

describe("the pace of a day", () => {
  test("is what was taken and what was regained on it", () => {
    const cells = [cell(5, [[10, 21]]), cell(3, [[12, 21]]), cell(2, [[10, 14]])];
    const pace = paceByDay(historyOf({ cells }));
    expect(pace.get(12)).toEqual({ takenKm2: 3, regainedKm2: 0 });
    expect(pace.get(14)).toEqual({ takenKm2: 0, regainedKm2: 2 });
    expect(pace.get(13)).toEqual({ takenKm2: 0, regainedKm2: 0 });
  });

  test("is absent for the first day and for days without an outline", () => {
    const pace = paceByDay(historyOf({ cells: [cell(5, [[10, 21]])], missingDays: [15] }));
    expect(pace.has(10)).toBe(false);
    expect(pace.has(15)).toBe(false);
    expect(pace.has(16)).toBe(true);
  });

  test("includes the years before the history, and its first day with them", () => {
    const earlier = {
      firstDay: 7,
      missingDays: [9],
      pace: new Map([
        [8, { takenKm2: 40, regainedKm2: 1 }],
        [10, { takenKm2: 2, regainedKm2: 0 }],
      ]),
    };
    const history = historyOf({ cells: [cell(5, [[10, 21]]), cell(3, [[12, 21]])], earlier });
    const pace = paceByDay(history);
    expect([...pace.keys()].slice(0, 4)).toEqual([8, 10, 11, 12]);
    expect(pace.get(10)).toEqual({ takenKm2: 2, regainedKm2: 0 });
    expect(pace.get(12)).toEqual({ takenKm2: 3, regainedKm2: 0 });
    expect(firstOutlineDay(history)).toBe(7);
    expect([...outlineDays(history)].slice(0, 4)).toEqual([7, 8, 10, 11]);
    expect(firstOutlineDay(historyOf({}))).toBe(10);
  });
});

function historyOf(given: Partial<FrontHistory>): FrontHistory {
  return {
    firstDay: 10,
    lastDay: 20,
    seamDay: 18,
    missingDays: [],
    cells: [],
    edges: [],
    earlier: null,
    ...given,
  };
}

function cell(areaKm2: number, occupied: ReadonlyArray<readonly [number, number]>): FrontCell {
  return {
    areaKm2,
    heldSince2014: false,
    shares: [],
    geometry: { type: "Polygon", coordinates: [] },
    occupied: occupied.map(([from, to]) => ({ from, to })),
  };
}
