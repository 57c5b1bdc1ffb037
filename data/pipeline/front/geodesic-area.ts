import geographiclib from "geographiclib-geodesic";
import type { Polygon, Position } from "geojson";

/**
 * Area of a polygon in km2, holes taken off, its edges geodesics on WGS84. After C. F. F. Karney,
 * "Algorithms for geodesics", J. Geodesy 87 (2013), as implemented by GeographicLib.
 */
export function polygonAreaKm2({ coordinates }: Polygon): number {
  const [shell = [], ...holes] = coordinates.map(ringAreaKm2);
  return holes.reduce((area: number, hole) => area - hole, shell as number);
}

function ringAreaKm2(ring: ReadonlyArray<Position>): number {
  const polygon = geographiclib.Geodesic.WGS84.Polygon(false);
  for (const [longitude, latitude] of ring.slice(1)) {
    polygon.AddPoint(latitude as number, longitude as number);
  }
  return Math.abs(polygon.Compute(false, true).area as number) / 1e6;
}

export function roundKm2(km2: number, decimals: number): number {
  return Number(km2.toFixed(decimals));
}
