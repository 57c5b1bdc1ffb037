import type { Position } from "geojson";

/** Extent of the basemap, degrees: as far as the map can be moved, from Iceland to Central Asia. */
export const REGION = { west: -15, south: 25, east: 90, north: 73 } as const;

/** Ukraine and the land around it, degrees; here the map is looked at closely. */
const THEATRE = { west: 21.5, south: 43.9, east: 41.5, north: 53 } as const;

/** Size of the smallest bend worth keeping within the theatre, km, and how it grows with each degree beyond. */
const THEATRE_DETAIL_KM = 0.35;
const COARSER_KM_PER_DEGREE = 0.55;

function overshoot(value: number, low: number, high: number): number {
  return Math.max(low - value, 0, value - high);
}

export function inRegion([longitude = Number.NaN, latitude = Number.NaN]: Position): boolean {
  const { west, south, east, north } = REGION;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

/** Size of the smallest bend worth keeping at a place, km. */
export function detailKm([longitude = 0, latitude = 0]: Position): number {
  const degreesBeyond = Math.hypot(
    overshoot(longitude, THEATRE.west, THEATRE.east),
    overshoot(latitude, THEATRE.south, THEATRE.north),
  );
  return THEATRE_DETAIL_KM + COARSER_KM_PER_DEGREE * degreesBeyond;
}
