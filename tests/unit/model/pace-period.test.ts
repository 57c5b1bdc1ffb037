import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DayPace } from "../../../src/model/front-pace";
import { PACE_STEPS, pacePeriods, periodOf } from "../../../src/model/pace-period";
import { paceRank } from "../../../src/model/pace-rank";
import { paceSlots, runsWithoutOutline } from "../../../src/model/pace-slot";
import { type Day, dayOf, formatDay } from "../../../src/model/time";

describe("a month", () => {
  test("sums its days, and is whole only where all of them are within the outlines", () => {
    const pace = everyDay("2025-05-30", "2025-07-02", { takenKm2: 2, regainedKm2: 0.5 });
    const months = pacePeriods(pace, "month");
    expect(months.map(({ from, isWhole }) => [formatDay(from), isWhole])).toEqual([
      ["2025-05-01", false],
      ["2025-06-01", true],
      ["2025-07-01", false],
    ]);
    expect(months[1]).toMatchObject({ takenKm2: 60, regainedKm2: 15, netKm2: 45 });
  });

  test("is absent without any outline, and whole with a gap in it", () => {
    const pace = new Map([
      ...everyDay("2025-05-01", "2025-05-31", { takenKm2: 1, regainedKm2: 0 }),
      ...everyDay("2025-07-10", "2025-07-31", { takenKm2: 1, regainedKm2: 0 }),
    ]);
    expect(pacePeriods(pace, "month").map(({ from, netKm2 }) => [formatDay(from), netKm2])).toEqual(
      [
        ["2025-05-01", 31],
        ["2025-07-01", 22],
      ],
    );
  });
});

describe("a week", () => {
  test("begins on Monday", () => {
    const [from, to] = periodOf(dayOf("2025-07-06"), "week");
    expect([formatDay(from), formatDay(to)]).toEqual(["2025-06-30", "2025-07-07"]);
    expect(formatDay(periodOf(dayOf("2022-02-24"), "week")[0])).toBe("2022-02-21");
  });
});

describe("a day", () => {
  test("is the mean of the seven up to it", () => {
    const pace = new Map([
      ...everyDay("2025-06-01", "2025-06-09", { takenKm2: 7, regainedKm2: 0 }),
      ...everyDay("2025-06-10", "2025-06-10", { takenKm2: 77, regainedKm2: 14 }),
    ]);
    const last = pacePeriods(pace, "day").at(-1);
    expect(last).toMatchObject({ takenKm2: 17, regainedKm2: 2, netKm2: 15, isWhole: true });
  });

  test("without an outline is absent, and the outline after it counts for both days", () => {
    const pace = new Map(everyDay("2025-06-01", "2025-06-20", { takenKm2: 7, regainedKm2: 0 }));
    pace.delete(dayOf("2025-06-10"));
    pace.set(dayOf("2025-06-11"), { takenKm2: 14, regainedKm2: 0 });
    const days = pacePeriods(pace, "day");
    expect(days.some(({ from }) => from === dayOf("2025-06-10"))).toBe(false);
    for (const { from, takenKm2 } of days) expect(takenKm2, formatDay(from)).toBeCloseTo(7);
  });

  test("is not whole while fewer than seven days lie before it", () => {
    const pace = everyDay("2025-06-01", "2025-06-08", { takenKm2: 7, regainedKm2: 0 });
    expect(pacePeriods(pace, "day").map(({ isWhole }) => isWhole)).toEqual([
      ...new Array(6).fill(false),
      true,
      true,
    ]);
  });
});

test("weeks and months add up to all that changed hands", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(99), { minLength: 1, maxLength: 200 }), (km2) => {
      const pace = new Map(
        km2.map((takenKm2, index) => [index * 2, { takenKm2, regainedKm2: index % 3 }] as const),
      );
      const net = [...pace.values()].reduce((sum, day) => sum + day.takenKm2 - day.regainedKm2, 0);
      for (const step of ["week", "month"] as const) {
        const sum = pacePeriods(pace, step).reduce((total, { netKm2 }) => total + netKm2, 0);
        expect(sum).toBeCloseTo(net);
      }
    }),
  );
});

test("no pace has no periods", () => {
  for (const step of PACE_STEPS) expect(pacePeriods(new Map(), step)).toEqual([]);
});

/** Net km2 of the months from November 2024 on, as the source's outlines give them (DESIGN.md). */
const MONTHS = [
  ["2024-11", 724],
  ["2024-12", 393],
  ["2025-01", 325],
  ["2025-02", 191],
  ["2025-03", 133],
  ["2025-04", 177],
  ["2025-05", 448],
  ["2025-06", 555],
  ["2025-07", 562],
] as const;

describe("the rank of a period", () => {
  test("June 2025 brought the most since November 2024", () => {
    expect(rankOf("2025-06")).toEqual({ kind: "most", since: "2024-11" });
  });

  test("March 2025 brought the least of all", () => {
    expect(rankOf("2025-03")).toEqual({ kind: "least", since: null });
  });

  test("none for one that outdoes fewer than three before it, in either direction", () => {
    expect(rankOf("2025-04")).toBeNull();
    expect(rankOf("2024-12")).toBeNull();
  });

  test("none for a month that is not over", () => {
    expect(rankOf("2025-07", false)).toBeNull();
  });

  function rankOf(month: string, isWhole = true) {
    const periods = MONTHS.map(([name, netKm2]) => {
      const [from, to] = periodOf(dayOf(`${name}-01`), "month");
      const whole = name === month ? isWhole : true;
      return { from, to, takenKm2: netKm2, regainedKm2: 0, netKm2, isWhole: whole };
    });
    const period = periods.find(({ from }) => from === dayOf(`${month}-01`));
    if (!period) throw new Error(month);
    const rank = paceRank(periods, period, "month");
    return rank && { ...rank, since: rank.since && formatDay(rank.since.from).slice(0, 7) };
  }
});

describe("the axis of the chart", () => {
  test("has a place for each period, with or without outlines, and the redrawn days in it", () => {
    const pace = new Map([
      ...everyDay("2025-05-01", "2025-05-31", { takenKm2: 1, regainedKm2: 0 }),
      ...everyDay("2025-07-01", "2025-07-31", { takenKm2: 1, regainedKm2: 0 }),
    ]);
    const redrawn = new Set([dayOf("2025-05-23"), dayOf("2025-07-03")]);
    const span = [dayOf("2025-05-20"), dayOf("2025-07-20")] as const;
    const slots = paceSlots(pacePeriods(pace, "month"), redrawn, "month", span);
    expect(slots.map(({ from, period }) => [formatDay(from), period?.netKm2 ?? null])).toEqual([
      ["2025-05-01", 31],
      ["2025-06-01", null],
      ["2025-07-01", 31],
    ]);
    expect(slots.map((slot) => slot.redrawn.map(formatDay))).toEqual([
      ["2025-05-23"],
      [],
      ["2025-07-03"],
    ]);
  });

  test("tells runs of days without a new outline, also before the first and after the last", () => {
    expect(runsWithoutOutline(new Set([3, 4, 7]), [1, 8])).toEqual([
      { from: 1, to: 3 },
      { from: 5, to: 7 },
      { from: 8, to: 9 },
    ]);
  });
});

function everyDay(from: string, to: string, pace: DayPace): Map<Day, DayPace> {
  const [first, last] = [dayOf(from), dayOf(to)];
  return new Map(Array.from({ length: last - first + 1 }, (_, index) => [first + index, pace]));
}
