import fc from "fast-check";
import { expect, test } from "vitest";
import { filterNights } from "../../../src/model/filter-nights";
import { countByOption, FACETS, filterOptions } from "../../../src/model/filter-options";
import { groupNights } from "../../../src/model/night";
import { NO_FILTER } from "../../../src/model/raid-filter";
import {
  anyFilter,
  anyNights,
  CRIMEA,
  ISKANDER,
  KURSK,
  KYIV,
  ODESA_OBLAST,
  SHAHED,
  UKRAINE,
  wave,
} from "./filter-examples";

const NIGHTS = groupNights([
  wave({ night: "2025-07-03", launchSites: [KURSK], targets: [UKRAINE], mainTargets: [KYIV] }),
  wave({ night: "2025-07-04", launchSites: [KURSK, CRIMEA], affected: [KYIV, ODESA_OBLAST] }),
  wave({ night: "2025-07-04", model: ISKANDER, launched: 6, launchSites: [CRIMEA] }),
]);

test("options are what the nights name, the most named first", () => {
  const { classes, models, sites, oblasts } = filterOptions(NIGHTS);
  expect(classes).toEqual(["drone", "ballistic-missile"]);
  expect(models).toEqual([SHAHED, ISKANDER]);
  expect(sites).toEqual([KURSK, CRIMEA]);
  expect(oblasts).toEqual(["UA-30", "UA-51"]);
});

test("an option counts a night once, however many waves name it", () => {
  const counts = countByOption(NIGHTS, NO_FILTER, "sites");
  expect([...counts]).toEqual([
    ["kursk-oblast", 2],
    ["crimea", 1],
  ]);
});

test("an option counts within the rest of the filter, not within its own part", () => {
  const filter = { ...NO_FILTER, models: new Set(["iskander-m"]) };
  expect([...countByOption(NIGHTS, filter, "sites")]).toEqual([["crimea", 1]]);
  expect(countByOption(NIGHTS, filter, "models").get("shahed")).toBe(2);
});

test("the number at an option is how many nights its choice leaves", () => {
  fc.assert(
    fc.property(anyNights, anyFilter, fc.constantFrom(...FACETS), (nights, filter, facet) => {
      for (const [option, count] of countByOption(nights, filter, facet)) {
        const chosen = { ...filter, [facet]: new Set([option]) };
        expect(filterNights(nights, chosen)).toHaveLength(count);
      }
    }),
  );
});
