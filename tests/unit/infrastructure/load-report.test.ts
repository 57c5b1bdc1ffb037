import { describe, expect, test } from "vitest";
import { loadRatiosOf, pageLoadOf } from "../../bench/load-report";
import type { Opening } from "../../bench/load-session";

function opening(times: Partial<Opening>): Opening {
  return {
    firstContentMs: 1000,
    headlineMs: 1000,
    mapMs: 4000,
    scriptBytesBeforeMap: 500_000,
    scriptBytesBeforeContent: 0,
    ...times,
  };
}

describe("openings of a page", () => {
  test("are summed up by their medians, so that one slow opening does not count", () => {
    const load = pageLoadOf(
      "now",
      [4000, 60_000, 5000].map((mapMs) => opening({ mapMs })),
    );
    expect(load.mapMs).toBe(5000);
  });

  test("have no headline where a page has none", () => {
    expect(pageLoadOf("kepler", [opening({ headlineMs: null })]).headlineMs).toBeNull();
  });
});

test("ratios say how many times as long as the page now another takes", () => {
  const now = pageLoadOf("now", [opening({})]);
  const kepler = pageLoadOf("kepler", [
    opening({ firstContentMs: 20_000, headlineMs: null, mapMs: 40_000 }),
  ]);
  expect(loadRatiosOf([now, kepler])).toEqual([
    { id: "kepler", firstContent: 20, headline: null, map: 10, scriptBytesBeforeMap: 1 },
  ]);
});
