import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isWholeMonths,
  nightsOfWindow,
  nightsPerBar,
  raidSlots,
} from "../../../src/model/raid-slot";
import type { RaidStep } from "../../../src/model/raid-step";
import { dayOf, formatDay } from "../../../src/model/time";
import { nightsOf, type WaveFacts } from "./some-waves";

describe("the slots of the raid charts", () => {
  test("weeks begin on Monday; those cut by the window are marked", () => {
    // 3 June 2025 is a Tuesday, 3 July a Thursday.
    const slots = slotsOf([], "week", ["2025-06-03", "2025-07-03"]);
    expect(slots.map(({ from, isWhole }) => [formatDay(from), isWhole])).toEqual([
      ["2025-06-04", false],
      ["2025-06-09", true],
      ["2025-06-16", true],
      ["2025-06-23", true],
      ["2025-06-30", false],
    ]);
  });

  test("months are those of the calendar, and a night belongs to the month in which it began", () => {
    const slots = slotsOf(
      [
        { night: "2025-05-31", launched: 472 },
        { night: "2025-06-28", launched: 477 },
        { night: "2025-06-30", launched: 52 },
      ],
      "month",
      ["2025-04-30", "2025-06-30"],
    );
    expect(slots.map(({ byFamily, isWhole }) => [byFamily.drone.launched, isWhole])).toEqual([
      [472, true],
      [477 + 52, true],
    ]);
  });

  test("whole months begin with the first night of one and end with the last", () => {
    const isWhole = (from: string, to: string) =>
      isWholeMonths({ from: dayOf(from), to: dayOf(to) });
    expect(isWhole("2025-06-01", "2025-07-01")).toBe(true);
    expect(isWhole("2025-01-01", "2026-01-01")).toBe(true);
    expect(isWhole("2025-06-01", "2025-06-30")).toBe(false);
    expect(isWhole("2025-06-02", "2025-07-01")).toBe(false);
    expect(isWhole("2025-06-01", "2025-06-01")).toBe(false);
  });

  test("the evening on which a window begins is not counted, that of the playhead is", () => {
    const span = { from: dayOf("2025-06-03"), to: dayOf("2025-07-03") };
    const { from, to } = nightsOfWindow(span);
    expect([formatDay(from), formatDay(to - 1), to - from]).toEqual([
      "2025-06-04",
      "2025-07-03",
      30,
    ]);
  });

  test("a night without a report has nothing, which is not zero", () => {
    const [first, second] = slotsOf([{ night: "2025-07-02", launched: 3 }], "night", [
      "2025-07-01",
      "2025-07-03",
    ]);
    expect(first).toMatchObject({ reported: 1, largest: dayOf("2025-07-02") });
    expect(second).toMatchObject({ reported: 0, largest: null });
    expect(second?.byFamily.drone.launched).toBeNull();
  });

  test("leads to its largest night", () => {
    const [week] = slotsOf(
      [
        { night: "2025-07-01", launched: 114 },
        { night: "2025-07-03", launched: 539 },
        { night: "2025-07-04", launched: 322 },
      ],
      "week",
      ["2025-06-29", "2025-07-06"],
    );
    expect(week?.largest).toBe(dayOf("2025-07-03"));
  });

  test("keeps the classes of missiles apart and leaves out what no headline counts", () => {
    const [night] = slotsOf(
      [
        { weaponClass: "drone", launched: 539 },
        { weaponClass: "ballistic-missile", launched: 6 },
        { weaponClass: "cruise-missile", launched: 4 },
        { weaponClass: "aeroballistic-missile", launched: 1 },
        { weaponClass: "surface-to-air-missile", launched: 2 },
        { weaponClass: "mixed-missile", launched: 3 },
        { weaponClass: "reconnaissance-drone", launched: 9 },
      ],
      "night",
      ["2025-07-02", "2025-07-03"],
    );
    const launched = Object.entries(night?.byGroup ?? {}).map(([group, of]) => [
      group,
      of.launched,
    ]);
    expect(Object.fromEntries(launched)).toEqual({
      drone: 539,
      "ballistic-missile": 6,
      "cruise-missile": 4,
      "aeroballistic-missile": 1,
      "other-missile": 5,
    });
    expect(night?.byFamily.missile.launched).toBe(16);
    expect(night?.waves).toHaveLength(6);
  });

  test("sums nights where there are more of them than a chart is wide", () => {
    const range = { from: 0, to: 1331 };
    expect(nightsPerBar(range, 316)).toBe(5);
    expect(nightsPerBar({ from: 0, to: 316 }, 316)).toBe(1);
    const slots = slotsOf([], "night", ["2025-06-03", "2025-06-10"], 3);
    expect(slots.map(({ from, to, isWhole }) => [to - from, isWhole])).toEqual([
      [3, true],
      [3, true],
      [1, false],
    ]);
  });

  test("slots follow each other without gaps and lose nothing", () => {
    const step = fc.constantFrom<RaidStep>("night", "week", "month");
    const days = fc.uniqueArray(fc.integer({ min: 300, max: 400 }), { maxLength: 20 });
    fc.assert(
      fc.property(step, days, fc.integer({ min: 1, max: 9 }), (chosen, nights, perBar) => {
        const facts = nights.map((day) => ({
          night: formatDay(day),
          launched: 1,
          start: 0,
          end: 1,
        }));
        const slots = slotsOf(facts, chosen, [formatDay(299), formatDay(400)], perBar);
        expect(slots[0]?.from).toBe(300);
        expect(slots.at(-1)?.to).toBe(401);
        expect(slots.slice(1).map(({ from }) => from)).toEqual(
          slots.slice(0, -1).map(({ to }) => to),
        );
        const launched = slots.map(({ byFamily }) => byFamily.drone.launched ?? 0);
        expect(launched.reduce((sum, value) => sum + value, 0)).toBe(nights.length);
      }),
    );
  });
});

function slotsOf(
  facts: ReadonlyArray<WaveFacts>,
  step: RaidStep,
  [from, to]: readonly [from: string, to: string],
  perBar = 1,
) {
  const nights = nightsOf(...facts);
  return raidSlots({
    nights,
    reported: new Set(nights.map(({ night }) => night)),
    range: nightsOfWindow({ from: dayOf(from), to: dayOf(to) }),
    step,
    nightsPerBar: perBar,
  });
}
