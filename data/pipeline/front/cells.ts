import type { Polygon, Position } from "geojson";
import { gaps, type Intervals } from "../../../src/model/interval";
import type { Day } from "../../../src/model/time";
import { mergeNeighbours } from "./geos";
import { signedArea } from "./grid";

/** Land that was always occupied or free as one, without a gap. */
export interface Piece {
  /** On the grid; the outer ring anticlockwise, holes clockwise. */
  readonly geometry: Polygon;
  readonly occupied: Intervals;
}

export interface Cell extends Piece {
  readonly heldSince2014: boolean;
}

/** Whether it was occupied from the evening of `firstDay` to that of `lastDay`. */
export function isNeverFree(
  { occupied }: Pick<Piece, "occupied">,
  firstDay: Day,
  lastDay: Day,
): boolean {
  return gaps(occupied, firstDay, lastDay + 1).length === 0;
}

/** Makes one cell of neighbours that are alike, and drops what was never occupied. */
export function mergeLike(pieces: ReadonlyArray<Cell>): Array<Cell> {
  return mergePieces(
    pieces.filter(({ occupied }) => occupied.length > 0),
    ({ heldSince2014, occupied }) => JSON.stringify([heldSince2014, occupied]),
  );
}

/**
 * Makes one piece of neighbours that have the same key. The pieces share their vertices. In a stable
 * order: by the days of occupation, then from west to east.
 */
export function mergePieces<Some extends Piece>(
  pieces: ReadonlyArray<Some>,
  keyOf: (piece: Some) => string,
): Array<Some> {
  const groups = new Map<string, Array<Some>>();
  for (const piece of pieces) {
    const key = keyOf(piece);
    const group = groups.get(key) ?? [];
    group.push(piece);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(mergeGroup).sort(byDaysThenPlace);
}

function mergeGroup<Some extends Piece>(group: ReadonlyArray<Some>): Array<Some> {
  const [first] = group;
  return mergeNeighbours(group.map(({ geometry }) => geometry)).map((geometry) => ({
    ...(first as Some),
    geometry: wound(geometry),
  }));
}

/** Winds the rings as RFC 7946 asks, each from its westernmost vertex. */
export function wound({ type, coordinates }: Polygon): Polygon {
  return {
    type,
    coordinates: coordinates.map((ring, index) => {
      const isAnticlockwise = signedArea(ring) > 0;
      return fromWesternmost(isAnticlockwise === (index === 0) ? ring : ring.toReversed());
    }),
  };
}

function fromWesternmost(ring: ReadonlyArray<Position>): Array<Position> {
  const vertices = ring.slice(1);
  const first = vertices.reduce(
    (least, vertex, index) =>
      comparePositions(vertex, vertices[least] as Position) < 0 ? index : least,
    0,
  );
  const turned = [...vertices.slice(first), ...vertices.slice(0, first)];
  return [...turned, turned[0] as Position];
}

function comparePositions(a: Position, b: Position): number {
  return (a[0] as number) - (b[0] as number) || (a[1] as number) - (b[1] as number);
}

function byDaysThenPlace(a: Piece, b: Piece): number {
  for (const [index, { from, to }] of a.occupied.entries()) {
    const other = b.occupied[index];
    if (!other) return 1;
    if (from !== other.from || to !== other.to) return from - other.from || to - other.to;
  }
  if (a.occupied.length !== b.occupied.length) return -1;
  return comparePositions(westernmost(a), westernmost(b));
}

function westernmost({ geometry }: Piece): Position {
  return geometry.coordinates[0]?.[0] as Position;
}
