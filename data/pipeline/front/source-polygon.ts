import type { Polygon, Position } from "geojson";
import { polygonAreaKm2 } from "./geodesic-area";
import { findDefect, nodePolygon } from "./geos";

/** What is wrong in a file, and where. */
export class Defect extends Error {
  constructor(
    readonly row: string,
    readonly field: string,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`${row}: ${field}: found ${found}, expected ${expected}`);
  }
}

/** Ukraine and its neighbourhood, in degrees. */
const BOX = { west: 20, east: 45, south: 43, north: 54 };

const LARGEST_CHANGE_BY_NODING = 0.001;

/** A polygon of a file; `row` names it. Throws Defect where its rings are no closed rings in the box. */
export function checkPolygon(value: unknown, row: string): Polygon {
  if (!Array.isArray(value) || value.length === 0) {
    throw new Defect(row, "coordinates", JSON.stringify(value), "an array of rings");
  }
  for (const [index, ring] of value.entries()) checkRing(ring, `${row}, ring ${index + 1}`);
  return { type: "Polygon", coordinates: value };
}

function checkRing(value: unknown, row: string): void {
  if (!Array.isArray(value) || value.length < 4) {
    const found = Array.isArray(value) ? `${value.length} positions` : JSON.stringify(value);
    throw new Defect(row, "ring", found, "4 or more positions");
  }
  for (const [index, position] of value.entries()) {
    if (isPlausible(position)) continue;
    const { west, east, south, north } = BOX;
    const expected = `longitude ${west} to ${east}, latitude ${south} to ${north}`;
    throw new Defect(row, `position ${index + 1}`, JSON.stringify(position), expected);
  }
  const [first, last] = [value[0], value.at(-1)];
  if (first[0] === last[0] && first[1] === last[1]) return;
  const expected = `the first, ${JSON.stringify(first)}`;
  throw new Defect(row, "last position", JSON.stringify(last), expected);
}

function isPlausible(position: unknown): position is Position {
  if (!Array.isArray(position)) return false;
  const [longitude, latitude] = position;
  if (typeof longitude !== "number" || typeof latitude !== "number") return false;
  const { west, east, south, north } = BOX;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/**
 * Null for a valid polygon, else what noding mends in it. It is only judged here: the subdivision
 * nodes all edges. Throws Defect where noding changes the area by more than 0.1 %.
 */
export function describeNoding(polygon: Polygon, row: string): string | null {
  const reason = findDefect(polygon);
  if (reason === null) return null;
  const before = polygonAreaKm2(polygon);
  const after = nodePolygon(polygon).reduce((sum, part) => sum + polygonAreaKm2(part), 0);
  const change = before === 0 ? 0 : Math.abs(after - before) / before;
  const detail = `${reason}; noding changes its area by ${(change * 100).toFixed(4)} %`;
  if (change <= LARGEST_CHANGE_BY_NODING) return detail;
  throw new Defect(row, "ring", detail, `at most ${LARGEST_CHANGE_BY_NODING * 100} %`);
}
