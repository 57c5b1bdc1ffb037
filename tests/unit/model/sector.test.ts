import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allChanges } from "../../../src/model/all-changes";
import { AXIS_IDS } from "../../../src/model/axis";
import {
  type FrontCell,
  type FrontHistory,
  frontChange,
  type Sector,
} from "../../../src/model/front";
import type { Interval, Intervals } from "../../../src/model/interval";
import { changeBySector } from "../../../src/model/sector";

const FIRST_DAY = 100;
const LAST_DAY = 110;

const POKROVSK: Sector = { oblast: "UA-14", axis: "pokrovsk" };
const NOVOPAVLIVKA: Sector = { oblast: "UA-12", axis: "novopavlivka" };
const BORDER_OF_LUHANSK: Sector = { oblast: "UA-09", axis: null };

function cell(occupied: Intervals, ...shares: Array<[Sector, number]>): FrontCell {
  return {
    geometry: { type: "Polygon", coordinates: [] },
    areaKm2: shares.reduce((sum, [, km2]) => sum + km2, 0),
    heldSince2014: false,
    occupied,
    shares: shares.map(([sector, areaKm2]) => ({ sector, areaKm2 })),
  };
}

function historyOf(cells: ReadonlyArray<FrontCell>): FrontHistory {
  return {
    firstDay: FIRST_DAY,
    lastDay: LAST_DAY,
    seamDay: LAST_DAY,
    missingDays: [],
    cells,
    edges: [],
    earlier: null,
  };
}

describe("what changed hands by sector", () => {
  const history = historyOf([
    cell([{ from: 104, to: LAST_DAY + 1 }], [POKROVSK, 5], [NOVOPAVLIVKA, 2]),
    cell([{ from: FIRST_DAY, to: 107 }], [BORDER_OF_LUHANSK, 1]),
    cell([{ from: 103, to: 106 }], [POKROVSK, 4]),
    cell([{ from: FIRST_DAY, to: LAST_DAY + 1 }]),
  ]);

  it("is told by oblast and by axis, that on no named axis as a row of its own", () => {
    expect(changeBySector(history, FIRST_DAY, LAST_DAY)).toEqual({
      byOblast: [
        { id: "UA-14", gainedKm2: 5, lostKm2: 0, netKm2: 5 },
        { id: "UA-12", gainedKm2: 2, lostKm2: 0, netKm2: 2 },
        { id: "UA-09", gainedKm2: 0, lostKm2: 1, netKm2: -1 },
      ],
      byAxis: [
        { id: "pokrovsk", gainedKm2: 5, lostKm2: 0, netKm2: 5 },
        { id: "novopavlivka", gainedKm2: 2, lostKm2: 0, netKm2: 2 },
        { id: null, gainedKm2: 0, lostKm2: 1, netKm2: -1 },
      ],
    });
  });

  it("counts land that went there and back twice where all changes are asked for", () => {
    const pokrovsk = changeBySector(history, FIRST_DAY, LAST_DAY, "all")?.byAxis[0];
    expect(pokrovsk).toEqual({ id: "pokrovsk", gainedKm2: 9, lostKm2: 4, netKm2: 5 });
  });

  it("is not told beyond the history", () => {
    expect(changeBySector(history, FIRST_DAY - 1, LAST_DAY)).toBeNull();
    expect(changeBySector(history, FIRST_DAY, LAST_DAY + 1)).toBeNull();
    expect(changeBySector(history, FIRST_DAY + 1, FIRST_DAY)).toBeNull();
  });
});

const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const intervals = fc
  .uniqueArray(fc.integer({ min: FIRST_DAY, max: LAST_DAY + 1 }), { minLength: 2, maxLength: 6 })
  .map((bounds): Intervals => {
    const sorted = bounds.sort((a, b) => a - b);
    return sorted.flatMap((from, index): Array<Interval> => {
      const to = sorted[index + 1];
      return index % 2 === 0 && to !== undefined ? [{ from, to }] : [];
    });
  });
const sector = fc.record({
  oblast: fc.constantFrom("UA-09", "UA-14", "UA-63"),
  axis: fc.constantFrom(...AXIS_IDS, null),
});
const anyCell = fc
  .tuple(intervals, fc.array(fc.tuple(sector, fc.integer({ min: 1, max: 100 })), { minLength: 1 }))
  .map(([occupied, shares]) => cell(occupied, ...shares));

describe("the sums over all sectors", () => {
  it.each([
    ["net", frontChange],
    ["all", allChanges],
  ] as const)("are the %s change of the whole front", (changes, changeOfFront) => {
    const property = fc.property(fc.array(anyCell), day, day, (cells, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const history = historyOf(cells);
      const bySector = changeBySector(history, from, to, changes);
      const whole = changeOfFront(history, from, to);
      for (const rows of [bySector?.byOblast ?? [], bySector?.byAxis ?? []]) {
        for (const figure of ["gainedKm2", "lostKm2", "netKm2"] as const) {
          expect(rows.reduce((sum, row) => sum + row[figure], 0)).toBe(whole?.[figure]);
        }
      }
    });
    fc.assert(property);
  });
});
