import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/model/place";
import { PLACE_PRECISIONS } from "../../../src/model/precision";
import type { Wave } from "../../../src/model/raid";
import { strandsOf, strandsOfWave, targetAreas } from "../../../src/model/strand";

const KURSK = place("kursk-oblast", "oblast", [36.2, 51.7], 90);
const PRIMORSKO_AKHTARSK = place("primorsko-akhtarsk", "settlement", [38.17, 46.05], 5);
const KYIV = place("kyiv", "settlement", [30.52, 50.45], 15);
const KYIV_OBLAST = place("kyiv-oblast", "oblast", [30.3, 50.05], 85);
const ODESA_OBLAST = place("odesa-oblast", "oblast", [30.0, 46.8], 110);
const UKRAINE = place("ukraine", "country", [31.4, 48.9], 500);

describe("the target areas of a wave", () => {
  it("are its main targets and the places affected, not the whole country it was sent at", () => {
    const areas = targetAreas(
      wave({ targets: [UKRAINE], mainTargets: [KYIV], affected: [ODESA_OBLAST] }),
    );
    expect(names(areas.ends)).toEqual(["kyiv", "odesa-oblast"]);
  });

  it("are its targets where no main target and no affected place is named", () => {
    expect(names(targetAreas(wave({ targets: [ODESA_OBLAST, UKRAINE] })).ends)).toEqual([
      "odesa-oblast",
    ]);
  });

  it("end in the city where the report names the city and the oblast around it", () => {
    const { ends, around } = targetAreas(
      wave({ targets: [UKRAINE], mainTargets: [KYIV], affected: [KYIV, KYIV_OBLAST] }),
    );
    expect(names(ends)).toEqual(["kyiv"]);
    expect(names(around)).toEqual(["kyiv-oblast"]);
  });

  it("are none where only Ukraine is named, or nothing", () => {
    expect(targetAreas(wave({ targets: [UKRAINE] })).ends).toEqual([]);
    expect(targetAreas(wave({})).ends).toEqual([]);
  });
});

describe("the strands of a wave", () => {
  it("split its number evenly over every launch site and every target", () => {
    const strands = strandsOfWave(
      wave({
        launchSites: [KURSK, PRIMORSKO_AKHTARSK],
        targets: [KYIV, ODESA_OBLAST],
        launched: 10,
      }),
    );
    expect(strands.map(({ site, target }) => `${site.id} > ${target?.id}`)).toEqual([
      "kursk-oblast > kyiv",
      "kursk-oblast > odesa-oblast",
      "primorsko-akhtarsk > kyiv",
      "primorsko-akhtarsk > odesa-oblast",
    ]);
    expect(strands.map(({ launched }) => launched)).toEqual([2.5, 2.5, 2.5, 2.5]);
  });

  it("have no target where all Ukraine was the target", () => {
    const strands = strandsOfWave(wave({ launchSites: [KURSK], targets: [UKRAINE], launched: 6 }));
    expect(strands).toMatchObject([{ site: KURSK, target: null, launched: 6 }]);
  });

  it("have no number where the report gives none, which is not zero", () => {
    const [strand] = strandsOfWave(wave({ launchSites: [KURSK], targets: [KYIV], launched: null }));
    expect(strand?.launched).toBeNull();
  });

  it("are none where no launch site is named", () => {
    expect(strandsOfWave(wave({ targets: [KYIV], launched: 3 }))).toEqual([]);
  });

  it("sum to what was launched, for any launch sites and targets", () => {
    const places = fc.uniqueArray(anyPlace(), { maxLength: 5, selector: ({ id }) => id });
    fc.assert(
      fc.property(
        fc.record({
          launchSites: fc.uniqueArray(anyPlace(), {
            minLength: 1,
            maxLength: 6,
            selector: ({ id }) => id,
          }),
          targets: places,
          mainTargets: places,
          affected: places,
          launched: fc.integer({ min: 0, max: 1000 }),
        }),
        (given) => {
          const sum = strandsOfWave(wave(given)).reduce(
            (total, { launched }) => total + (launched ?? Number.NaN),
            0,
          );
          expect(sum).toBeCloseTo(given.launched, 6);
        },
      ),
    );
  });
});

describe("the strands of several waves", () => {
  it("are one where class, launch site and target are the same, and add up", () => {
    const first = wave({ launchSites: [KURSK], targets: [KYIV], launched: 20 });
    const second = wave({ launchSites: [KURSK], targets: [KYIV], launched: 5 });
    const strands = strandsOf([first, second]);
    expect(strands).toMatchObject([{ id: "drone/kursk-oblast/kyiv", launched: 25 }]);
    expect(strands[0]?.waves).toEqual([first, second]);
  });

  it("keep the number that is known beside a wave without one", () => {
    const known = wave({ launchSites: [KURSK], targets: [KYIV], launched: 5 });
    const unknown = wave({ launchSites: [KURSK], targets: [KYIV], launched: null });
    expect(strandsOf([unknown, known])[0]?.launched).toBe(5);
    expect(strandsOf([unknown, unknown])[0]?.launched).toBeNull();
  });
});

function names(places: ReadonlyArray<Place>) {
  return places.map(({ id }) => id);
}

function anyPlace() {
  return fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    level: fc.constantFrom(...PLACE_PRECISIONS),
    name: fc.constant({ en: "", uk: "" }),
    longitude: fc.double({ min: 22, max: 40, noNaN: true }),
    latitude: fc.double({ min: 44, max: 53, noNaN: true }),
    radiusKm: fc.double({ min: 0, max: 500, noNaN: true }),
    oblast: fc.constant(null),
  });
}

function place(
  id: string,
  level: Place["level"],
  [longitude, latitude]: [number, number],
  radiusKm: number,
): Place {
  return { id, level, name: { en: id, uk: id }, longitude, latitude, radiusKm, oblast: null };
}

function wave(given: Partial<Wave>): Wave {
  return {
    line: 2,
    report: {
      authority: { id: "command", name: { en: "", uk: "" }, scope: "national" },
      url: "https://example.org/",
    },
    night: 0,
    start: 0,
    end: 1,
    timePrecision: "night",
    model: { id: "shahed", name: "Shahed-136/131", weaponClass: "drone" },
    launchSites: [],
    targets: [],
    mainTargets: [],
    affected: [],
    launched: null,
    shotDown: null,
    lost: null,
    stillFlying: null,
    hitPlaces: null,
    debrisPlaces: null,
    carrier: null,
    ...given,
  };
}
