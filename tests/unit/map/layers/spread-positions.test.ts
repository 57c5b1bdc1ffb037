import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadPositions, type UncertainPoint } from "../../../../src/map/layers/spread-positions";
import { distanceKm } from "../../../../src/model/distance";

const DARNYTSKYI: [number, number] = [30.69534, 50.41596];

describe("strikes at one representative point", () => {
  it("are drawn apart, and within the ring of what is not known, however many they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (count) => {
        const positions = spreadPositions(Array(count).fill(0).map(district));
        const kmFromPoint = positions.map((position) => km(position, DARNYTSKYI));
        expect(Math.max(...kmFromPoint)).toBeLessThan(3);
        const apart = positions.flatMap((one, index) =>
          positions.slice(index + 1).map((other) => km(one, other)),
        );
        expect(Math.min(...apart)).toBeGreaterThan(0.3);
      }),
    );
  });

  it("have the same places each time", () => {
    expect(spreadPositions([district(), district()])).toEqual(
      spreadPositions([district(), district()]),
    );
  });

  it("stay where they are when one is alone, or known exactly", () => {
    const exact = (): UncertainPoint => ({ position: [36.2, 50], withinKm: 0 });
    expect(spreadPositions([district(), exact(), exact()])).toEqual([
      DARNYTSKYI,
      [36.2, 50],
      [36.2, 50],
    ]);
  });

  it("go no further than each is uncertain by itself", () => {
    const [, street] = spreadPositions([district(), { position: DARNYTSKYI, withinKm: 0.15 }]);
    expect(km(street as [number, number], DARNYTSKYI)).toBeLessThan(0.15);
  });
});

function district(): UncertainPoint {
  return { position: DARNYTSKYI, withinKm: 3 };
}

function km(one: readonly [number, number], other: readonly [number, number]): number {
  const place = ([longitude, latitude]: readonly [number, number]) => ({ longitude, latitude });
  return distanceKm(place(one), place(other));
}
