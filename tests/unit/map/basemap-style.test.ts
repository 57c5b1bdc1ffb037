import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import type { BasemapSources } from "../../../src/map/basemap/decode";
import { riverNamePaths } from "../../../src/map/basemap/river-names";
import { basemapStyle, FIRST_LABEL_LAYER } from "../../../src/map/basemap/style";

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

const SOURCES: BasemapSources = {
  countries: NOTHING,
  borders: NOTHING,
  coast: NOTHING,
  oblasts: NOTHING,
  oblastBorders: NOTHING,
  lakes: NOTHING,
  rivers: NOTHING,
  riverNames: NOTHING,
  cities: NOTHING,
  countryLabels: NOTHING,
  oblastLabels: NOTHING,
  seaLabels: NOTHING,
};

describe("the style of the basemap", () => {
  const style = basemapStyle(SOURCES, "light", "en");
  const firstLabel = style.layers.findIndex(({ id }) => id === FIRST_LABEL_LAYER);

  it("asks nobody for anything: no glyphs, no sprite, no address", () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toContain("://");
  });

  it("has land, water and borders under the first label, and names above", () => {
    const below = style.layers.slice(0, firstLabel).map(({ type }) => type);
    const above = style.layers.slice(firstLabel).map(({ type }) => type);
    expect(new Set(below)).toEqual(new Set(["background", "fill", "line"]));
    expect(new Set(above)).toEqual(new Set(["symbol", "circle"]));
  });

  it("draws each of its layers from a source that it has", () => {
    const used = style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(used.filter((id) => !(id in style.sources))).toEqual([]);
  });

  it("takes names in one language alone", () => {
    const english = JSON.stringify(basemapStyle(SOURCES, "light", "en").layers);
    const ukrainian = JSON.stringify(basemapStyle(SOURCES, "light", "uk").layers);
    expect(english).toContain('["get","en"]');
    expect(english).not.toContain('["get","uk"]');
    expect(ukrainian).not.toContain('["get","en"]');
  });

  it("has the same layers in both themes, so that one may follow the other on a map that stands", () => {
    const dark = basemapStyle(SOURCES, "dark", "en");
    expect(dark.layers.map(({ id }) => id)).toEqual(style.layers.map(({ id }) => id));
    expect(dark.layers).not.toEqual(style.layers);
  });
});

describe("the path of a river's name", () => {
  it("follows the river without its windings", () => {
    const windings = Array.from({ length: 100 }, (_, index) => [
      30 + index / 100,
      48 + (index % 2),
    ]);
    const { features } = riverNamePaths({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { en: "Dnipro" },
          geometry: { type: "LineString", coordinates: windings },
        },
      ],
    });
    expect(features[0]?.properties).toEqual({ en: "Dnipro" });
    const path = features[0]?.geometry.coordinates.flat() as Array<[number, number]>;
    expect(path).toHaveLength(windings.length);
    const middle = path.slice(20, 80).map(([, latitude]) => latitude);
    expect(Math.max(...middle) - Math.min(...middle)).toBeLessThan(0.1);
  });
});
