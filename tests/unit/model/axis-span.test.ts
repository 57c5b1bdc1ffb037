import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AxisSpan,
  fitSpan,
  isWithin,
  panSpan,
  pinchSpan,
  SHORTEST_SPAN,
  spanLength,
  spanWith,
  zoomSpan,
} from "../../../src/model/axis-span";

const war = { from: 0, to: 999 };

describe("the days in sight", () => {
  test("become half as many around the place under the pointer", () => {
    expect(zoomSpan({ from: 100, to: 299 }, 0.5, 0.5, war)).toEqual({ from: 150, to: 249 });
    expect(zoomSpan({ from: 100, to: 299 }, 0.5, 0, war)).toEqual({ from: 100, to: 199 });
    expect(zoomSpan({ from: 100, to: 299 }, 0.5, 1, war)).toEqual({ from: 200, to: 299 });
  });

  test("come to the whole war when there is no more to show", () => {
    expect(zoomSpan({ from: 100, to: 799 }, 2, 0.5, war)).toEqual(war);
  });

  test("change by a day at least, so that a slow wheel is not lost", () => {
    expect(spanLength(zoomSpan({ from: 100, to: 149 }, 0.999, 0.5, war))).toBe(49);
    expect(spanLength(zoomSpan({ from: 100, to: 149 }, 1.001, 0.5, war))).toBe(51);
  });

  test("are moved by a share of their number and stop at the ends of the war", () => {
    expect(panSpan({ from: 100, to: 199 }, 0.5, war)).toEqual({ from: 150, to: 249 });
    expect(panSpan({ from: 100, to: 199 }, -2, war)).toEqual({ from: 0, to: 99 });
    expect(panSpan({ from: 100, to: 199 }, 0.0001, war)).toEqual({ from: 101, to: 200 });
  });

  test("follow two fingers: each keeps the day under it", () => {
    expect(pinchSpan([200, 300], [0.25, 0.75], war)).toEqual({ from: 150, to: 349 });
    expect(pinchSpan([200, 300], [0, 1], war)).toEqual({ from: 200, to: 299 });
    expect(pinchSpan([200, 300], [0.5, 0.5], war)).toBeNull();
  });

  test("turn the page when the playhead goes over their edge", () => {
    const span = { from: 100, to: 199 };
    expect(spanWith(span, 150, war)).toBe(span);
    expect(spanWith(span, 200, war)).toEqual({ from: 190, to: 289 });
    expect(spanWith(span, 99, war)).toEqual({ from: 9, to: 108 });
  });

  test("are whole days of the war, and never too few, however they are moved", () => {
    const share = fc.double({ min: -3, max: 3, noNaN: true });
    const moved = fc.oneof(
      fc.tuple(anySpan(), share).map(([span, by]) => panSpan(span, by, war)),
      fc
        .tuple(
          anySpan(),
          fc.double({ min: 0.01, max: 50, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
        )
        .map(([span, factor, at]) => zoomSpan(span, factor, at, war)),
      fc
        .tuple(anySpan(), fc.integer({ min: 0, max: 999 }))
        .map(([span, day]) => spanWith(span, day, war)),
    );
    fc.assert(
      fc.property(moved, ({ from, to }) => {
        expect([from, to].every(Number.isInteger)).toBe(true);
        expect(from).toBeGreaterThanOrEqual(war.from);
        expect(to).toBeLessThanOrEqual(war.to);
        expect(spanLength({ from, to })).toBeGreaterThanOrEqual(SHORTEST_SPAN);
      }),
    );
  });

  test("hold a day that is brought into sight", () => {
    fc.assert(
      fc.property(anySpan(), fc.integer({ min: 0, max: 999 }), (span, day) => {
        expect(isWithin(day, spanWith(span, day, war))).toBe(true);
      }),
    );
  });
});

function anySpan(): fc.Arbitrary<AxisSpan> {
  return fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: SHORTEST_SPAN, max: 1000 }))
    .map(([from, length]) => fitSpan(from, length, war));
}
