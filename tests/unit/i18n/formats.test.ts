import { describe, expect, test } from "vitest";
import { formatsOf } from "../../../src/i18n/formats";

describe("an area with its sign", () => {
  test.each([
    [24, "+24"],
    [-24.4, "−24"],
    [3.14, "+3.1"],
    [0, "0"],
    // What sums of decimals leave over is neither a gain nor a loss.
    [0.04, "0"],
    [-1e-12, "0"],
  ])("of %d km² reads %s", (km2, text) => {
    expect(formatsOf("en").signedArea(km2)).toBe(text);
  });
});
