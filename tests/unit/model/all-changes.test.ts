import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allChanges, changeEvents } from "../../../src/model/all-changes";
import { type FrontCell, type FrontHistory, frontChange } from "../../../src/model/front";
import type { Intervals } from "../../../src/model/interval";

const FIRST_DAY = 100;
const LAST_DAY = 140;

function cell(areaKm2: number, occupied: Intervals): FrontCell {
  const geometry = { type: "Polygon" as const, coordinates: [] };
  return { geometry, areaKm2, heldSince2014: false, shares: [], occupied };
}

function historyOf(...cells: Array<FrontCell>): FrontHistory {
  const days = { firstDay: FIRST_DAY, lastDay: LAST_DAY, seamDay: LAST_DAY, missingDays: [] };
  return { ...days, cells, edges: [], earlier: null };
}

/** Taken on day 110, regained on 120, taken again on 130. */
const thereAndBack = cell(3, [
  { from: 110, to: 120 },
  { from: 130, to: LAST_DAY + 1 },
]);
const alwaysHeld = cell(50, [{ from: FIRST_DAY, to: LAST_DAY + 1 }]);
const heldAtFirst = cell(2, [{ from: FIRST_DAY, to: 115 }]);

describe("all that changed hands between two evenings", () => {
  const history = historyOf(thereAndBack, alwaysHeld, heldAtFirst);

  it("counts land each time it changed hands, and has the net of the two evenings", () => {
    expect(allChanges(history, 105, 135)).toEqual({
      from: 105,
      to: 135,
      gainedKm2: 6,
      lostKm2: 5,
      netKm2: 1,
    });
    expect(frontChange(history, 105, 135)).toMatchObject({ gainedKm2: 3, lostKm2: 2, netKm2: 1 });
  });

  it("counts the last evening and not the first", () => {
    expect(allChanges(history, 110, 119)).toMatchObject({ gainedKm2: 0, lostKm2: 2 });
    expect(allChanges(history, 109, 110)).toMatchObject({ gainedKm2: 3, lostKm2: 0 });
  });

  it("is unknown where the history does not reach", () => {
    expect(allChanges(history, FIRST_DAY - 1, 120)).toBeNull();
    expect(allChanges(history, 120, LAST_DAY + 1)).toBeNull();
  });
});

describe("the changes of hands of a history", () => {
  it("each know when the next one comes, and leave out what stood from the first day", () => {
    const events = changeEvents(historyOf(thereAndBack, alwaysHeld, heldAtFirst));
    expect(events.map(({ kind, day, next }) => [kind, day, next])).toEqual([
      ["taken", 110, 120],
      ["regained", 120, 130],
      ["taken", 130, LAST_DAY + 1],
      ["regained", 115, LAST_DAY + 1],
    ]);
  });
});

const anyOccupied = fc
  .uniqueArray(fc.integer({ min: FIRST_DAY, max: LAST_DAY + 1 }), { maxLength: 10 })
  .map((cuts): Intervals => {
    const sorted = cuts.toSorted((a, b) => a - b);
    return sorted.flatMap((from, index) => {
      const to = sorted[index + 1];
      return index % 2 === 0 && to !== undefined ? [{ from, to }] : [];
    });
  });

describe("any history", () => {
  const anyHistory = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), anyOccupied))
    .map((cells) => historyOf(...cells.map(([area, occupied]) => cell(area, occupied))));
  const anySpan = fc
    .uniqueArray(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), { minLength: 2, maxLength: 2 })
    .map((days) => days.toSorted((a, b) => a - b) as [number, number]);

  it("has the same net however it is counted", () => {
    fc.assert(
      fc.property(anyHistory, anySpan, (history, [from, to]) => {
        const net = frontChange(history, from, to);
        const all = allChanges(history, from, to);
        expect(all?.netKm2).toBe(net?.netKm2);
        expect(all?.gainedKm2).toBeGreaterThanOrEqual(net?.gainedKm2 ?? 0);
      }),
    );
  });

  it("counts exactly its changes of hands within the window", () => {
    fc.assert(
      fc.property(anyHistory, anySpan, (history, [from, to]) => {
        const within = changeEvents(history).filter(({ day }) => from < day && day <= to);
        const areaOf = (kind: "taken" | "regained") =>
          within
            .filter((event) => event.kind === kind)
            .reduce((sum, event) => sum + event.cell.areaKm2, 0);
        expect(allChanges(history, from, to)).toMatchObject({
          gainedKm2: areaOf("taken"),
          lostKm2: areaOf("regained"),
        });
      }),
    );
  });
});
