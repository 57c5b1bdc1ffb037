import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupNights } from "../../../src/model/night";
import { nightsByOblast } from "../../../src/model/oblast-nights";
import type { Place } from "../../../src/model/place";
import { PLACE_PRECISIONS } from "../../../src/model/precision";
import type { AuthorityScope, Wave } from "../../../src/model/raid";
import { somePlace, someWave } from "../support/examples";

const ODESA_OBLAST = place("odesa-oblast", "oblast", "UA-51");
const KYIV_OBLAST = place("kyiv-oblast", "oblast", "UA-32");
const KYIV = place("kyiv", "settlement", "UA-30");
const IZMAIL_RAION = place("izmail-raion", "raion", "UA-51");
const SOUTH = place("region-south", "region", null);
const UKRAINE = place("ukraine", "country", null);
const KURSK = place("kursk-oblast", "oblast", null);

describe("the nights in which an oblast was named", () => {
  it("are counted apart as target and as affected, and once as either", () => {
    const { byOblast } = nightsOf(
      wave({ night: 1, targets: [ODESA_OBLAST] }),
      wave({ night: 2, affected: [ODESA_OBLAST] }),
      wave({ night: 3, mainTargets: [ODESA_OBLAST], affected: [ODESA_OBLAST] }),
    );
    expect(byOblast.get("UA-51")).toEqual({ oblast: "UA-51", target: 2, affected: 2, nights: 3 });
  });

  it("count once, however many rows of a night name it", () => {
    const row = { night: 1, targets: [ODESA_OBLAST, IZMAIL_RAION] };
    expect(nightsOf(wave(row), wave(row)).byOblast.get("UA-51")?.nights).toBe(1);
  });

  it("include those that name a place in it; Kyiv is not of the oblast around it", () => {
    const { byOblast } = nightsOf(
      wave({ night: 1, mainTargets: [KYIV] }),
      wave({ night: 2, affected: [IZMAIL_RAION] }),
      wave({ night: 3, targets: [KYIV_OBLAST] }),
    );
    expect(nightCounts(byOblast)).toEqual({ "UA-30": 1, "UA-51": 1, "UA-32": 1 });
  });

  it("are none for a region, for Ukraine as a whole, or for where it was launched", () => {
    const { byOblast, allUkraine, total } = nightsOf(
      wave({ night: 1, targets: [UKRAINE], launchSites: [KURSK] }),
      wave({ night: 2, targets: [SOUTH] }),
      wave({ night: 3, targets: [UKRAINE], affected: [ODESA_OBLAST] }),
    );
    expect(nightCounts(byOblast)).toEqual({ "UA-51": 1 });
    expect({ allUkraine, total }).toEqual({ allUkraine: 2, total: 3 });
  });

  it("lie after the evening of `from` and up to that of `to`", () => {
    const waves = [1, 2, 3, 4].map((night) => wave({ night, targets: [ODESA_OBLAST] }));
    const { byOblast, total } = nightsByOblast(groupNights(waves), 1, 3);
    expect(byOblast.get("UA-51")?.nights).toBe(2);
    expect(total).toBe(2);
  });

  it("follow the night's headline, not the regional reports beside it", () => {
    const { byOblast } = nightsOf(
      wave({ night: 1, targets: [KYIV] }),
      wave({ night: 1, targets: [ODESA_OBLAST], scope: "regional" }),
    );
    expect(nightCounts(byOblast)).toEqual({ "UA-30": 1 });
  });

  it("are never more than there are nights, nor than target and affected together", () => {
    fc.assert(
      fc.property(fc.array(anyWave(), { maxLength: 12 }), (waves) => {
        const { byOblast, allUkraine, total } = nightsOf(...waves);
        expect(allUkraine).toBeLessThanOrEqual(total);
        for (const { target, affected, nights } of byOblast.values()) {
          expect(nights).toBeLessThanOrEqual(Math.min(total, target + affected));
          expect(nights).toBeGreaterThanOrEqual(Math.max(1, target, affected));
        }
      }),
    );
  });
});

function nightsOf(...waves: ReadonlyArray<Wave>) {
  return nightsByOblast(groupNights(waves), -1, 10);
}

function nightCounts(byOblast: ReturnType<typeof nightsOf>["byOblast"]) {
  return Object.fromEntries([...byOblast].map(([oblast, { nights }]) => [oblast, nights]));
}

function anyWave(): fc.Arbitrary<Wave> {
  const places = fc.array(
    fc
      .record({
        level: fc.constantFrom(...PLACE_PRECISIONS),
        oblast: fc.constantFrom(null, "UA-30", "UA-51"),
      })
      .map(({ level, oblast }) => place(`${level} ${oblast}`, level, oblast)),
    { maxLength: 3 },
  );
  return fc
    .record({
      night: fc.integer({ min: 0, max: 4 }),
      targets: places,
      mainTargets: places,
      affected: places,
    })
    .map(wave);
}

function place(id: string, level: Place["level"], oblast: string | null): Place {
  return somePlace({ id, level, longitude: 30, latitude: 50, radiusKm: 5, oblast });
}

function wave({
  scope = "national",
  ...given
}: Partial<Wave> & { readonly scope?: AuthorityScope }): Wave {
  return someWave({
    report: {
      authority: { id: scope, name: { en: "", uk: "" }, scope },
      url: `https://example.org/${scope}/${given.night}`,
    },
    ...given,
  });
}
