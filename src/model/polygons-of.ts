import type { MultiPolygon, Polygon } from "geojson";

/** The polygons of a cell or an area, each with its rings. */
export function polygonsOf({
  geometry,
}: {
  readonly geometry: Polygon | MultiPolygon;
}): ReadonlyArray<Polygon["coordinates"]> {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}
