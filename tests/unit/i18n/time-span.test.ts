import { describe, expect, test } from "vitest";
import { en } from "../../../src/i18n/en";
import { formatsOf } from "../../../src/i18n/formats";
import { coarsestPrecision, timeSpanText } from "../../../src/i18n/time-span";
import type { TimePrecision } from "../../../src/model/precision";
import { dayOf, fromKyiv } from "../../../src/model/time";

describe("a span of time", () => {
  const third = dayOf("2025-07-03");
  const text = (start: number, end: number, timePrecision: TimePrecision) =>
    timeSpanText({ start, end, timePrecision }, en, formatsOf("en"));

  test("has its hours where both are known", () => {
    const span = text(fromKyiv(third, 18 * 60), fromKyiv(third + 1, 6 * 60), "minute");
    expect(span).toBe(
      "3 Jul 2025, 18:00 – 4 Jul 2025, 06:00 (Kyiv time); reported with hour and minute",
    );
  });

  test("has only the hour of its end where only that is known", () => {
    const span = text(fromKyiv(third), fromKyiv(third + 1, 6 * 60), "night");
    expect(span).toBe("3 July 2025 – 4 Jul 2025, 06:00 (Kyiv time); only the night is known");
  });

  test("is a day, never from midnight to midnight, where no hour is known", () => {
    expect(text(fromKyiv(third), fromKyiv(third + 1), "day")).toBe(
      "3 July 2025; the day is known, the hour is not",
    );
    expect(text(fromKyiv(third), fromKyiv(third + 2), "day")).toBe(
      "3 July 2025 – 4 July 2025; the day is known, the hour is not",
    );
  });
});

test("the precision of a whole is that of its coarsest part", () => {
  expect(coarsestPrecision(["minute", "minute"])).toBe("minute");
  expect(coarsestPrecision(["minute", "night"])).toBe("night");
  expect(coarsestPrecision(["night", "day", "minute"])).toBe("day");
});
