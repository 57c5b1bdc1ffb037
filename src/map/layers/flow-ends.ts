import { group } from "d3-array";
import type { LongitudeLatitude } from "../../model/distance";
import type { Place } from "../../model/place";
import { isPointPrecision } from "../../model/precision";
import { longestReach, pointAt } from "../geometry/rays";
import { spreadBearings } from "../geometry/spread-bearings";
import { targetRadiusKm } from "./flow-places";
import type { OblastShapes } from "./oblast-shapes";

/** A strand on its way to a target area. */
export interface Arrival {
  readonly id: string;
  readonly target: Place;
  /** From where it comes: radians clockwise from north. */
  readonly bearing: number;
}

/** How far into an area its strands end, as a share of the way from its centre to its edge. */
const REACH_INTO_AREA = 0.6;

/** Room for an end mark when the whole country is in sight. */
const MARK_KM = 17;
/** The part of the circle around a target on which its end marks crowd together, in radians. */
const WIDEST_FAN = 4.2;
/** Around a point the circle grows with their number, up to this. */
const LARGEST_CIRCLE_KM = 26;

/** Where the strands of a night end: around a point on a circle, in an area on the way to its centre. */
export function flowEnds(
  arrivals: ReadonlyArray<Arrival>,
  shapes: OblastShapes,
): ReadonlyMap<string, LongitudeLatitude> {
  const byTarget = group(arrivals, ({ target }) => target);
  const ends = [...byTarget].flatMap(([target, group]) => endsAt(target, group, shapes));
  return new Map(ends);
}

function endsAt(
  target: Place,
  arrivals: ReadonlyArray<Arrival>,
  shapes: OblastShapes,
): ReadonlyArray<readonly [id: string, end: LongitudeLatitude]> {
  const circleKm = endCircleKm(target, arrivals.length);
  const gap = Math.min(MARK_KM / circleKm, WIDEST_FAN / arrivals.length);
  const bearings = spreadBearings(
    arrivals.map(({ bearing }) => bearing),
    gap,
  );
  return arrivals.map(({ id }, index) => {
    const bearing = bearings[index] as number;
    const km = kmIntoArea(target, bearing, shapes) ?? circleKm;
    return [id, pointAt(target, bearing, km)];
  });
}

function endCircleKm(target: Place, count: number): number {
  const radius = targetRadiusKm(target);
  if (!isPointPrecision(target.level)) return REACH_INTO_AREA * radius;
  const needed = (count * MARK_KM) / WIDEST_FAN;
  return Math.max(radius, Math.min(needed, LARGEST_CIRCLE_KM));
}

/** Inside the oblast's own shape, which a circle around its centre may leave, or come upon a hole of. */
function kmIntoArea(target: Place, bearing: number, shapes: OblastShapes): number | null {
  const shape = target.level === "oblast" && target.oblast ? shapes.get(target.oblast) : undefined;
  const reach = shape ? longestReach(target, bearing, shape) : null;
  return reach && reach.from + REACH_INTO_AREA * (reach.to - reach.from);
}
