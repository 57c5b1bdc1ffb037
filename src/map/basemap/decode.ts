import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";
import { checkWire } from "../../model/wire/common";
import { type Lines, riverNamePaths } from "./river-names";

const collectionSchema = v.looseObject({
  type: v.literal("GeometryCollection"),
  geometries: v.array(v.looseObject({ type: v.string() })),
});

const LAYERS = {
  /** Property `id`, ISO 3166-1 alpha-3. */
  countries: collectionSchema,
  /** Property `ukraine`: whether the border is one of Ukraine's. */
  borders: collectionSchema,
  coast: collectionSchema,
  /** The 27 units of Ukraine as areas; property `id`, ISO 3166-2. */
  oblasts: collectionSchema,
  oblastBorders: collectionSchema,
  /** Property `drained`: whether it is the bed of a reservoir whose dam was destroyed. */
  lakes: collectionSchema,
  /** Properties `en`, `uk` and `rank`, 1 the greatest. */
  rivers: collectionSchema,
  /** Properties `en`, `uk`, `rank` (1 shows first), `ukraine` and `capital`. */
  cities: collectionSchema,
  /** Properties `en`, `uk` and `rank`, as of the following. */
  countryLabels: collectionSchema,
  oblastLabels: collectionSchema,
  seaLabels: collectionSchema,
};

/** Coordinate by coordinate the check would take longer than the decoding. */
const arcsSchema = v.custom<ReadonlyArray<unknown>>(Array.isArray, "expected an array of arcs");

/** `basemap.json`: a TopoJSON topology with these objects. */
const basemapSchema = v.looseObject({
  type: v.literal("Topology"),
  arcs: arcsSchema,
  objects: v.looseObject(LAYERS),
});

type StoredLayer = keyof typeof LAYERS;

/** The layers of the basemap as GeoJSON, WGS84; `riverNames` are the paths along which the rivers' names stand. */
export type BasemapSources = Readonly<Record<StoredLayer | "riverNames", FeatureCollection>>;

/** Throws a `WireError` where the value is not a basemap, naming the place in it. */
export function decodeBasemap(value: unknown): BasemapSources {
  const topology = checkWire(basemapSchema, value, "basemap.json") as unknown as Topology;
  const layers = Object.keys(LAYERS) as Array<StoredLayer>;
  const stored = Object.fromEntries(
    layers.map((layer) => [
      layer,
      feature(topology, topology.objects[layer] as GeometryCollection),
    ]),
  ) as Record<StoredLayer, FeatureCollection>;
  return { ...stored, riverNames: riverNamePaths(stored.rivers as Lines) };
}
