import { greatest } from "d3-array";
import type { Polygon, Position } from "geojson";
import type { LongitudeLatitude } from "../../model/distance";
import { fromMercator, toMercator } from "./mercator";

const EARTH_CIRCUMFERENCE_KM = 40_030;

/** The point at a distance and a bearing (radians clockwise from north), near enough for the plane. */
export function pointAt(centre: LongitudeLatitude, bearing: number, km: number): LongitudeLatitude {
  const [x, y] = toMercator(centre.longitude, centre.latitude);
  const way = km / kmPerUnit(centre);
  const [longitude, latitude] = fromMercator([
    x + way * Math.sin(bearing),
    y - way * Math.cos(bearing),
  ]) as [number, number];
  return { longitude, latitude };
}

/** A stretch of a ray, in km from its origin. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * The longest stretch of a ray that lies inside polygons, as seen from a point in or near them: beyond
 * a hole, such as a city that is no part of its oblast, where most of the area is. Null where the ray
 * meets none of them. On a plane of degrees, within 1 % of the ground for an oblast.
 */
export function longestReach(
  centre: LongitudeLatitude,
  bearing: number,
  polygons: ReadonlyArray<Polygon["coordinates"]>,
): Reach | null {
  const ways = polygons.flat().flatMap((ring) => crossings(ring, centre, bearing));
  const edges = ways.sort((a, b) => a - b);
  // An odd number of edges ahead means that the ray sets out inside.
  const ends = edges.length % 2 === 1 ? [0, ...edges] : edges;
  const reaches = ends.flatMap((from, index) =>
    index % 2 === 0 ? [{ from, to: ends[index + 1] as number }] : [],
  );
  return greatest(reaches, (a, b) => a.to - a.from - (b.to - b.from)) ?? null;
}

/** Distances in km at which a ray crosses the edges of a ring. */
function crossings(
  ring: ReadonlyArray<Position>,
  { longitude, latitude }: LongitudeLatitude,
  bearing: number,
): ReadonlyArray<number> {
  const northKm = EARTH_CIRCUMFERENCE_KM / 360;
  const eastKm = northKm * Math.cos((latitude * Math.PI) / 180);
  const [sine, cosine] = [Math.sin(bearing), Math.cos(bearing)];
  const found: Array<number> = [];
  let lastAlong = 0;
  let lastAside = 0;
  for (const [index, position] of ring.entries()) {
    const east = ((position[0] as number) - longitude) * eastKm;
    const north = ((position[1] as number) - latitude) * northKm;
    const along = east * sine + north * cosine;
    const aside = east * cosine - north * sine;
    if (index > 0 && aside > 0 !== lastAside > 0) {
      const way = along + ((lastAlong - along) * aside) / (aside - lastAside);
      if (way > 0) found.push(way);
    }
    lastAlong = along;
    lastAside = aside;
  }
  return found;
}

function kmPerUnit({ latitude }: LongitudeLatitude): number {
  return EARTH_CIRCUMFERENCE_KM * Math.cos((latitude * Math.PI) / 180);
}
