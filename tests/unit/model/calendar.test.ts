import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CalendarStep,
  calendarYears,
  lastOfPeriod,
  startOfPeriod,
  stepInCalendar,
} from "../../../src/model/calendar";
import { dayOf, formatDay } from "../../../src/model/time";

const FIRST = dayOf("2022-02-24");
const LAST = dayOf("2026-05-15");

describe("the calendar of nights", () => {
  test("has a year of 31 rows by 12 columns for each year of the war", () => {
    const years = calendarYears(FIRST, LAST);
    expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026]);
    for (const { rows } of years) {
      expect(rows).toHaveLength(31);
      for (const row of rows) expect(row).toHaveLength(12);
    }
  });

  test("puts 3 July 2025 into the third row of the seventh column", () => {
    const year = calendarYears(FIRST, LAST).find((candidate) => candidate.year === 2025);
    expect(year?.rows[2]?.[6]).toBe(dayOf("2025-07-03"));
    expect([year?.first, year?.last].map((day) => day && formatDay(day))).toEqual([
      "2025-01-01",
      "2025-12-31",
    ]);
  });

  test("leaves out days that a month does not have and nights outside the war", () => {
    const [first, , leap] = calendarYears(FIRST, LAST);
    expect(first?.rows[22]?.[1]).toBeNull();
    expect(first?.rows[23]?.[1]).toBe(FIRST);
    expect(leap?.rows[28]?.[1]).toBe(dayOf("2024-02-29"));
    expect(leap?.rows[29]?.[1]).toBeNull();
  });

  test("holds each night of any span exactly once, in order down the months", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(1500), (first, length) => {
        const held = calendarYears(first, first + length).flatMap(({ rows }) =>
          Array.from({ length: 12 }, (_, month) => rows.map((row) => row[month])).flat(),
        );
        const nights = held.filter((night) => night !== null);
        expect(nights).toEqual(Array.from({ length: length + 1 }, (_, index) => first + index));
      }),
      { numRuns: 30 },
    );
  });
});

describe("a step in the calendar", () => {
  test.each<[string, CalendarStep, string]>([
    ["2025-07-03", { unit: "day", by: 1 }, "2025-07-04"],
    ["2025-07-31", { unit: "day", by: 1 }, "2025-08-01"],
    ["2025-07-03", { unit: "month", by: -1 }, "2025-06-03"],
    ["2025-07-31", { unit: "month", by: -1 }, "2025-06-30"],
    ["2025-01-31", { unit: "month", by: 1 }, "2025-02-28"],
    ["2025-12-15", { unit: "month", by: 1 }, "2026-01-15"],
    ["2024-02-29", { unit: "year", by: 1 }, "2025-02-28"],
    ["2025-07-03", { unit: "end-of-month", by: -1 }, "2025-07-01"],
    ["2025-07-03", { unit: "end-of-month", by: 1 }, "2025-07-31"],
  ])("from %s by %o leads to %s", (from, step, to) => {
    expect(formatDay(stepInCalendar(dayOf(from), step))).toBe(to);
  });
});

describe("a month or year", () => {
  test.each([
    ["2024-02-10", "month", "2024-02-01", "2024-02-29"],
    ["2025-12-31", "month", "2025-12-01", "2025-12-31"],
    ["2025-07-03", "year", "2025-01-01", "2025-12-31"],
    ["9999-12-31", "month", "9999-12-01", "9999-12-31"],
    ["9999-12-31", "year", "9999-01-01", "9999-12-31"],
  ] as const)("that holds %s, as a %s, is from %s to %s", (day, period, first, last) => {
    expect(formatDay(startOfPeriod(dayOf(day), period))).toBe(first);
    expect(formatDay(lastOfPeriod(dayOf(day), period))).toBe(last);
  });
});
