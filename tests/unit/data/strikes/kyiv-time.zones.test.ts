import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatKyivTime, parseKyivTime } from "../../../../data/pipeline/strikes/kyiv-time";
import { dayOf, fromKyiv } from "../../../../src/model/time";

describe("a time of the Kyiv tables", () => {
  it("that is a date begins at midnight in Kyiv", () => {
    expect(parseKyivTime("2025-07-04")).toEqual({
      minutes: fromKyiv(dayOf("2025-07-04")),
      precision: "day",
    });
  });

  it("that is an instant is read with its offset", () => {
    expect(parseKyivTime("2022-10-10T08:30+03:00")).toEqual({
      minutes: fromKyiv(dayOf("2022-10-10"), 8 * 60 + 30),
      precision: "minute",
    });
  });

  it.each(["2025-7-4", "2025-02-30", "2025-02-30T10:00+02:00", "2025-07-04T24:00+03:00"])(
    "%s is none",
    (text) => expect(parseKyivTime(text)).toBeNull(),
  );

  it.each(["2022-02-23", "2022-02-23T23:59+02:00", "9999-01-01"])(
    "%s lies outside the time base",
    (text) => expect(parseKyivTime(text)).toBeNull(),
  );

  it("is written so that it is read again as the same minute", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000 }), (minutes) => {
        expect(parseKyivTime(formatKyivTime(minutes))?.minutes).toBe(minutes);
      }),
    );
  });

  it("is written as a date at midnight and with Kyiv's offset otherwise", () => {
    expect(formatKyivTime(fromKyiv(dayOf("2025-01-05")))).toBe("2025-01-05");
    expect(formatKyivTime(fromKyiv(dayOf("2025-01-05"), 61))).toBe("2025-01-05T01:01+02:00");
  });
});
