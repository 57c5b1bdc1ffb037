import { describe, expect, it } from "vitest";
import { parseTimeCell, spanOf } from "../../../../data/pipeline/raids/span";
import { formatDay, minutesAsDate, nightAt } from "../../../../src/model/time";

function read(from: string, to: string) {
  const [start, end] = [parseTimeCell(from), parseTimeCell(to)];
  if (!start || !end) throw new Error("not a time");
  const span = spanOf(start, end);
  if (!span) return null;
  return {
    start: minutesAsDate(span.start).toISOString(),
    end: minutesAsDate(span.end).toISOString(),
    timePrecision: span.timePrecision,
    night: formatDay(nightAt((span.start + span.end) / 2)),
  };
}

describe("the span of a row, from Kyiv wall clock", () => {
  it("with both hours is known to the minute", () => {
    expect(read("2025-07-03 18:00", "2025-07-04 06:00")).toEqual({
      start: "2025-07-03T15:00:00.000Z",
      end: "2025-07-04T03:00:00.000Z",
      timePrecision: "minute",
      night: "2025-07-03",
    });
  });

  it("in winter is two hours ahead of UTC", () => {
    expect(read("2024-12-27 23:00", "2024-12-28 8:30")?.start).toBe("2024-12-27T21:00:00.000Z");
  });

  it("with an hour at the end only is known to the night", () => {
    expect(read("2024-02-28", "2024-02-28 08:00")).toEqual({
      start: "2024-02-27T22:00:00.000Z",
      end: "2024-02-28T06:00:00.000Z",
      timePrecision: "night",
      night: "2024-02-27",
    });
  });

  it("without hours is the whole day and known to the day", () => {
    expect(read("2025-07-04", "2025-07-04")).toEqual({
      start: "2025-07-03T21:00:00.000Z",
      end: "2025-07-04T21:00:00.000Z",
      timePrecision: "day",
      night: "2025-07-03",
    });
  });

  it("with an hour at the start only is known to the day", () => {
    expect(read("2023-08-12 20:00", "2023-08-13")?.timePrecision).toBe("day");
  });

  it("over the night that summer time begins is an hour shorter", () => {
    expect(read("2025-03-29 22:00", "2025-03-30 08:00")).toMatchObject({
      start: "2025-03-29T20:00:00.000Z",
      end: "2025-03-30T05:00:00.000Z",
    });
  });

  it("of one instant gets a minute", () => {
    expect(read("2025-04-10 16:04", "2025-04-10 16:04")).toMatchObject({
      start: "2025-04-10T13:04:00.000Z",
      end: "2025-04-10T13:05:00.000Z",
    });
  });

  it("does not exist where the end comes first", () => {
    expect(read("2025-07-03 18:00", "2025-07-03 17:59")).toBeNull();
    expect(read("2025-07-03", "2025-07-03 00:00")).toBeNull();
  });
});
