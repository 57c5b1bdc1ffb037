import { expect, test } from "vitest";

/** Minutes from local time to UTC on 3 July 2025, as `getTimezoneOffset` counts them. */
const SUMMER_OFFSETS: Readonly<Record<string, number>> = {
  "America/Los_Angeles": 420,
  "Europe/Kyiv": -180,
  "Asia/Tokyo": -540,
  "Pacific/Kiritimati": -840,
};

test("the process really runs in the zone of its project", () => {
  const zone = process.env.TZ ?? "";
  expect(Object.keys(SUMMER_OFFSETS)).toContain(zone);
  expect(new Date(Date.UTC(2025, 6, 3)).getTimezoneOffset()).toBe(SUMMER_OFFSETS[zone]);
});
