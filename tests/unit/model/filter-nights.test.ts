import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countNightsOfAllUkraine,
  filterNights,
  filterStrikes,
  isWaveAskedFor,
} from "../../../src/model/filter-nights";
import { groupNights, headlineWaves, type Night, raidSize } from "../../../src/model/night";
import { NO_FILTER, type RaidFilter } from "../../../src/model/raid-filter";
import { formatDay } from "../../../src/model/time";
import {
  anyFilter,
  anyNights,
  CRIMEA,
  ISKANDER,
  KURSK,
  KYIV,
  ODESA_OBLAST,
  ORLAN,
  SHAHED,
  strike,
  UKRAINE,
  wave,
} from "./filter-examples";

describe("a filter by class, model, launch site or oblast", () => {
  const night = groupNights([
    wave({
      model: SHAHED,
      launched: 539,
      launchSites: [KURSK],
      targets: [UKRAINE],
      mainTargets: [KYIV],
    }),
    wave({ model: ISKANDER, launched: 6, launchSites: [CRIMEA], targets: [ODESA_OBLAST] }),
  ]);

  test("takes the other waves out of the night and sums what is left", () => {
    const [left] = filterNights(night, { ...NO_FILTER, classes: new Set(["ballistic-missile"]) });
    expect(left?.byFamily.missile.launched).toBe(6);
    expect(left?.byFamily.drone.launched).toBeNull();
    expect(left?.byModel.map(({ model }) => model)).toEqual(["Iskander-M"]);
  });

  test.each<[string, Partial<RaidFilter>, ReadonlyArray<string>]>([
    ["a model", { models: new Set(["shahed"]) }, ["shahed"]],
    ["a launch site", { sites: new Set(["crimea"]) }, ["iskander-m"]],
    ["the oblast of a main target", { oblasts: new Set(["UA-30"]) }, ["shahed"]],
    ["the oblast of a target", { oblasts: new Set(["UA-51"]) }, ["iskander-m"]],
    ["either of two oblasts", { oblasts: new Set(["UA-30", "UA-51"]) }, ["shahed", "iskander-m"]],
    ["a launch site's oblast, which is no target", { oblasts: new Set(["UA-43"]) }, []],
    [
      "two things that no wave has both",
      { models: new Set(["shahed"]), sites: new Set(["crimea"]) },
      [],
    ],
    ["what is not in the data", { models: new Set(["zeppelin"]) }, []],
  ])("by %s", (_, asked, models) => {
    const left = filterNights(night, { ...NO_FILTER, ...asked });
    expect(left.flatMap(headlineWaves).map(({ model }) => model.id)).toEqual(models);
  });

  test("by oblast leaves out nights of Ukraine as a whole, and counts them", () => {
    const nights = groupNights([
      wave({ night: "2025-07-01", model: ISKANDER, targets: [KYIV] }),
      wave({ night: "2025-07-02", model: ISKANDER, targets: [UKRAINE] }),
      wave({ night: "2025-07-03", model: ISKANDER, targets: [ODESA_OBLAST] }),
      wave({ night: "2025-07-04", model: SHAHED, targets: [UKRAINE] }),
      wave({ night: "2025-07-05", model: ISKANDER, targets: [UKRAINE, KYIV] }),
    ]);
    const asked = { ...NO_FILTER, classes: new Set(["ballistic-missile"] as const) };
    const ofKyiv = { ...asked, oblasts: new Set(["UA-30"]) };
    const left = filterNights(nights, ofKyiv);
    expect(left.map(({ night }) => formatDay(night))).toEqual(["2025-07-01", "2025-07-05"]);
    expect(countNightsOfAllUkraine(nights, ofKyiv, left)).toBe(1);
    expect(countNightsOfAllUkraine(nights, asked, filterNights(nights, asked))).toBe(0);
  });

  test("leaves what other authorities reported beside as it is", () => {
    const nights = groupNights([
      wave({ model: SHAHED, launched: 20 }),
      wave({ model: ORLAN, launched: 3, authority: "air-command-south" }),
    ]);
    const [left] = filterNights(nights, { ...NO_FILTER, models: new Set(["shahed"]) });
    expect(left?.beside).toBe(nights[0]?.beside);
  });
});

describe("a filter by size", () => {
  const nights = groupNights([
    wave({ night: "2025-07-03", model: SHAHED, launched: 539 }),
    wave({ night: "2025-07-03", model: ISKANDER, launched: 6 }),
    wave({ night: "2025-07-04", model: SHAHED, launched: 322 }),
    wave({ night: "2025-07-05", model: SHAHED, launched: null }),
  ]);

  test("leaves nights that are large enough, and none of unknown size", () => {
    expect(named(filterNights(nights, { ...NO_FILTER, size: 322 }))).toEqual([
      "2025-07-03",
      "2025-07-04",
    ]);
    expect(named(filterNights(nights, { ...NO_FILTER, size: 545 }))).toEqual(["2025-07-03"]);
  });

  test("counts only the waves that are asked for", () => {
    const missiles = new Set(["ballistic-missile"] as const);
    expect(named(filterNights(nights, { ...NO_FILTER, classes: missiles, size: 6 }))).toEqual([
      "2025-07-03",
    ]);
    expect(filterNights(nights, { ...NO_FILTER, classes: missiles, size: 7 })).toEqual([]);
  });
});

describe("a filter by hits", () => {
  const nights = groupNights([
    wave({ night: "2025-07-03", model: SHAHED, hitPlaces: 8 }),
    wave({ night: "2025-07-03", model: ISKANDER, hitPlaces: null }),
    wave({ night: "2026-05-09", model: SHAHED, hitPlaces: 0 }),
    wave({ night: "2023-01-01", model: SHAHED, hitPlaces: null }),
  ]);

  test("keeps a night that reports none apart from one that does not report", () => {
    expect(named(filterNights(nights, { ...NO_FILTER, hits: "with" }))).toEqual(["2025-07-03"]);
    expect(named(filterNights(nights, { ...NO_FILTER, hits: "without" }))).toEqual(["2026-05-09"]);
  });

  test("asks the whole report, which counts the places once with one of its waves", () => {
    const missiles = { ...NO_FILTER, models: new Set(["iskander-m"]), hits: "with" } as const;
    expect(named(filterNights(nights, missiles))).toEqual(["2025-07-03"]);
  });
});

describe("strikes", () => {
  const strikes = [
    strike({ id: "a", night: "2025-07-03", weaponClass: "drone", oblast: "UA-30" }),
    strike({ id: "b", night: "2025-07-03", weaponClass: "unknown", oblast: "UA-51" }),
    strike({ id: "c", night: "2022-03-01", weaponClass: "cruise-missile", oblast: null }),
  ];
  const shownNights = groupNights([wave({ night: "2025-07-03" })]);
  const left = (asked: Partial<RaidFilter>) =>
    filterStrikes(strikes, { ...NO_FILTER, ...asked }, shownNights).map(({ id }) => id);

  test("are filtered by their class and oblast, whatever their night", () => {
    expect(left({ classes: new Set(["cruise-missile"]) })).toEqual(["c"]);
    expect(left({ oblasts: new Set(["UA-30", "UA-51"]) })).toEqual(["a", "b"]);
  });

  test("are left with their nights where a raid's model, site, size or hits are asked for", () => {
    expect(left({ models: new Set(["shahed"]) })).toEqual(["a", "b"]);
    expect(left({ size: 100, classes: new Set(["drone"]) })).toEqual(["a"]);
  });

  test("stay the same where nothing is asked for", () => {
    expect(filterStrikes(strikes, NO_FILTER, shownNights)).toBe(strikes);
  });
});

describe("whatever the filter", () => {
  test("without one, nights are the same objects", () => {
    fc.assert(fc.property(anyNights, (nights) => filterNights(nights, NO_FILTER) === nights));
  });

  test("a wave is left if and only if its night is and it is asked for itself", () => {
    fc.assert(
      fc.property(anyNights, anyFilter, (nights, filter) => {
        const left = new Map(filterNights(nights, filter).map((night) => [night.night, night]));
        for (const night of nights) {
          const asked = headlineWaves(night).filter((wave) => isWaveAskedFor(wave, filter));
          const shown = left.get(night.night);
          if (shown) expect(headlineWaves(shown)).toEqual(asked);
        }
      }),
    );
  });

  test("filtering twice takes out no more", () => {
    fc.assert(
      fc.property(anyNights, anyFilter, (nights, filter) => {
        const once = filterNights(nights, { ...filter, hits: "any" });
        expect(filterNights(once, { ...filter, hits: "any" })).toBe(once);
      }),
    );
  });

  test("asking for more leaves no night more, and none larger", () => {
    fc.assert(
      fc.property(anyNights, anyFilter, fc.integer({ min: 1, max: 50 }), (nights, filter, size) => {
        const before = new Map(filterNights(nights, filter).map((night) => [night.night, night]));
        const larger = Math.max(size, filter.size ?? 0);
        for (const night of filterNights(nights, { ...filter, size: larger })) {
          expect(raidSize(night)).toBeGreaterThanOrEqual(larger);
          expect(raidSize(night)).toBe(raidSize(before.get(night.night) as Night));
        }
      }),
    );
  });
});

function named(nights: ReadonlyArray<Night>): ReadonlyArray<string> {
  return nights.map(({ night }) => formatDay(night));
}
