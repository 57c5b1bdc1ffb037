import type { Position } from "geojson";

/** A point on the Web Mercator square: x to the east and y to the south, 0 to 1 each. */
export type MercatorPoint = readonly [x: number, y: number];

/** Spherical Mercator (EPSG:3857), scaled to a unit square. */
export function toMercator(longitude: number, latitude: number): MercatorPoint {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Longitude and latitude in degrees. */
export function fromMercator([x, y]: MercatorPoint): Position {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}
