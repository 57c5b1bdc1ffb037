import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cellChanges,
  centreOfChange,
  type FrontCell,
  type FrontHistory,
  frontChange,
  occupiedKm2,
} from "../../../src/model/front";
import { type Intervals, isWithin } from "../../../src/model/interval";

const FIRST_DAY = 100;
const DAYS = 12;
const LAST_DAY = FIRST_DAY + DAYS - 1;

function cell(areaKm2: number, occupied: Intervals): FrontCell {
  const geometry = { type: "Polygon" as const, coordinates: [] };
  return { geometry, areaKm2, heldSince2014: false, occupied, shares: [] };
}

function historyOf(...cells: Array<FrontCell>): FrontHistory {
  return {
    firstDay: FIRST_DAY,
    lastDay: LAST_DAY,
    seamDay: LAST_DAY,
    earlier: null,
    missingDays: [],
    cells,
    edges: [],
  };
}

const taken = cell(5, [{ from: 104, to: LAST_DAY + 1 }]);
const regained = cell(2, [{ from: FIRST_DAY, to: 107 }]);
const thereAndBack = cell(1, [{ from: 103, to: 106 }]);

describe("the change between two days", () => {
  const history = historyOf(taken, regained, thereAndBack);

  it("counts what was taken and what was regained, net", () => {
    expect(frontChange(history, 103, 108)).toEqual({
      from: 103,
      to: 108,
      gainedKm2: 5,
      lostKm2: 3,
      netKm2: 2,
    });
  });

  it("does not count land that was taken and regained in between", () => {
    expect(frontChange(history, 102, 106)).toMatchObject({ gainedKm2: 5, lostKm2: 0 });
  });

  it("is nothing from a day to itself, and unknown beyond the history or backwards", () => {
    expect(frontChange(history, 105, 105)).toMatchObject({ gainedKm2: 0, lostKm2: 0, netKm2: 0 });
    expect(frontChange(history, FIRST_DAY - 1, 105)).toBeNull();
    expect(frontChange(history, 105, LAST_DAY + 1)).toBeNull();
    expect(frontChange(history, 106, 105)).toBeNull();
  });

  it("is the difference of the occupied areas", () => {
    expect(occupiedKm2(history, FIRST_DAY)).toBe(2);
    expect(occupiedKm2(history, 105)).toBe(8);
    expect(occupiedKm2(history, LAST_DAY)).toBe(5);
    expect(occupiedKm2(history, LAST_DAY + 1)).toBeNull();
  });
});

describe("the changes of a cell", () => {
  it("pair every free time with every later occupied time, and the other way round", () => {
    const free = [
      { from: 100, to: 103 },
      { from: 106, to: 112 },
    ];
    const held = { from: 103, to: 106 };
    expect(cellChanges(historyOf(thereAndBack))).toEqual([
      { cell: thereAndBack, kind: "taken", before: free[0], after: held },
      { cell: thereAndBack, kind: "regained", before: held, after: free[1] },
    ]);
  });

  it("are none for land that never changed hands", () => {
    const always = cell(9, [{ from: FIRST_DAY, to: LAST_DAY + 1 }]);
    expect(cellChanges(historyOf(always))).toEqual([]);
  });
});

const heldDays = fc.array(fc.boolean(), { minLength: DAYS, maxLength: DAYS });
const anyCell = fc.tuple(fc.integer({ min: 1, max: 100 }), heldDays);
const anyDays = fc
  .tuple(fc.nat({ max: DAYS - 1 }), fc.nat({ max: DAYS - 1 }))
  .map(([a, b]) => [FIRST_DAY + Math.min(a, b), FIRST_DAY + Math.max(a, b)] as const);

/** Days that follow each other make one interval. */
function cellHeldOn([areaKm2, held]: [number, Array<boolean>]): FrontCell {
  const heldOn = held.flatMap((isHeld, index) => (isHeld ? [FIRST_DAY + index] : []));
  const merged: Array<{ from: number; to: number }> = [];
  for (const day of heldOn) {
    const last = merged.at(-1);
    if (last?.to === day) last.to = day + 1;
    else merged.push({ from: day, to: day + 1 });
  }
  return cell(areaKm2, merged);
}

describe("the middle of what changed", () => {
  it("is weighed by area, and leaves out what stayed as it was", () => {
    const at = (longitude: number, areaKm2: number, held: Array<boolean>): FrontCell => ({
      ...cellHeldOn([areaKm2, held]),
      geometry: { type: "Polygon", coordinates: [[[longitude, 48]]] },
    });
    const history = historyOf(
      at(36, 1, [false, true]),
      at(38, 3, [false, true]),
      at(30, 9, [true, true]),
    );
    const centre = centreOfChange(history, FIRST_DAY, FIRST_DAY + 1);
    expect(centre?.longitude).toBeCloseTo(37.5);
    expect(centre?.latitude).toBeCloseTo(48);
  });

  it("is nowhere where nothing changed", () => {
    const history = historyOf(cellHeldOn([5, [true, true]]));
    expect(centreOfChange(history, FIRST_DAY, FIRST_DAY + 1)).toBeNull();
  });
});

describe("any history", () => {
  it("changes as a count of its cells day by day says", () => {
    fc.assert(
      fc.property(fc.array(anyCell), anyDays, (cells, [from, to]) => {
        let gainedKm2 = 0;
        let lostKm2 = 0;
        for (const [areaKm2, held] of cells) {
          const before = held[from - FIRST_DAY];
          const after = held[to - FIRST_DAY];
          if (!before && after) gainedKm2 += areaKm2;
          if (before && !after) lostKm2 += areaKm2;
        }
        const change = frontChange(historyOf(...cells.map(cellHeldOn)), from, to);
        expect(change).toEqual({ from, to, gainedKm2, lostKm2, netKm2: gainedKm2 - lostKm2 });
      }),
    );
  });

  it("has exactly one cell change for each cell that changed hands between two days", () => {
    fc.assert(
      fc.property(fc.array(anyCell), anyDays, (cells, [from, to]) => {
        const history = historyOf(...cells.map(cellHeldOn));
        const matching = cellChanges(history).filter(
          ({ before, after }) => isWithin([before], from) && isWithin([after], to),
        );
        const areaOf = (kind: "taken" | "regained") =>
          matching
            .filter((change) => change.kind === kind)
            .reduce((sum, change) => sum + change.cell.areaKm2, 0);
        expect(frontChange(history, from, to)).toMatchObject({
          gainedKm2: areaOf("taken"),
          lostKm2: areaOf("regained"),
        });
      }),
    );
  });
});
