import { describe, expect, test } from "vitest";
import { type StepUnit, stepFrom } from "../../../src/model/step-unit";
import { dayOf, formatDay } from "../../../src/model/time";

const days = {
  firstDay: dayOf("2024-01-10"),
  lastDay: dayOf("2024-12-31"),
  raidNights: ["2024-01-31", "2024-02-02"].map(dayOf),
};

const step = (from: string, unit: StepUnit, direction: -1 | 1) => {
  const day = stepFrom(dayOf(from), unit, direction, days);
  return day === null ? null : formatDay(day);
};

describe("a step", () => {
  test("of a month ends on the last day of a shorter month, in a leap year too", () => {
    expect(step("2024-01-31", "month", 1)).toBe("2024-02-29");
    expect(step("2024-03-31", "month", -1)).toBe("2024-02-29");
    expect(step("2024-06-15", "month", 1)).toBe("2024-07-15");
  });

  test("of a window's own month or year goes to the end of the next one", () => {
    const inWindow = (from: string, kind: "month" | "year", unit: StepUnit, by: -1 | 1) => {
      const day = stepFrom(dayOf(from), unit, by, days, { kind });
      return day === null ? null : formatDay(day);
    };
    expect(inWindow("2024-02-29", "month", "month", 1)).toBe("2024-03-31");
    expect(inWindow("2024-06-15", "month", "month", -1)).toBe("2024-05-31");
    expect(inWindow("2024-06-15", "year", "year", 1)).toBe("2024-12-31");
    expect(inWindow("2024-06-15", "month", "week", 1)).toBe("2024-06-22");
  });

  test("of a night passes over nights without a raid", () => {
    expect(step("2024-01-31", "night", 1)).toBe("2024-02-02");
    expect(step("2024-02-01", "night", -1)).toBe("2024-01-31");
    expect(step("2024-02-02", "night", 1)).toBeNull();
  });

  test("of the calendar ends at the edge of the data, and there is none beyond", () => {
    expect(step("2024-01-12", "week", -1)).toBe("2024-01-10");
    expect(step("2024-01-10", "day", -1)).toBeNull();
    expect(step("2024-12-31", "month", 1)).toBeNull();
  });
});
