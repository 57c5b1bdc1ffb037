import { describe, expect, test } from "vitest";
import { calendarCell, calendarLevel } from "../../../src/model/calendar-cell";
import { dayOf } from "../../../src/model/time";

const NIGHT = dayOf("2025-07-03");

describe("a cell of the calendar", () => {
  test("has the level of the night's figure", () => {
    const figures = { shown: new Map([[NIGHT, 550]]), all: new Map([[NIGHT, 550]]) };
    expect(calendarCell(NIGHT, figures, "size")).toEqual({ kind: "value", value: 550, level: 5 });
  });

  test("tells a night that the filter leaves out from one without a report", () => {
    const figures = { shown: new Map(), all: new Map([[NIGHT, 550]]) };
    expect(calendarCell(NIGHT, figures, "size").kind).toBe("filtered");
    expect(calendarCell(NIGHT + 1, figures, "size").kind).toBe("missing");
  });

  test.each([
    [0, 1],
    [49, 1],
    [50, 2],
    [199, 3],
    [200, 4],
    [948, 5],
  ] as const)("puts a raid of %i into level %i", (size, level) => {
    expect(calendarLevel(size, "size")).toBe(level);
  });

  test("counts places hit on a scale of their own", () => {
    expect([1, 2, 5, 7, 15].map((places) => calendarLevel(places, "places"))).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });
});
