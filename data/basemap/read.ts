import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";

export type Properties = Record<string, string | number | boolean | null>;
export type Layer<G extends Geometry = Geometry> = FeatureCollection<G, Properties>;
export type Areas = Layer<Polygon | MultiPolygon>;
export type Lines = Layer<LineString | MultiLineString>;

const PACKAGES = join(import.meta.dirname, "node_modules");
const TABLES = join(import.meta.dirname, "tables");

/** Parsed JSON of a file of an installed geography package; throws, saying what to do, where it is missing. */
export function readPackageFile(path: string): unknown {
  const file = join(PACKAGES, path);
  if (!existsSync(file)) {
    throw new Error(`${file} is missing: run "npm ci --prefix data/basemap" first`);
  }
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Text of a table that is kept by hand. */
export function readTable(name: string): string {
  return readFileSync(join(TABLES, name), "utf8");
}

export function layer<G extends Geometry>(features: Array<Feature<G, Properties>>): Layer<G> {
  return { type: "FeatureCollection", features };
}

export function feature<G extends Geometry>(
  geometry: G,
  properties: Properties,
): Feature<G, Properties> {
  return { type: "Feature", properties, geometry };
}

/** Polygons of a geometry, each as its rings; what is no area has none. */
export function polygonsOf(geometry: Geometry): Array<Array<Array<Position>>> {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  return [];
}

export function multiPolygon(coordinates: MultiPolygon["coordinates"]): MultiPolygon {
  return { type: "MultiPolygon", coordinates };
}

export function readGeoJsonTable<G extends Geometry>(name: string): Layer<G> {
  return JSON.parse(readTable(name)) as Layer<G>;
}

export function areaOf({ geometry }: { geometry: Geometry }): MultiPolygon {
  return multiPolygon(polygonsOf(geometry));
}
