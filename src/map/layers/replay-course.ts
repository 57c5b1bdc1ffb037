import { bisectRight } from "d3-array";
import type { Position } from "geojson";
import { distanceKm } from "../../model/distance";
import { toMercator } from "../geometry/mercator";

/** A strand's path, measured. */
export interface Course {
  readonly points: ReadonlyArray<Position>;
  /** From the first point to each, in km; as many as points. */
  readonly kilometres: ReadonlyArray<number>;
  readonly lengthKm: number;
}

export interface OnCourse {
  readonly position: [longitude: number, latitude: number];
  /** Clockwise from north on the map, in degrees. */
  readonly heading: number;
}

export function courseOf(points: ReadonlyArray<Position>): Course {
  let lengthKm = 0;
  const kilometres = points.map((point, index) => {
    const previous = points[index - 1];
    if (previous) lengthKm += distanceKm(place(previous), place(point));
    return lengthKm;
  });
  return { points, kilometres, lengthKm };
}

/** Where one is after a share of the course, 0 to 1. */
export function alongCourse({ points, kilometres, lengthKm }: Course, share: number): OnCourse {
  const gone = share * lengthKm;
  const next = Math.min(Math.max(1, bisectRight(kilometres, gone)), points.length - 1);
  const [from, to] = [points[next - 1], points[next]] as [Position, Position];
  const [before, after] = [kilometres[next - 1], kilometres[next]] as [number, number];
  const part = Math.min(1, (gone - before) / (after - before));
  const between = (axis: 0 | 1) =>
    (from[axis] as number) + part * ((to[axis] as number) - (from[axis] as number));
  return { position: [between(0), between(1)], heading: headingOf(from, to) };
}

function headingOf(from: Position, to: Position): number {
  const [fromX, fromY] = toMercator(...lonLat(from));
  const [toX, toY] = toMercator(...lonLat(to));
  return (Math.atan2(toX - fromX, fromY - toY) * 180) / Math.PI;
}

function lonLat(point: Position): [longitude: number, latitude: number] {
  return point as [number, number];
}

function place(point: Position) {
  const [longitude, latitude] = lonLat(point);
  return { longitude, latitude };
}
