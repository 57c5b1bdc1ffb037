import { groups } from "d3-array";

type Position = [longitude: number, latitude: number];

/** A point that is known to lie within a distance of a position. */
export interface UncertainPoint {
  readonly position: Position;
  readonly withinKm: number;
}

const KM_PER_DEGREE = 111.2;
/** Neighbours on the spiral are about so far apart, where there is room. */
const STEP_KM = 0.45;
/** Stays clear of the ring that is drawn around the place. */
const SHARE_OF_RADIUS = 0.85;
/** Turns of the golden angle put any few neighbours on a ring around the point, evenly (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where to draw each point, so that those at one position do not hide each other: on a spiral around
 * it, in the given order, and never further from it than the point is uncertain. A point that is alone
 * or known exactly stays where it is.
 */
export function spreadPositions(points: ReadonlyArray<UncertainPoint>): ReadonlyArray<Position> {
  const together = groups(points, ({ position }) => position.join());
  const spread = together.flatMap(([, group]) =>
    group.map((point, index) => [point, onSpiral(point, index, group.length)] as const),
  );
  const positions = new Map(spread);
  return points.map((point) => positions.get(point) ?? point.position);
}

function onSpiral({ position, withinKm }: UncertainPoint, index: number, count: number): Position {
  if (count === 1) return position;
  const limit = SHARE_OF_RADIUS * withinKm;
  const radius = Math.min(STEP_KM, limit / Math.sqrt(count)) * Math.sqrt(index + 0.5);
  const [longitude, latitude] = position;
  const kmPerDegreeEast = KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  return [
    longitude + (radius * Math.cos(index * GOLDEN_ANGLE)) / kmPerDegreeEast,
    latitude + (radius * Math.sin(index * GOLDEN_ANGLE)) / KM_PER_DEGREE,
  ];
}
