import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Stretches } from "../../../../src/map/layers/stretches";

describe("rows divided by time", () => {
  it("are those shown on some day of the stretch, however long they last", () => {
    const whole = { filter: [0, 500] as const };
    const first = { filter: [0, 12] as const };
    const second = { filter: [31, 32] as const };
    const stretches = new Stretches([whole, first, second]);
    expect(stretches.at(29).rows).toEqual([whole, first]);
    expect(stretches.at(30).rows).toEqual([whole, second]);
    expect(stretches.at(60).rows).toEqual([whole]);
  });

  it("are the same object for every day of a stretch, so that nothing goes to the GPU again", () => {
    const stretches = new Stretches([{ filter: [0, 500] as const }]);
    expect(stretches.at(30)).toBe(stretches.at(59));
    expect(stretches.at(60)).not.toBe(stretches.at(59));
    expect(stretches.asked()).toEqual([stretches.at(30), stretches.at(60)]);
  });

  it("hold on any day all rows that are shown on it", () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 400 }))
      .map(([from, days]) => ({ filter: [from, from + days] as const }));
    fc.assert(
      fc.property(fc.array(interval), fc.integer({ min: 0, max: 2400 }), (rows, day) => {
        const shown = rows.filter(({ filter: [from, to] }) => from <= day && day < to);
        expect(new Stretches(rows).at(day).rows).toEqual(expect.arrayContaining(shown));
      }),
    );
  });
});
