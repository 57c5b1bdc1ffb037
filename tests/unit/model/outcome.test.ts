import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomeOf } from "../../../src/model/outcome";

describe("what became of the drones launched", () => {
  test("leaves the rest of which the report says nothing", () => {
    const night = { launched: 539, shotDown: 268, lost: 208, unreported: 0 };
    expect(outcomeOf(night)).toEqual({ launched: 539, shotDown: 268, lost: 208, rest: 63 });
  });

  test("puts those among the rest of whose loss the report does not speak", () => {
    const missiles = { launched: 11, shotDown: 2, lost: null, unreported: 0 };
    expect(outcomeOf(missiles)).toEqual({ launched: 11, shotDown: 2, lost: 0, rest: 9 });
  });

  test("is not told where a number is missing or the report contradicts itself", () => {
    expect(outcomeOf({ launched: null, shotDown: 3, lost: null, unreported: 1 })).toBeNull();
    expect(outcomeOf({ launched: 8, shotDown: null, lost: 2, unreported: 0 })).toBeNull();
    expect(outcomeOf({ launched: 8, shotDown: 3, lost: null, unreported: 1 })).toBeNull();
    expect(outcomeOf({ launched: 0, shotDown: 0, lost: 0, unreported: 0 })).toBeNull();
    expect(outcomeOf({ launched: 5, shotDown: 4, lost: 2, unreported: 0 })).toBeNull();
  });

  test("adds up to the number launched (any report)", () => {
    const count = fc.option(fc.nat(900));
    fc.assert(
      fc.property(count, count, count, (launched, shotDown, lost) => {
        const outcome = outcomeOf({ launched, shotDown, lost, unreported: 0 });
        if (!outcome) return;
        expect(outcome.shotDown + outcome.lost + outcome.rest).toBe(launched);
        expect(Math.min(outcome.shotDown, outcome.lost, outcome.rest)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
