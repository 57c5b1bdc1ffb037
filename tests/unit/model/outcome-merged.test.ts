import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { isOutcomeMerged, OUTCOMES_MERGED_SINCE } from "../../../src/model/outcome";
import { dayOf, formatDay } from "../../../src/model/time";

describe("since when the command gives drones shot down and suppressed as one number", () => {
  const rows = csvParse(readFileSync("data/facts/waves.csv", "utf8")).filter(
    (row) => row.model === "shahed-136-131" && row.authority === "air-force-command",
  );
  const since = formatDay(OUTCOMES_MERGED_SINCE);
  const named = rows.filter(({ lost }) => lost !== "");

  test("from then on nearly every report has 0 lost, and from October 2024 until then nearly none", () => {
    const after = named.filter(({ night = "" }) => night >= since);
    const before = named.filter(({ night = "" }) => night >= "2024-10-01" && night < since);
    expect(after.length).toBeGreaterThan(250);
    expect(after.filter(({ lost }) => lost !== "0").length).toBeLessThanOrEqual(2);
    expect(before.length).toBeGreaterThan(250);
    expect(before.filter(({ lost }) => lost === "0").length).toBeLessThanOrEqual(2);
  });

  test("a later 0 is not a count of those lost, an earlier one is", () => {
    const tally = { launched: 141, shotDown: 130, lost: 0, unreported: 0 };
    expect(isOutcomeMerged(dayOf("2026-05-14"), tally)).toBe(true);
    expect(isOutcomeMerged(dayOf("2025-07-03"), tally)).toBe(false);
    expect(isOutcomeMerged(dayOf("2026-05-14"), { ...tally, lost: 5 })).toBe(false);
  });
});
