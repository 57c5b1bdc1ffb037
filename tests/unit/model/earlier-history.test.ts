import { describe, expect, it } from "vitest";
import {
  type EarlierCell,
  type EarlierHistory,
  joinHistories,
} from "../../../src/model/earlier-history";
import { type FrontCell, type FrontHistory, frontChange } from "../../../src/model/front";
import { type Interval, isWithin } from "../../../src/model/interval";

const days = (...bounds: Array<[from: number, to: number]>): Array<Interval> =>
  bounds.map(([from, to]) => ({ from, to }));

function cell(areaKm2: number, occupied: Array<Interval>): FrontCell {
  return {
    geometry: { type: "Polygon", coordinates: [] },
    areaKm2,
    heldSince2014: false,
    occupied,
    shares: [],
  };
}

const part = (parent: number | null, areaKm2: number, occupied: Array<Interval>): EarlierCell => ({
  ...cell(areaKm2, occupied),
  parent,
});

/** Days 100 to 199: 50 km2 always occupied, 8 km2 taken on day 150. */
const recent: FrontHistory = {
  firstDay: 100,
  lastDay: 199,
  missingDays: [120],
  seamDay: 180,
  cells: [cell(50, days([100, 200])), cell(8, days([150, 200]))],
  edges: [],
  earlier: { firstDay: 0, missingDays: [7], pace: new Map() },
};

/** Days 0 to 99: of the 50 km2 20 were taken on day 40, and 9 km2 beside them were free from day 60. */
const earlier: EarlierHistory = {
  firstDay: 0,
  lastDay: 99,
  missingDays: [7],
  cells: [part(0, 30, days([0, 100])), part(0, 20, days([40, 100])), part(null, 9, days([0, 60]))],
  edges: [],
  liberated: [],
};

describe("two histories joined", () => {
  const whole = joinHistories(recent, earlier);

  it("are one over the days of both", () => {
    expect(whole).toMatchObject({ firstDay: 0, lastDay: 199, missingDays: [7, 120], seamDay: 180 });
    expect(whole.earlier).toBeNull();
  });

  it("keep the recent cells' places: the first part of one in its place, others after all", () => {
    expect(whole.cells.map(({ areaKm2, occupied }) => [areaKm2, occupied])).toEqual([
      [30, days([0, 200])],
      [8, days([150, 200])],
      [20, days([40, 200])],
      [9, days([0, 60])],
    ]);
  });

  it("compare any evening with any other by the same sum", () => {
    expect(frontChange(whole, 30, 160)).toMatchObject({ gainedKm2: 28, lostKm2: 9, netKm2: 19 });
  });

  it("keep a gap between the days of a part", () => {
    const left = { ...earlier, cells: [part(1, 8, days([0, 60]))] };
    const joined = joinHistories(recent, left).cells[1];
    expect(joined?.occupied).toEqual(days([0, 60], [150, 200]));
    expect([59, 60, 149, 150].map((day) => isWithin(joined?.occupied ?? [], day))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("must follow each other without a gap", () => {
    expect(() => joinHistories(recent, { ...earlier, lastDay: 98 })).toThrow(
      "earlier days end on 98, expected 99",
    );
  });

  it("must know the same cells", () => {
    const strange = { ...earlier, cells: [part(2, 8, days([0, 60]))] };
    expect(() => joinHistories(recent, strange)).toThrow("part of cell 2, expected one of 2");
  });
});
