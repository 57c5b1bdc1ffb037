import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupNights, type Night, raidSize } from "../../../src/model/night";
import type { Wave } from "../../../src/model/raid";
import {
  nearestLarger,
  RAID_MEASURES,
  rankBy,
  recordsUpTo,
  sizeBy,
} from "../../../src/model/records";
import { dayOf, formatDay, fromKyiv } from "../../../src/model/time";
import type { WeaponModel } from "../../../src/model/weapon";
import { someWave } from "../support/examples";

const SHAHED: WeaponModel = { id: "shahed", name: "Shahed-136/131", weaponClass: "drone" };
const KALIBR: WeaponModel = { id: "kalibr", name: "Kalibr", weaponClass: "cruise-missile" };

/** The raids around the reference night, as the Air Force command reported them. */
const NIGHTS = groupNights([
  ...raid("2025-06-08", 479, 21),
  ...raid("2025-06-28", 477, 60),
  ...raid("2025-07-02", 52, null),
  ...raid("2025-07-03", 539, 11),
  ...raid("2025-07-04", 322, 0),
  ...raid("2025-07-08", 728, 13),
]);

describe("records", () => {
  test("are the raids larger than every one before them, up to a date", () => {
    expect(dates(recordsUpTo(NIGHTS, dayOf("2025-07-03")))).toEqual([
      "2025-06-08",
      "2025-06-28",
      "2025-07-03",
    ]);
  });

  test("are others by drones and by missiles", () => {
    const last = dayOf("2025-07-08");
    expect(dates(recordsUpTo(NIGHTS, last, "drones"))).toEqual([
      "2025-06-08",
      "2025-07-03",
      "2025-07-08",
    ]);
    expect(dates(recordsUpTo(NIGHTS, last, "missiles"))).toEqual(["2025-06-08", "2025-06-28"]);
  });

  test("an equal raid is none", () => {
    const nights = groupNights([
      ...raid("2025-01-01", 100, null),
      ...raid("2025-01-02", 100, null),
    ]);
    expect(dates(recordsUpTo(nights, dayOf("2025-01-02")))).toEqual(["2025-01-01"]);
  });

  test("rise, and hold the largest of all (any raids)", () => {
    const anyNights = fc
      .array(fc.option(fc.nat(900)), { maxLength: 30 })
      .map((counts) =>
        groupNights(counts.flatMap((count, index) => raid(formatDay(1000 + index), count, null))),
      );
    fc.assert(
      fc.property(anyNights, (nights) => {
        const sizes = recordsUpTo(nights, 2000).map((night) => raidSize(night) ?? 0);
        expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
        const largest = Math.max(0, ...nights.map((night) => raidSize(night) ?? 0));
        expect(sizes.at(-1) ?? 0).toBe(largest);
      }),
    );
  });
});

describe("the nearest larger raid", () => {
  const larger = (date: string, direction: -1 | 1) => {
    const found = nearestLarger(NIGHTS, night(date), direction);
    return found && formatDay(found.night);
  };

  test("is the closest in time with more drones and missiles", () => {
    expect(larger("2025-07-04", -1)).toBe("2025-07-03");
    expect(larger("2025-07-02", 1)).toBe("2025-07-03");
    expect(larger("2025-06-28", 1)).toBe("2025-07-03");
  });

  test("is missing before a record and after the largest", () => {
    expect(larger("2025-07-03", -1)).toBeNull();
    expect(larger("2025-07-08", 1)).toBeNull();
  });
});

describe("the rank by a measure", () => {
  test("ranks drones and missiles apart", () => {
    const reference = night("2025-07-03");
    expect(RAID_MEASURES.map((measure) => sizeBy(measure, reference))).toEqual([550, 539, 11]);
    expect(rankBy(NIGHTS, reference, "together")).toEqual({
      upToThen: 1,
      overall: 2,
      largestSince: null,
    });
    expect(rankBy(NIGHTS, reference, "missiles")).toEqual({
      upToThen: 3,
      overall: 4,
      largestSince: dayOf("2025-06-28"),
    });
  });

  test("is none where the report names no missiles", () => {
    expect(rankBy(NIGHTS, night("2025-07-02"), "missiles")).toBeNull();
  });
});

function night(date: string): Night {
  const found = NIGHTS.find((candidate) => candidate.night === dayOf(date));
  if (!found) throw new Error(`no raid on ${date}`);
  return found;
}

function dates(nights: ReadonlyArray<Night>): ReadonlyArray<string> {
  return nights.map(({ night }) => formatDay(night));
}

function raid(date: string, drones: number | null, missiles: number | null): Array<Wave> {
  const shaheds = wave(date, SHAHED, drones);
  return missiles === null ? [shaheds] : [shaheds, wave(date, KALIBR, missiles)];
}

function wave(date: string, model: WeaponModel, launched: number | null): Wave {
  const day = dayOf(date);
  return someWave({
    report: {
      authority: {
        id: "air-force-command",
        scope: "national",
        name: { en: "Air Force Command", uk: "Командування Повітряних Сил" },
      },
      url: `https://example.org/${date}`,
    },
    night: day,
    start: fromKyiv(day, 18 * 60),
    end: fromKyiv(day + 1, 6 * 60),
    timePrecision: "minute",
    model,
    launched,
  });
}
