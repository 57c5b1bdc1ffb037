import { range } from "d3-array";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, formatDay } from "../../../src/model/time";
import {
  daysWithoutOutline,
  isInSpan,
  LONGEST_WINDOW,
  startAt,
  type TimeWindow,
  WINDOW_KINDS,
  wholeWindowEnd,
  windowNights,
  windowOfKind,
  windowStart,
} from "../../../src/model/window";

const start = (window: TimeWindow, day: string) => formatDay(windowStart(window, dayOf(day)));

describe("the evening a window begins on", () => {
  it("is the one before, so many days back, or a date", () => {
    expect(start({ kind: "day" }, "2025-08-01")).toBe("2025-07-31");
    expect(start({ kind: "moving", days: 30 }, "2025-08-01")).toBe("2025-07-02");
    const from = dayOf("2024-11-01");
    expect(start({ kind: "since", from }, "2025-08-01")).toBe("2024-11-01");
    expect(start({ kind: "compare", from }, "2025-08-01")).toBe("2024-11-01");
  });

  it("is pushed along by a playhead that goes back past A, and returns to A with it", () => {
    const window: TimeWindow = { kind: "compare", from: dayOf("2024-11-01") };
    expect(start(window, "2024-11-02")).toBe("2024-11-01");
    expect(start(window, "2024-11-01")).toBe("2024-10-31");
    expect(start(window, "2024-06-15")).toBe("2024-06-14");
    expect(start(window, "2025-08-01")).toBe("2024-11-01");
  });

  it("comes before the playhead's, whatever the window", () => {
    fc.assert(
      fc.property(anyWindow(), fc.integer({ min: 0, max: 4000 }), (window, day) => {
        expect(windowStart(window, day)).toBeLessThan(day);
      }),
    );
  });
});

describe("a window over a month or year", () => {
  it("begins on the last evening before it, as the month's advance is counted", () => {
    expect(start({ kind: "month" }, "2025-06-30")).toBe("2025-05-31");
    expect(start({ kind: "month" }, "2025-06-01")).toBe("2025-05-31");
    expect(start({ kind: "year" }, "2024-12-31")).toBe("2023-12-31");
  });

  it("is whole on its last day", () => {
    const end = (kind: "month" | "year" | "day", day: string) =>
      formatDay(wholeWindowEnd({ kind }, dayOf(day)));
    expect(end("month", "2024-02-10")).toBe("2024-02-29");
    expect(end("month", "2024-12-31")).toBe("2024-12-31");
    expect(end("year", "2025-07-03")).toBe("2025-12-31");
    expect(end("day", "2025-07-03")).toBe("2025-07-03");
  });
});

describe("the nights of a window", () => {
  const nights = (window: TimeWindow, day: string) => {
    const span = windowNights(window, dayOf(day));
    return range(0, 4000)
      .filter((night) => isInSpan(night, span))
      .map(formatDay);
  };

  it("since a date begin with the night that begins on its evening", () => {
    const since: TimeWindow = { kind: "since", from: dayOf("2025-06-01") };
    expect(nights(since, "2025-06-03")).toEqual(["2025-06-01", "2025-06-02", "2025-06-03"]);
    const compare: TimeWindow = { kind: "compare", from: dayOf("2025-06-01") };
    expect(nights(compare, "2025-06-02")).toEqual(["2025-06-01", "2025-06-02"]);
  });

  it("of so many days are as many", () => {
    expect(nights({ kind: "day" }, "2025-07-03")).toEqual(["2025-07-03"]);
    expect(nights({ kind: "moving", days: 2 }, "2025-07-03")).toEqual(["2025-07-02", "2025-07-03"]);
  });

  it("of a month are those that begin in it", () => {
    const june = nights({ kind: "month" }, "2025-06-30");
    expect(june).toHaveLength(30);
    expect(june.at(0)).toBe("2025-06-01");
    expect(june.at(-1)).toBe("2025-06-30");
    expect(nights({ kind: "year" }, "2024-12-31")).toHaveLength(366);
  });
});

describe("A, put on an evening", () => {
  it("stops on the evening before the playhead's", () => {
    expect(startAt(100, 200)).toBe(100);
    expect(startAt(199, 200)).toBe(199);
    expect(startAt(200, 200)).toBe(199);
    expect(startAt(500, 200)).toBe(199);
  });

  it("stops on the first day of the war", () => {
    expect(startAt(-3, 200)).toBe(0);
    expect(startAt(5, 0)).toBe(0);
  });
});

describe("a window turned into another kind", () => {
  const day = dayOf("2025-08-01");

  it("goes on looking at the same time", () => {
    const month: TimeWindow = { kind: "moving", days: 30 };
    const from = dayOf("2025-07-02");
    expect(windowOfKind(month, "compare", day)).toEqual({ kind: "compare", from });
    expect(windowOfKind(month, "since", day)).toEqual({ kind: "since", from });
    expect(windowOfKind({ kind: "compare", from }, "moving", day)).toEqual(month);
    expect(windowOfKind({ kind: "compare", from }, "since", day)).toEqual({ kind: "since", from });
  });

  it("begins with 30 days where it was a single one", () => {
    expect(windowOfKind({ kind: "day" }, "moving", day)).toEqual({ kind: "moving", days: 30 });
    expect(windowOfKind({ kind: "day" }, "compare", day)).toEqual({
      kind: "compare",
      from: dayOf("2025-07-02"),
    });
    expect(windowOfKind({ kind: "moving", days: 90 }, "day", day)).toEqual({ kind: "day" });
  });

  it("stays within its bounds, however far back it reached", () => {
    expect(windowOfKind({ kind: "moving", days: LONGEST_WINDOW }, "compare", 100)).toEqual({
      kind: "compare",
      from: 0,
    });
    expect(windowOfKind({ kind: "since", from: 0 }, "moving", 5000)).toEqual({
      kind: "moving",
      days: LONGEST_WINDOW,
    });
  });

  it("begins on the same evening as before, for any window that can be told so", () => {
    const dated = fc.constantFrom("since" as const, "compare" as const);
    const long = anyWindow().filter(({ kind }) => kind !== "day");
    fc.assert(
      fc.property(
        long,
        dated,
        fc.integer({ min: LONGEST_WINDOW, max: 4000 }),
        (window, kind, to) => {
          const before = windowStart(window, to);
          expect(windowStart(windowOfKind(window, kind, to), to)).toBe(before);
        },
      ),
    );
  });
});

describe("evenings without an outline of their own", () => {
  it("are counted after the first evening of the window up to its last", () => {
    expect(daysWithoutOutline([10, 14, 20, 21], { from: 10, to: 20 })).toBe(2);
    expect(daysWithoutOutline([], { from: 10, to: 20 })).toBe(0);
  });
});

function anyWindow(): fc.Arbitrary<TimeWindow> {
  const from = fc.integer({ min: 0, max: 4000 });
  return fc.constantFrom(...WINDOW_KINDS).chain((kind): fc.Arbitrary<TimeWindow> => {
    if (kind === "day" || kind === "month" || kind === "year") return fc.constant({ kind });
    if (kind === "moving") {
      return fc.integer({ min: 1, max: LONGEST_WINDOW }).map((days) => ({ kind, days }));
    }
    return from.map((day) => ({ kind, from: day }));
  });
}
