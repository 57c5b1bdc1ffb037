import type { Position } from "geojson";
import { distanceKm, type LongitudeLatitude } from "../../model/distance";
import { fromMercator, type MercatorPoint, toMercator } from "./mercator";

export interface StrandPath {
  /** Longitude and latitude in degrees, from the launch site on. */
  readonly points: ReadonlyArray<Position>;
  /** Clockwise from north, in degrees, at the last point. */
  readonly heading: number;
}

const SEGMENTS = 32;
const BISECTIONS = 20;

export interface StrandCourse {
  readonly from: LongitudeLatitude;
  readonly to: LongitudeLatitude;
  /** Where all strands from the same launch site head on the whole: they leave it as one trunk. */
  readonly lead: LongitudeLatitude;
  /** How far the strand swings to the left of the way to `lead`, as a share of its length. */
  readonly bend: number;
  /** How far before `to` the strand ends. */
  readonly gapKm: number;
}

/**
 * A quadratic Bezier curve on the Mercator plane. Null where `from` lies within the gap around `to`,
 * so that nothing is left.
 */
export function strandPath({ from, to, lead, bend, gapKm }: StrandCourse): StrandPath | null {
  if (distanceKm(from, to) <= gapKm) return null;
  const [start, end] = [project(from), project(to)];
  const curve = bezier(start, controlPoint(start, end, project(lead), bend), end);
  const cut = entryIntoCircle(curve, to, gapKm);
  const at = (index: number) => curve((cut * index) / SEGMENTS);
  const samples = Array.from({ length: SEGMENTS + 1 }, (_, index) => at(index));
  const [x, y] = at(SEGMENTS);
  const [previousX, previousY] = at(SEGMENTS - 0.1);
  return {
    points: samples.map(fromMercator),
    heading: (Math.atan2(x - previousX, previousY - y) * 180) / Math.PI,
  };
}

function project({ longitude, latitude }: LongitudeLatitude): MercatorPoint {
  return toMercator(longitude, latitude);
}

/**
 * On the way to `lead` and to the left, but no further than halfway to the end, so that a strand to
 * a near target does not overshoot it. Mercator's y grows to the south.
 */
function controlPoint(
  start: MercatorPoint,
  end: MercatorPoint,
  lead: MercatorPoint,
  bend: number,
): MercatorPoint {
  const [x, y] = [lead[0] - start[0], lead[1] - start[1]];
  const wayToLead = Math.hypot(x, y);
  const wayToEnd = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const scale = Math.min(1, wayToEnd / wayToLead);
  return [start[0] + scale * (x / 2 + bend * y), start[1] + scale * (y / 2 - bend * x)];
}

type Curve = (parameter: number) => MercatorPoint;

function bezier(start: MercatorPoint, control: MercatorPoint, end: MercatorPoint): Curve {
  return (parameter) => {
    const rest = 1 - parameter;
    const [a, b, c] = [rest * rest, 2 * rest * parameter, parameter * parameter];
    return [a * start[0] + b * control[0] + c * end[0], a * start[1] + b * control[1] + c * end[1]];
  };
}

/** The parameter at which a curve that ends in the centre of a circle last enters it. */
function entryIntoCircle(curve: Curve, centre: LongitudeLatitude, radiusKm: number): number {
  let outside = 0;
  let inside = 1;
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (outside + inside) / 2;
    const [longitude, latitude] = fromMercator(curve(middle)) as [number, number];
    if (distanceKm({ longitude, latitude }, centre) > radiusKm) outside = middle;
    else inside = middle;
  }
  return outside;
}
