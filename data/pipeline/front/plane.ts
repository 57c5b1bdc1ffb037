import type { Polygon, Position } from "geojson";
import { METRES_PER_UNIT, narrowingAt, PER_DEGREE } from "./grid";

/**
 * A plane in metres over the grid, for widths and distances. Eastward it is true at 48.3 degrees north;
 * at the northern and southern ends of Ukraine lengths are wrong by at most 8 %.
 */
const EAST = METRES_PER_UNIT * narrowingAt(48.3 * PER_DEGREE);
const NORTH = METRES_PER_UNIT;

export function toPlane([x, y]: Position): Position {
  return [(x as number) * EAST, (y as number) * NORTH];
}

/** In units of the grid, not rounded. */
function fromPlane([x, y]: Position): Position {
  return [(x as number) / EAST, (y as number) / NORTH];
}

export function polygonsToPlane(polygons: ReadonlyArray<Polygon>): Array<Polygon> {
  return polygons.map((polygon) => mapPositions(polygon, toPlane));
}

export function polygonsFromPlane(polygons: ReadonlyArray<Polygon>): Array<Polygon> {
  return polygons.map((polygon) => mapPositions(polygon, fromPlane));
}

export function mapPositions(
  { type, coordinates }: Polygon,
  change: (position: Position) => Position,
): Polygon {
  return { type, coordinates: coordinates.map((ring) => ring.map(change)) };
}

/** In metres. */
const STEP = 100;

/** The vertices of a line in the plane, and points between them where they are far apart. */
export function pointsAlong(line: ReadonlyArray<Position>): Array<Position> {
  return line.slice(1).flatMap((to, index) => {
    const [x1, y1] = line[index] as [number, number];
    const [x2, y2] = to as [number, number];
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP);
    return Array.from({ length: steps }, (_step, step) => [
      x1 + ((x2 - x1) * step) / steps,
      y1 + ((y2 - y1) * step) / steps,
    ]);
  });
}
