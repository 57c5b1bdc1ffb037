import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changedBetween,
  latestChange,
  presentOn,
  recentNights,
  thisNight,
} from "../../../src/map/filter-ranges";
import { cellChanges, type FrontHistory } from "../../../src/model/front";
import { type Interval, isWithin } from "../../../src/model/interval";

/** deck.gl's data filter: step(min, value) * step(value, max) of every channel, both inclusive. */
function keeps(values: ReadonlyArray<number>, range: ReadonlyArray<readonly [number, number]>) {
  return values.every((value, channel) => {
    const [min, max] = range[channel] as readonly [number, number];
    return min <= value && value <= max;
  });
}

/** The strength deck.gl gives a kept mark: a smoothstep between the hard and the soft bound. */
function strength(value: number, hard: readonly [number, number], soft: readonly [number, number]) {
  const share = Math.min(1, Math.max(0, (value - hard[0]) / (soft[0] - hard[0])));
  return share * share * (3 - 2 * share);
}

const days = fc.integer({ min: 0, max: 3000 });
const interval = fc
  .tuple(days, fc.integer({ min: 1, max: 400 }))
  .map(([from, length]): Interval => ({ from, to: from + length }));

describe("a state present on a day", () => {
  it("begins with the first day of its interval and is over on the day it ends with", () => {
    const onDay = (day: number) => keeps([100, 103], presentOn(day));
    expect([99, 100, 102, 103].map(onDay)).toEqual([false, true, true, false]);
  });

  it("is what the half-open interval says, for any interval and day", () => {
    fc.assert(
      fc.property(interval, days, ({ from, to }, day) => {
        expect(keeps([from, to], presentOn(day))).toBe(isWithin([{ from, to }], day));
      }),
    );
  });

  it("has bounds that float32 keeps exactly", () => {
    fc.assert(
      fc.property(days, (day) => {
        for (const bound of presentOn(day).flat()) expect(Math.fround(bound)).toBe(bound);
      }),
    );
  });
});

describe("a change within a window", () => {
  const square = { type: "Polygon" as const, coordinates: [] };
  const history: FrontHistory = {
    firstDay: 0,
    lastDay: 40,
    missingDays: [],
    seamDay: 40,
    earlier: null,
    edges: [],
    cells: [
      {
        geometry: square,
        areaKm2: 1,
        heldSince2014: false,
        shares: [],
        // Taken on day 10, regained on day 20, taken again on day 30.
        occupied: [
          { from: 10, to: 20 },
          { from: 30, to: 41 },
        ],
      },
    ],
  };
  const shown = (day: number, windowDays: number) =>
    cellChanges(history)
      .filter(({ before, after }) =>
        keeps(
          [before.from, before.to, after.from, after.to],
          changedBetween({ from: day - windowDays, to: day }, false).filterRange,
        ),
      )
      .map(({ kind }) => kind);

  it("compares the two ends only: land taken and regained in between is no change", () => {
    expect(shown(15, 10)).toEqual(["taken"]);
    expect(shown(25, 10)).toEqual(["regained"]);
    expect(shown(25, 20)).toEqual([]);
    expect(shown(35, 10)).toEqual(["taken"]);
    expect(shown(35, 20)).toEqual([]);
    expect(shown(35, 30)).toEqual(["taken"]);
  });

  it("counts the day on which the window begins as before and its last day as after", () => {
    expect(shown(10, 1)).toEqual(["taken"]);
    expect(shown(9, 1)).toEqual([]);
    expect(shown(11, 1)).toEqual([]);
  });

  it("shows a cell exactly where its state on the two days differs, for any history", () => {
    const intervals = fc
      .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 8 })
      .map((cuts) => {
        const sorted = [...cuts].sort((a, b) => a - b);
        return sorted.flatMap((from, index) => {
          const to = sorted[index + 1];
          return index % 2 === 0 && to !== undefined ? [{ from, to }] : [];
        });
      });
    fc.assert(
      fc.property(
        intervals,
        fc.integer({ min: 1, max: 98 }),
        fc.integer({ min: 1, max: 60 }),
        (occupied, day, windowDays) => {
          fc.pre(day - windowDays >= 0);
          const cell = { geometry: square, areaKm2: 1, heldSince2014: false, occupied, shares: [] };
          const changes = cellChanges({ ...history, lastDay: 99, cells: [cell] });
          const kept = changes.filter(({ before, after }) =>
            keeps(
              [before.from, before.to, after.from, after.to],
              changedBetween({ from: day - windowDays, to: day }, false).filterRange,
            ),
          );
          const was = isWithin(occupied, day - windowDays);
          const is = isWithin(occupied, day);
          const expected = was === is ? [] : [is ? "taken" : "regained"];
          expect(kept.map(({ kind }) => kind)).toEqual(expected);
        },
      ),
    );
  });

  it("fades with age, and never to nothing within the window", () => {
    const { filterRange, filterSoftRange } = changedBetween({ from: 100, to: 130 }, true);
    const at = (day: number) =>
      strength(day, filterRange[2] as [number, number], filterSoftRange?.[2] as [number, number]);
    expect(at(130)).toBe(1);
    expect(at(101)).toBeGreaterThan(0.3);
    expect(at(101)).toBeLessThan(at(110));
    expect(at(110)).toBeLessThan(at(120));
  });
});

describe("all that changed hands within a window", () => {
  // Taken on day 10, regained on day 20, taken again on day 30.
  const events = [
    { kind: "taken", day: 10, next: 20 },
    { kind: "regained", day: 20, next: 30 },
    { kind: "taken", day: 30, next: 41 },
  ];
  const shown = (from: number, to: number) =>
    events
      .filter(({ day, next }) =>
        keeps([day, day, next], latestChange({ from, to }, false).filterRange),
      )
      .map(({ kind, day }) => [kind, day]);

  it("shows each piece with its latest change, also where it ended as it began", () => {
    expect(shown(5, 25)).toEqual([["regained", 20]]);
    expect(shown(5, 35)).toEqual([["taken", 30]]);
    expect(shown(20, 29)).toEqual([]);
    expect(shown(19, 20)).toEqual([["regained", 20]]);
  });

  it("keeps the same changes where they fade, the newest strongest", () => {
    const { filterRange, filterSoftRange } = latestChange({ from: 100, to: 130 }, true);
    const at = (day: number) =>
      strength(day, filterRange[1] as [number, number], filterSoftRange?.[1] as [number, number]);
    expect(keeps([100, 100, 140], filterRange)).toBe(false);
    expect(keeps([101, 101, 140], filterRange)).toBe(true);
    expect(at(101)).toBeGreaterThan(0.3);
    expect(at(101)).toBeLessThan(at(120));
    expect(at(130)).toBe(1);
  });
});

describe("two evenings compared", () => {
  it("have nothing between them that could fade", () => {
    expect(changedBetween({ from: 100, to: 130 }, false).filterSoftRange).toBeNull();
    expect(latestChange({ from: 100, to: 130 }, false).filterSoftRange).toBeNull();
    expect(recentNights({ from: 100, to: 130 }, false).filterSoftRange).toBeNull();
  });
});

describe("nights of strikes", () => {
  const twice = (night: number): [number, number] => [night, night];

  it("are this night or the nights of the window before it, never both and never later ones", () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 120 }), (night, playhead, windowDays) => {
        expect(keeps(twice(night), thisNight(playhead))).toBe(night === playhead);
        expect(
          keeps(
            twice(night),
            recentNights({ from: playhead - windowDays, to: playhead }, true).filterRange,
          ),
        ).toBe(playhead - windowDays < night && night < playhead);
      }),
    );
  });
});
