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
}

/**
 * A quadratic Bezier curve on the Mercator plane that ends before `to` by the gap. Null where `from`
 * lies within the gap, so that nothing is left.
 */
export function strandPath(course: StrandCourse, gapKm: number): StrandPath | null {
  const { from, to } = course;
  if (distanceKm(from, to) <= gapKm) return null;
  const curve = quadraticCurve(project(from), controlPoint(course), project(to));
  return pathAlong(curve, entryIntoCircle(curve, to, gapKm));
}

/**
 * A cubic Bezier curve on the Mercator plane that ends at `end`, beside `to`, heading for `to`: so
 * strands to the same target can end side by side around it.
 */
export function arrivingPath(course: StrandCourse, end: LongitudeLatitude): StrandPath {
  const [start, centre, tip] = [course.from, course.to, end].map(project) as [
    MercatorPoint,
    MercatorPoint,
    MercatorPoint,
  ];
  const control = controlPoint(course);
  const outward = Math.hypot(tip[0] - centre[0], tip[1] - centre[1]);
  const leg = 0.5 * Math.hypot(control[0] - tip[0], control[1] - tip[1]);
  const before = between(tip, centre, -leg / outward);
  return pathAlong(cubicCurve(start, between(start, control, 2 / 3), before, tip), 1);
}

/** From where a strand would come to its target by itself: radians clockwise from north. */
export function approachBearing(course: StrandCourse): number {
  const [x, y] = project(course.to);
  const [controlX, controlY] = controlPoint(course);
  return Math.atan2(controlX - x, y - controlY);
}

function pathAlong(curve: Curve, cut: number): StrandPath {
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
function controlPoint({ from, to, lead, bend }: StrandCourse): MercatorPoint {
  const [start, end, middle] = [from, to, lead].map(project) as [
    MercatorPoint,
    MercatorPoint,
    MercatorPoint,
  ];
  const [x, y] = [middle[0] - start[0], middle[1] - start[1]];
  const wayToLead = Math.hypot(x, y);
  const wayToEnd = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const scale = Math.min(1, wayToEnd / wayToLead);
  return [start[0] + scale * (x / 2 + bend * y), start[1] + scale * (y / 2 - bend * x)];
}

type Curve = (parameter: number) => MercatorPoint;

function quadraticCurve(start: MercatorPoint, control: MercatorPoint, end: MercatorPoint): Curve {
  return (at) => between(between(start, control, at), between(control, end, at), at);
}

function cubicCurve(
  start: MercatorPoint,
  first: MercatorPoint,
  second: MercatorPoint,
  end: MercatorPoint,
): Curve {
  const [before, after] = [
    quadraticCurve(start, first, second),
    quadraticCurve(first, second, end),
  ];
  return (at) => between(before(at), after(at), at);
}

function between(from: MercatorPoint, to: MercatorPoint, share: number): MercatorPoint {
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
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
