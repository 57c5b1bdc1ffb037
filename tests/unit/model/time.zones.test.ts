import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayOf,
  formatDay,
  fromKyiv,
  minutesAsDate,
  nightAt,
  parseDay,
  toKyiv,
} from "../../../src/model/time";

describe("days", () => {
  test("are counted from 24 February 2022", () => {
    expect(dayOf("2022-02-24")).toBe(0);
    expect(dayOf("2022-03-01")).toBe(5);
    expect(formatDay(dayOf("2025-07-03"))).toBe("2025-07-03");
  });

  test.each(["2025-7-3", "2025-02-30", "0025-07-03", "03.07.2025", "2025-13-01", ""])(
    "%j is no date",
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  test("go to text and back, in every time zone the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 5000 }), (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });
});

describe("Kyiv time", () => {
  test("is two hours ahead of UTC in winter and three in summer", () => {
    expect(minutesAsDate(fromKyiv(dayOf("2025-01-10"), 3 * 60)).toISOString()).toBe(
      "2025-01-10T01:00:00.000Z",
    );
    expect(minutesAsDate(fromKyiv(dayOf("2025-07-03"), 18 * 60)).toISOString()).toBe(
      "2025-07-03T15:00:00.000Z",
    );
  });

  test("moves on an instant in the hour that summer time skips", () => {
    const skipped = fromKyiv(dayOf("2025-03-30"), 3 * 60 + 30);
    expect(toKyiv(skipped)).toEqual({ day: dayOf("2025-03-30"), minuteOfDay: 4 * 60 + 30 });
  });

  test("takes the first of the two hours in autumn", () => {
    const first = fromKyiv(dayOf("2025-10-26"), 3 * 60 + 30);
    expect(minutesAsDate(first).toISOString()).toBe("2025-10-26T00:30:00.000Z");
  });

  test("goes to an instant and back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 1439 }).filter((minute) => minute < 180 || minute >= 240),
        (day, minuteOfDay) => {
          expect(toKyiv(fromKyiv(day, minuteOfDay))).toEqual({ day, minuteOfDay });
        },
      ),
    );
  });

  test("is a number that float32 holds exactly", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 1439 }),
        (day, minute) => {
          const minutes = fromKyiv(day, minute);
          expect(Math.fround(minutes)).toBe(minutes);
        },
      ),
    );
  });
});

describe("the raid night", () => {
  test.each([
    ["2025-07-03", 18 * 60, "2025-07-03"],
    ["2025-07-04", 6 * 60, "2025-07-03"],
    ["2025-07-04", 14 * 60 + 59, "2025-07-03"],
    ["2025-07-04", 15 * 60, "2025-07-04"],
  ])("%s at minute %i is in the night of %s", (date, minute, night) => {
    expect(formatDay(nightAt(fromKyiv(dayOf(date), minute)))).toBe(night);
  });
});
