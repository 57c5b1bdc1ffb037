import { describe, expect, test } from "vitest";
import { messagesOf } from "../../../src/i18n";
import { formatsOf } from "../../../src/i18n/formats";
import type { Claim, ClaimMeasure, ClaimQualifier } from "../../../src/model/annotations";
import { claimsToFind } from "../../../src/panels/search-claims";
import { createSearchIndex } from "../../../src/panels/search-index";
import { KYIV, ODESA_OBLAST, place, SHAHED, strike, wave } from "../model/filter-examples";
import { someClaim } from "../support/examples";

const AKHTARSK = {
  ...place("primorsko-akhtarsk", null),
  name: { en: "Primorsko-Akhtarsk", uk: "Приморсько-Ахтарськ" },
};
const SOME_BALLISTIC = {
  id: "ballistic-missile",
  name: "Ballistic Missile",
  weaponClass: "ballistic-missile",
} as const;
const X101 = { id: "x-101-x-555", name: "X-101/X-555", weaponClass: "cruise-missile" } as const;

function claim(measure: ClaimMeasure, qualifier: ClaimQualifier, value: number): Claim {
  return someClaim({
    id: `june-2025-${measure}`,
    measure,
    qualifier,
    value,
    definition: { en: "", uk: "" },
  });
}

const INDEX = createSearchIndex({
  waves: [
    wave({
      model: SHAHED,
      launchSites: [AKHTARSK],
      mainTargets: [{ ...KYIV, name: { en: "Kyiv", uk: "Київ" } }],
    }),
    wave({ model: SOME_BALLISTIC }),
    wave({
      model: X101,
      affected: [{ ...ODESA_OBLAST, name: { en: "Odesa oblast", uk: "Одеська область" } }],
    }),
  ],
  strikes: [
    strike({
      id: "older",
      night: "2023-05-28",
      place: { en: "Kyiv, Holosiivskyi district", uk: "Київ, Голосіївський район" },
    }),
    strike({
      id: "newer",
      night: "2025-07-03",
      place: { en: "Kyiv, Holosiivskyi district", uk: "Київ, Голосіївський район" },
    }),
    strike({ id: "other", night: "2025-07-03", place: { en: "Slovianka", uk: "Слов’янка" } }),
  ],
  towns: [],
  classes: [{ weaponClass: "ballistic-missile", name: "ballistic missile" }],
  claims: claimsToFind(
    [
      claim("missiles", "over", 330),
      claim("ballistic-missiles", "almost", 80),
      claim("drones", "about", 5000),
    ],
    messagesOf("en"),
    formatsOf("en"),
  ),
});

const found = (query: string) =>
  INDEX.find(query, 5).map(({ name, goal }) => `${goal.kind} ${name.en}`);

describe("a search finds", () => {
  test.each([
    ["primor", "site Primorsko-Akhtarsk"],
    ["ахтар", "site Primorsko-Akhtarsk"],
    ["Primorsko Akhtarsk", "site Primorsko-Akhtarsk"],
    ["київ", "area Kyiv"],
    ["KYIV", "area Kyiv"],
    ["одеська", "area Odesa oblast"],
    ["holosiivski", "strikes Kyiv, Holosiivskyi district"],
    ["слов'янка", "strikes Slovianka"],
    ["shahed", "model Shahed-136/131"],
    ["шахед", "model Shahed-136/131"],
    ["x-101", "model X-101/X-555"],
    ["Kh-101", "model X-101/X-555"],
    ["Х-101", "model X-101/X-555"],
    ["ballistic", "class ballistic missile"],
    ["foreign minister", "claim Foreign minister of Ukraine"],
    ["міністр", "claim Foreign minister of Ukraine"],
    ["ballistic missiles June 2025", "claim Foreign minister of Ukraine"],
    ["5,000 drones", "claim Foreign minister of Ukraine"],
  ])("%s", (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  test("nothing that lacks one of the words", () => {
    expect(found("kyiv shahed")).toEqual([]);
  });

  test("what one said of a span as one", () => {
    const [goal] = INDEX.find("minister 330", 5).map((entry) => entry.goal);
    expect(goal).toMatchObject({ kind: "claim", group: { claims: { length: 3 } } });
  });

  test("strikes of one place as one, which leads to the newest", () => {
    const [goal] = INDEX.find("holosiivskyi", 5).map((entry) => entry.goal);
    expect(goal).toMatchObject({ kind: "strikes", count: 2, newest: { id: "newer" } });
  });
});
