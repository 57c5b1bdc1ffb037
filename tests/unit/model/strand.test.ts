import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/model/place";
import { PLACE_PRECISIONS } from "../../../src/model/precision";
import { strandsOfWave, targetAreas } from "../../../src/model/strand";
import { somePlace, someWave } from "../support/examples";

const KURSK = place("kursk-oblast", "oblast", [36.2, 51.7], 90);
const PRIMORSKO_AKHTARSK = place("primorsko-akhtarsk", "settlement", [38.17, 46.05], 5);
const KYIV = place("kyiv", "settlement", [30.52, 50.45], 15);
const KYIV_OBLAST = place("kyiv-oblast", "oblast", [30.3, 50.05], 85);
const ODESA_OBLAST = place("odesa-oblast", "oblast", [30.0, 46.8], 110);
const UKRAINE = place("ukraine", "country", [31.4, 48.9], 500);

describe("the target areas of a wave", () => {
  it("are its main targets and the places affected, not the whole country it was sent at", () => {
    const areas = targetAreas(
      someWave({ targets: [UKRAINE], mainTargets: [KYIV], affected: [ODESA_OBLAST] }),
    );
    expect(names(areas.ends)).toEqual(["kyiv", "odesa-oblast"]);
  });

  it("are its targets where no main target and no affected place is named", () => {
    expect(names(targetAreas(someWave({ targets: [ODESA_OBLAST, UKRAINE] })).ends)).toEqual([
      "odesa-oblast",
    ]);
  });

  it("end in the city where the report names the city and the oblast around it", () => {
    const { ends, around } = targetAreas(
      someWave({ targets: [UKRAINE], mainTargets: [KYIV], affected: [KYIV, KYIV_OBLAST] }),
    );
    expect(names(ends)).toEqual(["kyiv"]);
    expect(names(around)).toEqual(["kyiv-oblast"]);
  });

  it("are none where only Ukraine is named, or nothing", () => {
    expect(targetAreas(someWave({ targets: [UKRAINE] })).ends).toEqual([]);
    expect(targetAreas(someWave({})).ends).toEqual([]);
  });
});

describe("the strands of a wave", () => {
  it("split its number evenly over every launch site and every target", () => {
    const strands = strandsOfWave(
      someWave({
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
    const strands = strandsOfWave(
      someWave({ launchSites: [KURSK], targets: [UKRAINE], launched: 6 }),
    );
    expect(strands).toMatchObject([{ site: KURSK, target: null, launched: 6 }]);
  });

  it("have no number where the report gives none, which is not zero", () => {
    const [strand] = strandsOfWave(
      someWave({ launchSites: [KURSK], targets: [KYIV], launched: null }),
    );
    expect(strand?.launched).toBeNull();
  });

  it("name their wave, so that those of two waves between the same two places stay two", () => {
    const way = { launchSites: [KURSK], targets: [KYIV] };
    const waves = [someWave({ ...way, line: 743 }), someWave({ ...way, line: 744 })];
    const strands = waves.flatMap(strandsOfWave);
    expect(strands.map(({ id }) => id)).toEqual([
      "drone/kursk-oblast/kyiv/743",
      "drone/kursk-oblast/kyiv/744",
    ]);
    expect(strands.map((strand) => strand.wave)).toEqual(waves);
  });

  it("are none where no launch site is named", () => {
    expect(strandsOfWave(someWave({ targets: [KYIV], launched: 3 }))).toEqual([]);
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
          const sum = strandsOfWave(someWave(given)).reduce(
            (total, { launched }) => total + (launched ?? Number.NaN),
            0,
          );
          expect(sum).toBeCloseTo(given.launched, 6);
        },
      ),
    );
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
  return somePlace({ id, level, longitude, latitude, radiusKm });
}
