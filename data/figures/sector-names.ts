import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import type { SectorNames } from "../../src/model/figures";
import type { Place } from "../../src/model/place";

/** English names: of oblasts from the gazetteer's `places`, of axes from its `axes.geojson`. */
export function readSectorNames(places: ReadonlyMap<string, Place>): SectorNames {
  const file = new URL("../gazetteer/axes.geojson", import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as FeatureCollection<
    never,
    { id: string; en: string }
  >;
  const axes = new Map(features.map(({ properties }) => [properties.id, properties.en]));
  return {
    oblast: (code) => oblastName(places, code),
    axis: (id) => (id === null ? "on no named axis" : (axes.get(id) ?? id)),
  };
}

/** Kyiv and Sevastopol, which are units of their own, stand among the settlements. */
function oblastName(places: ReadonlyMap<string, Place>, code: string): string {
  const within = [...places.values()].filter(({ oblast }) => oblast === code);
  const place = within.find(({ level }) => level === "oblast") ?? within[0];
  return place?.name.en ?? code;
}
