import { describe, expect, it } from "vitest";
import type { Toll } from "../../../src/model/annotations";
import { kyivFigures, oblastsFigures } from "../../../src/model/place-figures";
import { dayOf } from "../../../src/model/time";
import { somePlace, someStrike } from "../support/examples";
import { nightsOf } from "./some-waves";

const FIRST = dayOf("2025-07-01");
const LAST = dayOf("2025-07-03");
const SPAN = { first: FIRST, last: LAST };

describe("the figures of Kyiv", () => {
  const hit = (night: number, en: string, oblast = "UA-30") =>
    someStrike({ night, place: { en, uk: en }, oblast });
  const toll = (night: number, killed: number | null, scope: Toll["scope"]): Toll => ({
    day: night + 1,
    night,
    killed,
    injured: null,
    scope,
    sourceName: "News",
    url: "https://example.org/",
  });

  it("count the places hit in the nights asked for, both included", () => {
    const strikes = [
      hit(FIRST - 1, "Kyiv"),
      hit(FIRST, "Darnytskyi district, Kyiv"),
      hit(LAST, "Kyiv"),
      hit(LAST, "Bucha", "UA-32"),
      hit(LAST, "Kharkiv", "UA-63"),
    ];
    expect(kyivFigures(strikes, [], SPAN)).toMatchObject({
      first: "2025-07-01",
      last: "2025-07-03",
      placesHit: 3,
      nightsWithHits: 2,
      districts: { Darnytskyi: 1, Pecherskyi: 0 },
      elsewhereInCity: 1,
      oblast: 1,
      tolls: {},
    });
  });

  it("sum tolls of one scope only, and leave open what no report gives", () => {
    const tolls = [toll(FIRST, 3, "city"), toll(LAST, 2, "city"), toll(LAST, 1, "oblast")];
    expect(kyivFigures([], [...tolls, toll(LAST + 1, 9, "city")], SPAN).tolls).toEqual({
      city: { attacks: 2, killed: 5, injured: null },
      oblast: { attacks: 1, killed: 1, injured: null },
    });
  });
});

it("the figures of oblasts count the nights that named each, the most named first", () => {
  const kharkiv = somePlace({ id: "kharkiv-oblast", oblast: "UA-63" });
  const odesa = somePlace({ id: "odesa-oblast", oblast: "UA-51" });
  const ukraine = somePlace({ id: "ukraine", level: "country" });
  const nights = nightsOf(
    { night: "2025-07-01", targets: [ukraine], affected: [kharkiv] },
    { night: "2025-07-02", targets: [odesa], affected: [kharkiv] },
    { night: "2025-07-03", targets: [kharkiv] },
    { night: "2025-07-04", targets: [odesa] },
  );
  const figures = oblastsFigures(nights, SPAN, (code) => `oblast ${code}`);
  expect(figures).toEqual({
    first: "2025-07-01",
    last: "2025-07-03",
    nights: 3,
    allUkraine: 1,
    byOblast: {
      "oblast UA-63": { target: 1, affected: 2, nights: 3 },
      "oblast UA-51": { target: 1, affected: 0, nights: 1 },
    },
  });
  expect(Object.keys(figures.byOblast)[0]).toBe("oblast UA-63");
});
