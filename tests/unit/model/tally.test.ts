import { describe, expect, test } from "vitest";
import { interceptShare } from "../../../src/model/tally";

describe("the share shot down", () => {
  test("is shot down by launched; lost or suppressed is not counted in", () => {
    expect(interceptShare({ launched: 539, shotDown: 268, lost: 208, unreported: 0 })).toBeCloseTo(
      268 / 539,
    );
  });

  test.each([
    ["nothing launched", { launched: 0, shotDown: 0, lost: 0 }],
    ["launched not reported", { launched: null, shotDown: 4, lost: null }],
    ["shot down not reported", { launched: 4, shotDown: null, lost: null }],
    ["a report that contradicts itself", { launched: 16, shotDown: 15, lost: 11 }],
  ])("is not given for %s", (_, figures) => {
    expect(interceptShare({ ...figures, unreported: 0 })).toBeNull();
  });
});
