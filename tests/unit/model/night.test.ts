import { describe, expect, test } from "vitest";
import { nightFigures } from "../../../src/model/figures";
import {
  groupNights,
  monthSpan,
  namedTargets,
  raidSize,
  rankOf,
  wavesEndingWithin,
} from "../../../src/model/night";
import type { Place } from "../../../src/model/place";
import type { Authority, Wave } from "../../../src/model/raid";
import { dayOf, formatDay, fromKyiv } from "../../../src/model/time";
import type { WeaponModel } from "../../../src/model/weapon";
import { somePlace, someWave } from "../support/examples";

const COMMAND: Authority = authority("air-force-command", "national");
const GENERAL_STAFF: Authority = authority("general-staff", "national");
const SOUTH: Authority = authority("air-command-south", "regional");

const SHAHED: WeaponModel = { id: "shahed", name: "Shahed-136/131", weaponClass: "drone" };
const KINZHAL: WeaponModel = {
  id: "kinzhal",
  name: "X-47 Kinzhal",
  weaponClass: "aeroballistic-missile",
};
const ORLAN: WeaponModel = { id: "orlan", name: "Orlan-10", weaponClass: "reconnaissance-drone" };

const KYIV = place("kyiv", "settlement");
const KYIV_OBLAST = place("kyiv-oblast", "oblast");
const UKRAINE = place("ukraine", "country");

describe("a night", () => {
  test("sums the waves of the Air Force command and puts the regional report beside", () => {
    const [night] = groupNights([
      wave({ model: SHAHED, launched: 539, shotDown: 268, lost: 208 }),
      wave({ model: KINZHAL, launched: 1, shotDown: 0, lost: null }),
      wave({ model: SHAHED, launched: 7, shotDown: 7, authority: SOUTH }),
    ]);
    expect(night?.authority?.id).toBe("air-force-command");
    expect(night?.byFamily.drone).toMatchObject({ launched: 539, shotDown: 268, lost: 208 });
    expect(night?.byFamily.missile).toMatchObject({ launched: 1, shotDown: 0, lost: null });
    expect(night?.beside.map((raid) => raid.report.authority.id)).toEqual(["air-command-south"]);
  });

  test("takes another national authority where the command made no report", () => {
    const [night] = groupNights([
      wave({ launched: 8, authority: GENERAL_STAFF }),
      wave({ launched: 3, authority: SOUTH }),
    ]);
    expect(night?.authority?.id).toBe("general-staff");
    expect(night?.byFamily.drone.launched).toBe(8);
  });

  test("has no headline from regional reports alone", () => {
    const [night] = groupNights([wave({ launched: 3, authority: SOUTH })]);
    expect(night?.authority).toBeNull();
    expect(night && raidSize(night)).toBeNull();
  });

  test("does not count reconnaissance drones as drones", () => {
    const [night] = groupNights([wave({ launched: 10 }), wave({ model: ORLAN, launched: 4 })]);
    expect(night?.byFamily.drone.launched).toBe(10);
    expect(night?.byFamily.other.launched).toBe(4);
  });

  test("keeps an unreported number apart from zero", () => {
    const [night] = groupNights([wave({ launched: null })]);
    expect(night?.byFamily.drone).toMatchObject({ launched: null, unreported: 1 });
  });
});

describe("the rank of a raid", () => {
  const nights = groupNights([
    wave({ night: "2025-06-28", launched: 537 }),
    wave({ night: "2025-07-03", launched: 550 }),
    wave({ night: "2025-07-05", launched: 537 }),
    wave({ night: "2025-07-08", launched: 741 }),
  ]);
  const rank = (night: string) => {
    const found = nights.find((candidate) => formatDay(candidate.night) === night);
    return found ? rankOf(nights, found) : null;
  };

  test("is among the nights until then, and among all", () => {
    expect(rank("2025-07-03")).toEqual({ upToThen: 1, overall: 2, largestSince: null });
  });

  test("is shared by equals, and names the last one that was as large", () => {
    expect(rank("2025-07-05")).toEqual({
      upToThen: 2,
      overall: 3,
      largestSince: dayOf("2025-07-03"),
    });
  });
});

describe("named targets", () => {
  test("put the main target first, each place once, and leave out all of Ukraine", () => {
    const [night] = groupNights([
      wave({ targets: [UKRAINE], mainTargets: [KYIV], affected: [KYIV, KYIV_OBLAST] }),
      wave({ model: KINZHAL, targets: [KYIV] }),
    ]);
    const { main, others } = night ? namedTargets(night) : { main: [], others: [] };
    expect(main.map(({ id }) => id)).toEqual(["kyiv"]);
    expect(others.map(({ id }) => id)).toEqual(["kyiv-oblast"]);
  });
});

describe("figures of a night", () => {
  test("say what the report says, model by model", () => {
    const nights = groupNights([
      wave({ launched: 539, shotDown: 268, lost: 208, mainTargets: [KYIV] }),
      wave({ model: KINZHAL, launched: 1, shotDown: 0, lost: null }),
    ]);
    const [night] = nights;
    expect(night && nightFigures(nights, night)).toMatchObject({
      night: "2025-07-03",
      launched: { drone: 539, missile: 1 },
      shotDown: { drone: 268, missile: 0 },
      lost: { drone: 208, missile: null },
      byModel: { "X-47 Kinzhal": { launched: 1, shotDown: 0, lost: null } },
      targets: ["kyiv"],
      rank: 1,
    });
  });
});

describe("a month", () => {
  test("runs from its first to its last day", () => {
    expect(monthSpan("2024-02")?.map(formatDay)).toEqual(["2024-02-01", "2024-02-29"]);
    expect(monthSpan("2025-12")?.map(formatDay)).toEqual(["2025-12-01", "2025-12-31"]);
    expect(monthSpan("2025-13")).toBeNull();
  });

  test("counts a wave on the day it was over, midnight belonging to the day before", () => {
    const first = dayOf("2025-06-01");
    const last = dayOf("2025-06-30");
    const waves = [
      wave({ end: fromKyiv(dayOf("2025-06-01"), 8 * 60) }),
      wave({ end: fromKyiv(dayOf("2025-07-01"), 0) }),
      wave({ end: fromKyiv(dayOf("2025-07-01"), 8 * 60) }),
      wave({ end: fromKyiv(dayOf("2025-06-01"), 0) }),
    ];
    expect(wavesEndingWithin(waves, first, last)).toEqual([waves[0], waves[1]]);
  });
});

let line = 1;

interface WaveGiven extends Partial<Omit<Wave, "night">> {
  readonly night?: string;
  readonly authority?: Authority;
}

function wave({ night = "2025-07-03", authority: by = COMMAND, ...given }: WaveGiven): Wave {
  line += 1;
  const day = dayOf(night);
  return someWave({
    line,
    report: { authority: by, url: `https://example.org/${by.id}/${night}` },
    night: day,
    start: fromKyiv(day, 18 * 60),
    end: fromKyiv(day + 1, 6 * 60),
    timePrecision: "minute",
    model: SHAHED,
    launched: 1,
    ...given,
  });
}

function authority(id: string, scope: Authority["scope"]): Authority {
  return { id, scope, name: { en: id, uk: id } };
}

function place(id: string, level: Place["level"]): Place {
  return somePlace({ id, level });
}
