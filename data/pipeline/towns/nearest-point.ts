import type { Position } from "geojson";
import type { LongitudeLatitude } from "../../../src/model/distance";

/** A point of a line and its distance from a town, in metres on the local plane. */
export interface NearestPoint {
  readonly metres: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** WGS84. */
const EQUATORIAL_RADIUS = 6_378_137;
const ECCENTRICITY_SQUARED = 0.00669437999014;

/**
 * Finds the nearest point of many lines of longitudes and latitudes, on a plane about a town: degrees
 * times the ellipsoid's radii of curvature at the middle latitude between the two. That is right to
 * some 0.01 % at 400 km, so it may choose; `metres` is not meant to be shown.
 */
export function nearestPointFinder(
  town: LongitudeLatitude,
): (lines: ReadonlyArray<ReadonlyArray<Position>>) => NearestPoint {
  return (lines) => {
    let nearest = { metres: Number.POSITIVE_INFINITY, longitude: 0, latitude: 0 };
    for (const line of lines) {
      for (let index = 1; index < line.length; index += 1) {
        const point = nearestOfSegment(town, line[index - 1] as Position, line[index] as Position);
        if (point.metres < nearest.metres) nearest = point;
      }
    }
    return nearest;
  };
}

function nearestOfSegment(town: LongitudeLatitude, from: Position, to: Position): NearestPoint {
  const [x1, y1] = toPlane(town, from);
  const [x2, y2] = toPlane(town, to);
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squaredLength = dx * dx + dy * dy;
  const foot = squaredLength === 0 ? 0 : -(x1 * dx + y1 * dy) / squaredLength;
  const share = Math.min(1, Math.max(0, foot));
  const [longitude1, latitude1] = from as [number, number];
  const [longitude2, latitude2] = to as [number, number];
  return {
    metres: Math.hypot(x1 + share * dx, y1 + share * dy),
    longitude: longitude1 + share * (longitude2 - longitude1),
    latitude: latitude1 + share * (latitude2 - latitude1),
  };
}

/** Metres east and north of the town. */
function toPlane(town: LongitudeLatitude, [longitude, latitude]: Position): [number, number] {
  const radians = Math.PI / 180;
  const middle = (((latitude as number) + town.latitude) / 2) * radians;
  const bulge = 1 - ECCENTRICITY_SQUARED * Math.sin(middle) ** 2;
  const primeVertical = EQUATORIAL_RADIUS / Math.sqrt(bulge);
  const meridian = (primeVertical * (1 - ECCENTRICITY_SQUARED)) / bulge;
  return [
    ((longitude as number) - town.longitude) * radians * primeVertical * Math.cos(middle),
    ((latitude as number) - town.latitude) * radians * meridian,
  ];
}
