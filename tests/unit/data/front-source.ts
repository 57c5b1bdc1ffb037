import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Geometry, MultiPolygon, Position } from "geojson";
import { type Day, dayOf } from "../../../src/model/time";

/** The raw outlines, read here anew, so that a mistake in the pipeline's own reading shows. */
export const FRONT_SOURCE = "../shared/data/front";

/** By the days of their names: the mirror's file shows the evening before. */
export function outlineFiles(folder: "archive" | "daily"): Array<{ day: Day; path: string }> {
  return readdirSync(join(FRONT_SOURCE, folder))
    .sort()
    .map((name) => ({
      day: dayOf(name.slice(0, "YYYY-MM-DD".length)),
      path: join(FRONT_SOURCE, folder, name),
    }));
}

/** The mirror gives no status: all its land is occupied. */
export function areasWith(
  path: string,
  isWanted: (status: string) => boolean,
): Array<MultiPolygon> {
  const { features } = JSON.parse(readFileSync(path, "utf8")) as {
    features: Array<{ properties: { status?: string }; geometry: MultiPolygon }>;
  };
  return features
    .filter(({ properties: { status = "occupied" } }) => isWanted(status))
    .map(({ geometry }) => geometry);
}

export function occupiedAreas(path: string): Array<MultiPolygon> {
  return areasWith(path, (status) => status.startsWith("occupied"));
}

/** The rings of each polygon of a geometry. */
export function polygonsOf(geometry: Geometry): Array<Array<Array<Position>>> {
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(polygonsOf);
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  return geometry.type === "Polygon" ? [geometry.coordinates] : [];
}
