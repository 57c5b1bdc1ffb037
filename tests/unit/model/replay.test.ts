import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { WeaponSpeed } from "../../../src/model/annotations";
import type { Place } from "../../../src/model/place";
import type { Wave } from "../../../src/model/raid";
import {
  countPerMark,
  type Flight,
  flightsOf,
  missingForReplay,
  nextKnownMinute,
  progressAt,
  replaySpan,
  stillWaves,
  strikesBefore,
} from "../../../src/model/replay";
import { strandsOfWave } from "../../../src/model/strand";
import type { Strike } from "../../../src/model/strike";
import type { WeaponClass } from "../../../src/model/weapon";
import { somePlace, someStrike, someWave } from "../support/examples";

const KURSK = place("kursk-oblast", "oblast", [36.2, 51.7]);
const MILLEROVO = place("millerovo", "settlement", [40.4, 48.9]);
const KYIV = place("kyiv", "settlement", [30.52, 50.45]);
const ODESA = place("odesa", "settlement", [30.72, 46.48]);
const PLACES = [KURSK, MILLEROVO, KYIV, ODESA];

const DRONE_SPEED = speed("drone", 180);

describe("what of a night can be replayed", () => {
  it("runs from the first start to the last end of the waves whose hours are reported", () => {
    const waves = [
      wave({ start: 600, end: 1200 }),
      wave({ start: 900, end: 1300 }),
      wave({ start: 0, end: 1440, timePrecision: "night" }),
    ];
    expect(replaySpan(waves)).toEqual({ start: 600, end: 1300 });
  });

  it("is nothing where no wave has hours, a number and a launch site", () => {
    const without = [
      wave({ timePrecision: "day" }),
      wave({ launched: null }),
      wave({ launchSites: [] }),
    ];
    expect(replaySpan(without)).toBeNull();
    expect(stillWaves(without)).toEqual(without);
    expect(flights(without)).toEqual([]);
  });

  it("lacks hours where no wave has them, else launch sites", () => {
    expect(missingForReplay([])).toBe("hours");
    expect(missingForReplay([wave({ timePrecision: "night" })])).toBe("hours");
    expect(missingForReplay([wave({ launchSites: [] })])).toBe("launchSites");
  });

  it("leaves out what no flow is drawn of", () => {
    const reconnaissance = wave({ weaponClass: "reconnaissance-drone" });
    expect(replaySpan([reconnaissance])).toBeNull();
    expect(stillWaves([reconnaissance])).toEqual([]);
  });
});

describe("the marks of a replay", () => {
  it("stand for one each while they can be told apart, else for a round number", () => {
    const toOneTarget = (launched: number) => [wave({ launched, weaponClass: "drone" })];
    expect(countPerMark(toOneTarget(12)).drone).toBe(1);
    expect(countPerMark(toOneTarget(13)).drone).toBe(2);
    expect(countPerMark(toOneTarget(539)).drone).toBe(50);
  });

  it("count drones and missiles apart, so that six missiles are six marks beside 539 drones", () => {
    const waves = [
      wave({ launched: 539 }),
      wave({ launched: 6, weaponClass: "ballistic-missile" }),
    ];
    expect(countPerMark(waves)).toEqual({ drone: 50, missile: 1 });
    const missiles = flights(waves).filter(({ weaponClass }) => weaponClass !== "drone");
    expect(missiles.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("of a wave sum to what it launched; its last one stands for what is left over", () => {
    const counts = flights([wave({ launched: 539 })]).map(({ count }) => count);
    expect(counts).toEqual([...Array(10).fill(50), 39]);
  });

  it("set out from the reported start on, evenly, and the last arrives at the reported end", () => {
    // 50 km at 100 km/h: half an hour.
    const marks = flightsOf(
      [wave({ start: 0, end: 90, launched: 4 })],
      new Map([["drone/kursk-oblast/kyiv/2", 50]]),
      [speed("drone", 100)],
    );
    expect(marks.map(({ departure }) => departure)).toEqual([0, 20, 40, 60]);
    expect(marks.map(({ arrival }) => arrival)).toEqual([30, 50, 70, 90]);
  });

  it("fly for most of the reported time where the way is too long for it, or no speed is known", () => {
    const raid = wave({ start: 0, end: 100, launched: 2 });
    const lengths = new Map([["drone/kursk-oblast/kyiv/2", 900]]);
    for (const speeds of [[speed("drone", 180)], []]) {
      const marks = flightsOf([raid], lengths, speeds);
      expect(marks.map(({ departure }) => departure)).toEqual([0, 20]);
      expect(marks.map(({ arrival }) => arrival)).toEqual([80, 100]);
    }
  });

  it("take the strands in turn, and lie evenly among them where there are fewer marks", () => {
    const fan = { launchSites: [KURSK, MILLEROVO], targets: [KYIV, ODESA] };
    const strandsOfMarks = (launched: number) =>
      flights([wave({ ...fan, launched })]).map(({ strandId }) => strandId);
    const ids = strandsOfWave(wave(fan)).map(({ id }) => id);
    expect(strandsOfMarks(8)).toEqual([...ids, ...ids]);
    expect(strandsOfMarks(2)).toEqual([ids[0], ids[2]]);
  });

  it("are none of a strand that is not drawn", () => {
    const fan = wave({ targets: [KYIV, ODESA], launched: 3 });
    const marks = flightsOf([fan], new Map([["drone/kursk-oblast/odesa/2", 800]]), []);
    expect(marks.map(({ strandId }) => strandId)).toEqual(
      Array(3).fill("drone/kursk-oblast/odesa/2"),
    );
  });
});

describe("the places hit in a replay", () => {
  const [early, late] = [strike("early", 120), strike("late", 300)];
  const byDay = { ...strike("day", 0), end: 1440, timePrecision: "day" } as const;
  const shownAt = (moment: number) => {
    const all = [early, byDay, late];
    const next = nextKnownMinute(all, moment);
    return (next === null ? all : strikesBefore(all, next)).map(({ id }) => id);
  };

  it("appear at their minute where it is known; those known to the day are there from the start", () => {
    expect(shownAt(0)).toEqual(["day"]);
    expect(shownAt(119)).toEqual(["day"]);
    expect(shownAt(120)).toEqual(["early", "day"]);
    expect(shownAt(300)).toEqual(["early", "day", "late"]);
  });
});

describe("whatever the reports say", () => {
  const anyWave = fc
    .record({
      start: fc.integer({ min: 0, max: 2_000_000 }),
      minutes: fc.integer({ min: 1, max: 1620 }),
      launched: fc.option(fc.integer({ min: 0, max: 1000 })),
      launchSites: fc.subarray(PLACES),
      targets: fc.subarray(PLACES),
      timePrecision: fc.constantFrom("minute", "night", "day" as const),
      weaponClass: fc.constantFrom("drone", "cruise-missile", "ballistic-missile" as const),
    })
    .map(({ minutes, ...given }) => wave({ ...given, end: given.start + minutes } as Given));
  const anyNight = fc.array(anyWave, { minLength: 1, maxLength: 12 });
  const anyLength = fc.integer({ min: 1, max: 3000 });

  test("each mark sets out and arrives within its wave's reported time, and is there at the end", () => {
    fc.assert(
      fc.property(anyWave, anyLength, (given, lengthKm) => {
        for (const flight of flights([given], lengthKm)) {
          expect(flight.departure).toBeGreaterThanOrEqual(given.start);
          expect(flight.arrival).toBeLessThanOrEqual(given.end);
          expect(flight.arrival).toBeGreaterThan(flight.departure);
          expect(progressAt(flight, given.start)).toBe(0);
          expect(progressAt(flight, given.end)).toBe(1);
        }
      }),
    );
  });

  test("no mark ever goes back", () => {
    fc.assert(
      fc.property(anyWave, fc.array(fc.integer({ min: -60, max: 1700 })), (given, minutes) => {
        const inOrder = minutes.sort((a, b) => a - b).map((minute) => given.start + minute);
        for (const flight of flights([given])) {
          const way = inOrder.map((minute) => progressAt(flight, minute));
          expect(way).toEqual([...way].sort((a, b) => a - b));
        }
      }),
    );
  });

  test("marks and what is drawn without marks together are all that was launched", () => {
    fc.assert(
      fc.property(anyNight, (waves) => {
        const launched = sum(waves.map((given) => given.launched ?? 0));
        const still = sum(stillWaves(waves).map((given) => given.launched ?? 0));
        expect(sum(flights(waves).map(({ count }) => count)) + still).toBe(launched);
      }),
    );
  });

  test("a strand carries no more than some twelve marks of a wave, the map no more than some 400", () => {
    fc.assert(
      fc.property(anyNight, (waves) => {
        for (const family of ["drone", "missile"] as const) {
          const ofFamily = waves.filter(
            ({ model }) => (model.id === "drone") === (family === "drone"),
          );
          expect(flights(ofFamily).length).toBeLessThanOrEqual(400 + ofFamily.length);
        }
        for (const given of waves) {
          for (const marks of byStrand(flights([given])).values()) {
            expect(marks).toBeLessThanOrEqual(13);
          }
        }
      }),
    );
  });
});

function flights(waves: ReadonlyArray<Wave>, lengthKm = 600): ReadonlyArray<Flight> {
  const lengths = new Map(waves.flatMap(strandsOfWave).map(({ id }) => [id, lengthKm]));
  return flightsOf(waves, lengths, [DRONE_SPEED]);
}

function byStrand(marks: ReadonlyArray<Flight>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { strandId } of marks) counts.set(strandId, (counts.get(strandId) ?? 0) + 1);
  return counts;
}

function sum(values: ReadonlyArray<number>): number {
  return values.reduce((total, value) => total + value, 0);
}

function speed(weaponClass: WeaponClass, kmPerHour: number): WeaponSpeed {
  return { weaponClass, kmPerHour, of: "", sourceName: "", url: "https://example.org/" };
}

function place(id: string, level: Place["level"], [longitude, latitude]: [number, number]): Place {
  return somePlace({ id, level, longitude, latitude, radiusKm: 5 });
}

function strike(id: string, start: number): Strike {
  return someStrike({
    id,
    start,
    end: start + 1,
    timePrecision: "minute",
    place: { en: id, uk: id },
  });
}

interface Given extends Partial<Wave> {
  readonly weaponClass?: WeaponClass;
}

function wave({ weaponClass = "drone", ...given }: Given): Wave {
  return someWave({
    end: 720,
    timePrecision: "minute",
    model: { id: weaponClass, name: weaponClass, weaponClass },
    launchSites: [KURSK],
    targets: [KYIV],
    launched: 9,
    ...given,
  });
}
