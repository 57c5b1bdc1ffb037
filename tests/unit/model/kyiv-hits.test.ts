import { describe, expect, test } from "vitest";
import { kyivHits, lastNightAroundKyiv, placesByNight } from "../../../src/model/kyiv-hits";
import type { Strike } from "../../../src/model/strike";
import { dayOf, fromKyiv } from "../../../src/model/time";
import { someStrike } from "../support/examples";

const JULY_3 = dayOf("2025-07-03");
const JUNE_28 = dayOf("2025-06-28");
const WINDOW = { from: JULY_3 - 30, to: JULY_3 };

describe("the places hit in and around Kyiv", () => {
  test("are counted by district, by place of the oblast, and by night", () => {
    const hits = kyivHits(
      [
        strike("Darnytskyi district, Kyiv", "UA-30", JULY_3),
        strike("Osokorky, Kyiv", "UA-30", JUNE_28),
        strike("Holosiivskyi district, Kyiv", "UA-30", JULY_3),
        strike("Kyiv", "UA-30", JULY_3),
        strike("Bila Tserkva", "UA-32", JULY_3),
      ],
      WINDOW,
    );
    expect(hits.nights).toBe(2);
    expect(hits.strikes).toHaveLength(5);
    expect(hits.districts).toHaveLength(10);
    expect(
      hits.districts.slice(0, 3).map(({ district, strikes }) => [district.id, strikes.length]),
    ).toEqual([
      ["darnytskyi", 2],
      ["holosiivskyi", 1],
      ["desnianskyi", 0],
    ]);
    expect(hits.elsewhereInCity.map(({ place }) => place.en)).toEqual(["Kyiv"]);
    expect(hits.oblastPlaces.map(({ place }) => place.en)).toEqual(["Bila Tserkva"]);
  });

  test("leave out other oblasts, also where a district has a namesake there", () => {
    const hits = kyivHits([strike("Shevchenkivskyi district, Kharkiv", "UA-63", JULY_3)], WINDOW);
    expect(hits.strikes).toEqual([]);
    expect(hits.nights).toBe(0);
  });

  test("begin after the evening with which the window is compared and end with the playhead", () => {
    const nights = [WINDOW.from, WINDOW.from + 1, WINDOW.to, WINDOW.to + 1];
    const hits = kyivHits(
      nights.map((night) => strike("Kyiv", "UA-30", night)),
      WINDOW,
    );
    expect(hits.strikes.map(({ night }) => night)).toEqual([WINDOW.to, WINDOW.from + 1]);
  });

  test("are collected up to a night that other oblasts do not move", () => {
    const strikes = [strike("Bucha", "UA-32", JUNE_28), strike("Kharkiv", "UA-63", JULY_3)];
    expect(lastNightAroundKyiv(strikes)).toBe(JUNE_28);
    expect(lastNightAroundKyiv([])).toBeNull();
  });

  test("of no night are missing in the count by night, not zero", () => {
    const byNight = placesByNight([
      strike("Kyiv", "UA-30", JULY_3),
      strike("Bucha", "UA-32", JULY_3),
    ]);
    expect([...byNight]).toEqual([[JULY_3, 2]]);
  });
});

function strike(place: string, oblast: string, night: number): Strike {
  const start = fromKyiv(night + 1, 120);
  return someStrike({
    id: `${place} ${night}`,
    start,
    end: start + 1,
    night,
    place: { en: place, uk: place },
    oblast,
    weaponClass: "drone",
    targetType: "residential",
  });
}
