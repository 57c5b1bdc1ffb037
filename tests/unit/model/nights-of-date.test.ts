import { expect, test } from "vitest";
import { groupNights } from "../../../src/model/night";
import { nightsOfDate } from "../../../src/model/nights-of-date";
import { dayOf, formatDay } from "../../../src/model/time";
import { wave } from "./filter-examples";

const NIGHTS = groupNights([
  wave({ night: "2025-07-03", launched: 539 }),
  wave({ night: "2025-07-08", launched: 728 }),
  wave({ night: "2025-08-01", launched: 52 }),
]);
const nightsOf = (year: number | null, month: number, day: number | null) =>
  nightsOfDate({ year, month, day }, NIGHTS, dayOf("2025-01-01"), dayOf("2025-12-31")).map(
    formatDay,
  );

test("a date means the night that began on it, and the one that ended on its morning", () => {
  expect(nightsOf(2025, 7, 4)).toEqual(["2025-07-04", "2025-07-03"]);
  expect(nightsOf(2025, 1, 1)).toEqual(["2025-01-01"]);
  expect(nightsOf(2031, 7, 4)).toEqual([]);
});

test("a month means its raids, the largest first", () => {
  expect(nightsOf(2025, 7, null)).toEqual(["2025-07-08", "2025-07-03"]);
});
