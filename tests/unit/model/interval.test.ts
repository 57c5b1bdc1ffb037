import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combine, gaps, type Intervals, isWithin, joined } from "../../../src/model/interval";

const DAYS = 20;
const days = Array.from({ length: DAYS }, (_, day) => day);

/** Intervals as the set of their days. */
const intervalsOf = (held: ReadonlyArray<boolean>): Intervals => {
  const intervals: Array<{ from: number; to: number }> = [];
  for (const [day, isHeld] of held.entries()) {
    if (!isHeld) continue;
    const last = intervals.at(-1);
    if (last?.to === day) last.to = day + 1;
    else intervals.push({ from: day, to: day + 1 });
  }
  return intervals;
};
const heldDays = fc.array(fc.boolean(), { minLength: DAYS, maxLength: DAYS });

describe("half-open intervals", () => {
  it("hold their first moment and not their last", () => {
    const intervals = [{ from: 3, to: 5 }];
    expect([2, 3, 4, 5].map((at) => isWithin(intervals, at))).toEqual([false, true, true, false]);
  });

  it("leave free what lies before, between and after them", () => {
    const intervals = [
      { from: 2, to: 4 },
      { from: 6, to: 7 },
    ];
    expect(gaps(intervals, 0, 10)).toEqual([
      { from: 0, to: 2 },
      { from: 4, to: 6 },
      { from: 7, to: 10 },
    ]);
    expect(gaps([{ from: 0, to: 10 }], 0, 10)).toEqual([]);
    expect(gaps([], 0, 10)).toEqual([{ from: 0, to: 10 }]);
  });

  it("and their gaps share every day out between them", () => {
    fc.assert(
      fc.property(heldDays, (held) => {
        const free = gaps(intervalsOf(held), 0, DAYS);
        expect(days.map((day) => isWithin(free, day))).toEqual(held.map((isHeld) => !isHeld));
      }),
    );
  });

  it("that touch become one", () => {
    const days = [2, 3, 4, 7, 9, 10].map((day) => ({ from: day, to: day + 1 }));
    expect(joined(days)).toEqual([
      { from: 2, to: 5 },
      { from: 7, to: 8 },
      { from: 9, to: 11 },
    ]);
    expect(joined([])).toEqual([]);
  });

  it("combine day by day, and touching results become one", () => {
    const early = [{ from: 0, to: 4 }];
    const late = [{ from: 2, to: 6 }];
    expect(combine(early, late, (a, b) => a || b)).toEqual([{ from: 0, to: 6 }]);
    expect(combine(early, late, (a, b) => a !== b)).toEqual([
      { from: 0, to: 2 },
      { from: 4, to: 6 },
    ]);
  });

  it.each([
    ["either", (a: boolean, b: boolean) => a || b],
    ["both", (a: boolean, b: boolean) => a && b],
    ["only the first", (a: boolean, b: boolean) => a && !b],
    ["exactly one", (a: boolean, b: boolean) => a !== b],
  ])("combine as sets of days: %s", (_name, holds) => {
    fc.assert(
      fc.property(heldDays, heldDays, (first, second) => {
        const expected = days.map((day) => holds(first[day] === true, second[day] === true));
        const combined = combine(intervalsOf(first), intervalsOf(second), holds);
        expect(combined).toEqual(intervalsOf(expected));
      }),
    );
  });
});
