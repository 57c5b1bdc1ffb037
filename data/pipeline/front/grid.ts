import type { Polygon, Position } from "geojson";

/**
 * The front is built on whole multiples of 1e-5 degrees (about 1 m), the precision of the sources.
 * A grid position is the longitude and latitude in that unit: whole numbers, exact in every step.
 */
export const GRID = 1e-5;
export const PER_DEGREE = 1e5;

export type GridPosition = [x: number, y: number];

export function toGrid([longitude, latitude]: Position): GridPosition {
  return [
    Math.round((longitude as number) * PER_DEGREE),
    Math.round((latitude as number) * PER_DEGREE),
  ];
}

export function toDegrees([x, y]: Position): [longitude: number, latitude: number] {
  return [(x as number) / PER_DEGREE, (y as number) / PER_DEGREE];
}

/** One whole number for a grid position; latitudes stay below 2^23. */
export function gridKey(x: number, y: number): number {
  return x * 2 ** 23 + y;
}

export function positionKey([x, y]: Position): number {
  return gridKey(x as number, y as number);
}

/** In square grid units; positive anticlockwise. */
export function signedArea(ring: ReadonlyArray<Position>): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = ring[index - 1] as [number, number];
    const [x2, y2] = ring[index] as [number, number];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

/** On a sphere, for grid positions close to each other. */
export function lengthInMetres([x1, y1]: Position, [x2, y2]: Position): number {
  const east = ((x2 as number) - (x1 as number)) * narrowingAt(y1 as number);
  return Math.hypot(east, (y2 as number) - (y1 as number)) * METRES_PER_UNIT;
}

/** On a sphere, for a small polygon on the grid. */
export function areaInSquareMetres({ coordinates }: Polygon): number {
  const [shell = 0, ...holes] = coordinates.map((ring) => Math.abs(signedArea(ring)));
  const units = holes.reduce((area, hole) => area - hole, shell);
  const latitude = coordinates[0]?.[0]?.[1] as number;
  return units * METRES_PER_UNIT ** 2 * narrowingAt(latitude);
}

export const METRES_PER_UNIT = 1.112;

/** How much shorter a unit of longitude is than one of latitude. */
export function narrowingAt(y: number): number {
  return Math.cos((y / PER_DEGREE) * (Math.PI / 180));
}
