import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nightClasses, nightClassOf } from "../../../src/model/night-classes";
import type { NightsByOblast } from "../../../src/model/oblast-nights";

describe("the classes of the map of oblasts", () => {
  it("are five of equal size that reach up to the oblast named most often", () => {
    expect(nightClasses(named(3, 12))).toEqual([
      { least: 1, most: 3 },
      { least: 4, most: 6 },
      { least: 7, most: 9 },
      { least: 10, most: 12 },
      { least: 13, most: 15 },
    ]);
  });

  it("hold one night each where no oblast was named in more than five, or none at all", () => {
    for (const counts of [named(5), named()]) {
      expect(nightClasses(counts).map(({ least, most }) => [least, most])).toEqual(
        [1, 2, 3, 4, 5].map((nights) => [nights, nights]),
      );
    }
  });

  it("have a place for every oblast that was named, and none for one that was not", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1 }), (nights) => {
        const classes = nightClasses(named(...nights));
        for (const count of nights) {
          const { least, most } = classes[nightClassOf(classes, count) ?? -1] ?? {};
          expect(least).toBeLessThanOrEqual(count);
          expect(most).toBeGreaterThanOrEqual(count);
        }
        expect(nightClassOf(classes, 0)).toBeNull();
      }),
    );
  });
});

function named(...nights: ReadonlyArray<number>): NightsByOblast {
  const rows = nights.map((count, index) => {
    const oblast = `UA-${index}`;
    return [oblast, { oblast, target: count, affected: 0, nights: count }] as const;
  });
  return { byOblast: new Map(rows), allUkraine: 0, total: Math.max(0, ...nights) };
}
