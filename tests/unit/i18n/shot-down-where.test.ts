import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en";
import { formatsOf } from "../../../src/i18n/formats";
import { shotDownWhere } from "../../../src/i18n/shot-down-where";
import type { CountAtPlaces } from "../../../src/model/raid";

test("places with a number come first, those without are named together", () => {
  const counts = [at("east", null), at("south", 49), at("north", null)];
  expect(shotDownWhere(counts, en, formatsOf("en"))).toBe(
    "south: 49; east and north: without a number",
  );
});

test("a figure for several places stays one figure", () => {
  const [odesa] = at("Odesa", 3).places;
  const [kyiv] = at("Kyiv", 3).places;
  const together = { places: [odesa, kyiv].filter((place) => place !== undefined), count: 3 };
  expect(shotDownWhere([together], en, formatsOf("en"))).toBe("Odesa and Kyiv: 3");
});

function at(name: string, count: number | null): CountAtPlaces {
  const place = {
    id: name,
    level: "region",
    name: { en: name, uk: name },
    longitude: 31,
    latitude: 49,
    radiusKm: 100,
    oblast: null,
  } as const;
  return { places: [place], count };
}
