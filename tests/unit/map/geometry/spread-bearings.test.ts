import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadBearings } from "../../../../src/map/geometry/spread-bearings";

const TURN = 2 * Math.PI;

describe("bearings spread around a target", () => {
  it("stay where they are when they are apart enough", () => {
    const bearings = [0.2, 1.4, 3, 5];
    for (const [index, moved] of spreadBearings(bearings, 0.5).entries()) {
      expect(turn(moved)).toBeCloseTo(bearings[index] as number, 9);
    }
  });

  it("move apart by equal shares about their middle when they are the same", () => {
    expect(spreadBearings([1, 1, 1], 0.4).toSorted()).toEqual([
      expect.closeTo(0.6, 9),
      expect.closeTo(1, 9),
      expect.closeTo(1.4, 9),
    ]);
  });

  it("keep together across north", () => {
    const [before, after] = spreadBearings([TURN - 0.1, 0.1], 0.4).map(turn) as [number, number];
    expect(before).toBeCloseTo(TURN - 0.2, 9);
    expect(after).toBeCloseTo(0.2, 9);
  });

  it("keep their order and at least the gap between neighbours, where the circle has room", () => {
    const degrees = fc.uniqueArray(fc.integer({ min: 0, max: 170 }), {
      minLength: 2,
      maxLength: 10,
    });
    const bearings = degrees.map((values) => values.map((degree) => (degree * Math.PI) / 180));
    fc.assert(
      fc.property(bearings, (given) => {
        const moved = spreadBearings(given, 0.3);
        const order = (values: ReadonlyArray<number>) =>
          values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
        const sorted = order(given).map((index) => moved[index] as number);
        for (const [index, bearing] of sorted.entries()) {
          if (index > 0) expect(bearing - (sorted[index - 1] ?? 0)).toBeGreaterThan(0.3 - 1e-9);
        }
      }),
    );
  });

  it("fill the circle evenly where they are too many for the gap", () => {
    const moved = spreadBearings(Array(8).fill(1), 3)
      .map(turn)
      .sort((a, b) => a - b);
    for (const [index, bearing] of moved.entries()) {
      expect(turn(bearing - (moved.at(index - 1) ?? 0))).toBeCloseTo(TURN / 8, 9);
    }
  });
});

function turn(bearing: number): number {
  return ((bearing % TURN) + TURN) % TURN;
}
