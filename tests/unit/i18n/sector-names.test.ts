import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import { expect, test } from "vitest";
import { readGazetteer } from "../../../data/pipeline/gazetteer";
import { en } from "../../../src/i18n/en";
import { OBLAST_NAMES } from "../../../src/i18n/oblasts";
import { uk } from "../../../src/i18n/uk";

test("axes are called on the page what the gazetteer calls them", () => {
  const text = readFileSync("data/gazetteer/axes.geojson", "utf8");
  const axes = JSON.parse(text) as FeatureCollection;
  const named = axes.features.map(({ properties }) => properties ?? {});
  expect(en.sectors.axes).toEqual(Object.fromEntries(named.map(({ id, en }) => [id, en])));
  expect(uk.sectors.axes).toEqual(Object.fromEntries(named.map(({ id, uk }) => [id, uk])));
});

test("oblasts are called on the page what the gazetteer calls them", () => {
  const { places } = readGazetteer("data/gazetteer").places;
  const codes = new Set(places.flatMap(({ oblast }) => oblast ?? []));
  expect(Object.keys(OBLAST_NAMES).sort()).toEqual([...codes].sort());
  for (const [code, name] of Object.entries(OBLAST_NAMES)) {
    const namesakes = places.filter(({ oblast }) => oblast === code).map((place) => place.name);
    expect(namesakes).toContainEqual(name);
  }
});
