import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatsOf } from "../../../src/i18n/formats";
import { daysOfDate, parseDateQuery } from "../../../src/model/date-query";
import { dayOf, formatDay } from "../../../src/model/time";

describe("a date is read", () => {
  test.each([
    ["2025-07-03", { year: 2025, month: 7, day: 3 }],
    ["3.7.2025", { year: 2025, month: 7, day: 3 }],
    ["03/07/2025", { year: 2025, month: 7, day: 3 }],
    ["3 July 2025", { year: 2025, month: 7, day: 3 }],
    ["3rd jul 2025", { year: 2025, month: 7, day: 3 }],
    ["July 3, 2025", { year: 2025, month: 7, day: 3 }],
    ["Night of 3–4 July 2025", { year: 2025, month: 7, day: 3 }],
    ["3 липня 2025 р.", { year: 2025, month: 7, day: 3 }],
    ["Ніч 3–4 липня 2025 р.", { year: 2025, month: 7, day: 3 }],
    ["3 липня", { year: null, month: 7, day: 3 }],
    ["липень 2025", { year: 2025, month: 7, day: null }],
    ["2025-07", { year: 2025, month: 7, day: null }],
    ["29 Feb", { year: null, month: 2, day: 29 }],
  ])("%s", (text, date) => {
    expect(parseDateQuery(text)).toEqual(date);
  });

  test.each([
    "",
    "2025",
    "Marhanets",
    "Mariupol",
    "Mariupol 2022",
    "Серединка 7",
    "30 February 2025",
    "2025-13-01",
    "X-101",
    "July",
  ])("and %s is none", (text) => {
    expect(parseDateQuery(text)).toBeNull();
  });

  test("in the very words in which the page writes it, in both languages", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.constantFrom("en", "uk"),
        (day, language) => {
          const { day: long, shortDay } = formatsOf(language);
          for (const text of [long(day), shortDay(day), formatDay(day)]) {
            const date = parseDateQuery(text);
            expect(date && daysOfDate(date, 0, 3000)).toEqual([day]);
          }
        },
      ),
    );
  });
});

test("a date without a year means that of each year, the latest first", () => {
  const date = { year: null, month: 7, day: 3 };
  expect(daysOfDate(date, dayOf("2022-02-24"), dayOf("2024-12-31")).map(formatDay)).toEqual([
    "2024-07-03",
    "2023-07-03",
    "2022-07-03",
  ]);
});
