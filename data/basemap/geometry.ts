import type { LineString, MultiPolygon, Position } from "geojson";
import { distanceKm, type LongitudeLatitude } from "../../src/model/distance";

const KM_PER_DEGREE = 111.2;

type Point = readonly [x: number, y: number];

function point([longitude = Number.NaN, latitude = Number.NaN]: Position): Point {
  return [longitude, latitude];
}

/** Position on a plane in km that is true to scale near the given latitude. */
function plane(position: Position, latitude: number): Point {
  const [x, y] = point(position);
  return [x * KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180), y * KM_PER_DEGREE];
}

/** Area of a ring, km², by the shoelace formula on a plane true to scale at its first corner. */
export function ringAreaKm2(ring: ReadonlyArray<Position>): number {
  const latitude = ring[0]?.[1] ?? 0;
  const corners = ring.map((corner) => plane(corner, latitude));
  const doubled = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** A closed ring with each corner cut twice over (Chaikin 1974), so that steps of a coarse grid look like a shore. */
export function smoothRing(ring: ReadonlyArray<Position>): Array<Position> {
  return cutCorners(cutCorners(ring));
}

function cutCorners(ring: ReadonlyArray<Position>): Array<Position> {
  const cut = ring.slice(1).flatMap((end, index) => {
    const start = ring[index] ?? end;
    return [between(start, end, 0.25), between(start, end, 0.75)];
  });
  const [first = []] = cut;
  return [...cut, first];
}

function between(start: Position, end: Position, share: number): Position {
  const [startX, startY] = point(start);
  const [endX, endY] = point(end);
  return [startX + (endX - startX) * share, startY + (endY - startY) * share];
}

function ringContains(ring: ReadonlyArray<Position>, position: Position): boolean {
  const [x, y] = point(position);
  const crossings = ring.filter((corner, index) => {
    const [ax, ay] = point(corner);
    const [bx, by] = point(ring[(index + 1) % ring.length] ?? corner);
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  });
  return crossings.length % 2 === 1;
}

/** Whether a position lies in a polygon of the area and in none of its holes (even-odd rule). */
export function contains(area: MultiPolygon, position: Position): boolean {
  return area.coordinates.some(
    (rings) => rings.filter((ring) => ringContains(ring, position)).length % 2 === 1,
  );
}

export function nearestCorner(area: MultiPolygon, position: Position): Position {
  return area.coordinates
    .flat(2)
    .reduce((best, corner) => (gapKm(corner, position) < gapKm(best, position) ? corner : best));
}

/** Distance between two positions, km. */
export function gapKm(from: Position, to: Position): number {
  return distanceKm(place(from), place(to));
}

function place([longitude = Number.NaN, latitude = Number.NaN]: Position): LongitudeLatitude {
  return { longitude, latitude };
}

/** The positions at which exactly one of the lines ends, as `positionKey` has them. */
export function looseEnds(lines: ReadonlyArray<LineString>): ReadonlySet<string> {
  const keys = lines.flatMap(({ coordinates }) =>
    [coordinates.at(0), coordinates.at(-1)].map((end) => positionKey(end ?? [])),
  );
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set(keys.filter((key) => counts.get(key) === 1));
}

export function positionKey(position: Position): string {
  return position.join(" ");
}
