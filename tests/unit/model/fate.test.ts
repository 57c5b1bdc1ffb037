import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tallyFates } from "../../../src/model/fate";
import type { Wave } from "../../../src/model/raid";
import { wave } from "./some-waves";

describe("what became of those launched", () => {
  test("the drones of 3–4 July 2025: 539 launched, 268 shot down, 208 lost, so 63 neither", () => {
    const tally = tallyFates([wave({ launched: 539, shotDown: 268, lost: 208 })]);
    expect(tally.parts).toEqual({ shotDown: 268, lost: 208, neither: 63, untold: 0 });
    expect(tally.share).toEqual({ share: 268 / 539, shotDown: 268, launched: 539 });
  });

  test("what is left of a report without the number lost is not called neither", () => {
    const tally = tallyFates([wave({ launched: 6, shotDown: 0, lost: null })]);
    expect(tally).toMatchObject({ told: 0, lost: null, parts: { untold: 6, neither: 0 } });
    expect(tally.share).toEqual({ share: 0, shotDown: 0, launched: 6 });
  });

  test("the share is of those waves only that give both numbers", () => {
    const tally = tallyFates([
      wave({ launched: 10, shotDown: 4 }),
      wave({ launched: 90, shotDown: null }),
      wave({ launched: null, shotDown: 3 }),
    ]);
    expect(tally.share).toEqual({ share: 0.4, shotDown: 4, launched: 10 });
    expect(tally).toMatchObject({ launched: 100, shotDown: 7, unreported: 1 });
  });

  test("a report of 28 December 2024 contradicts itself: 16 launched, 15 shot down, 11 lost", () => {
    const tally = tallyFates([wave({ launched: 16, shotDown: 15, lost: 11 })]);
    expect(tally).toMatchObject({ contradicting: 1, shotDown: 15, lost: 11, share: null });
    expect(tally.parts).toEqual({ shotDown: 0, lost: 0, neither: 0, untold: 16 });
  });

  test("of no waves nothing is reported, which is not zero", () => {
    expect(tallyFates([])).toMatchObject({ waves: 0, launched: null, shotDown: null, share: null });
  });

  test("the parts add up to what was launched", () => {
    const number = fc.option(fc.nat(500), { nil: null });
    const figures = fc.record({ launched: number, shotDown: number, lost: number });
    fc.assert(
      fc.property(fc.array(figures), (rows) => {
        const { parts, launched } = tallyFates(rows.map((row): Wave => wave(row)));
        const sum = parts.neither + parts.untold + parts.lost + parts.shotDown;
        expect(sum).toBe(launched ?? 0);
      }),
    );
  });
});
