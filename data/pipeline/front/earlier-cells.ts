import type { Polygon, Position } from "geojson";
import { type Intervals, isWithin } from "../../../src/model/interval";
import type { Day } from "../../../src/model/time";
import { type Cell, isNeverFree, mergePieces, wound } from "./cells";
import type { Flip } from "./clean";
import { dissolveSliversOf } from "./earlier-slivers";
import { facesWithin } from "./face-test";
import { findDefect, simplifyCoverage } from "./geos";
import { positionKey } from "./grid";
import type { FollowedLines } from "./lost-lines";
import { OutlineEdges } from "./outline-edges";
import { mapPositions, polygonsFromPlane, polygonsToPlane } from "./plane";
import { segmentsOf } from "./segments";
import { subdivide } from "./subdivision";

/** Land that before the recent history was always occupied or free as one. */
export interface EarlierPart extends Cell {
  /** The recent cell that holds it, by its place among them; null: never occupied since. */
  readonly parent: number | null;
}

export interface EarlierParts {
  readonly parts: ReadonlyArray<EarlierPart>;
  readonly faces: number;
  readonly slivers: number;
}

/** The days of two histories, the earlier ending where the recent one begins. */
export interface Eras {
  readonly earlierBegins: Day;
  readonly recentBegins: Day;
  readonly recentEnds: Day;
}

/** How much the map is simplified, in metres. */
export interface Fineness {
  /** How far dissolving a sliver may move a line. */
  readonly sliver: number;
  /** The side of a square as large as the smallest turn of a line that is kept. */
  readonly turn: number;
  /** Steps of the grid, in its own units, on which lines within a recent cell lie. */
  readonly step: number;
}

/**
 * The planar map of the earlier years, in a stable order: what was occupied in them, and the rest of
 * the recent cells of which this is a part. `recent` and `flips` lie on the grid. `followed`: lines that
 * dissolving slivers must not lose; null: none.
 */
export function buildEarlierParts(
  recent: ReadonlyArray<Cell>,
  flips: ReadonlyArray<Flip>,
  eras: Eras,
  fineness: Fineness,
  followed: FollowedLines | null,
): EarlierParts {
  const edges = new OutlineEdges();
  const cellEdges = recent.map(({ geometry }) => edges.add(geometry));
  const flipEdges = flips.map(({ day, polygons }) => ({
    day,
    polygons: polygons.map((polygon) => edges.add(polygon)),
  }));
  const faces = subdivide(edges.all);
  const within = facesWithin(faces, edges.all);

  const parents = new Array<number | null>(faces.length).fill(null);
  for (const [cell, numbers] of cellEdges.entries()) {
    for (const face of within(numbers)) parents[face] = cell;
  }
  const changes = faces.map((): Array<Day> => []);
  for (const { day, polygons } of flipEdges) {
    for (const polygon of polygons) for (const face of within(polygon)) changes[face]?.push(day);
  }
  const pieces = faces.map(({ geometry }, face) => {
    const parent = parents[face] ?? null;
    const isOccupied =
      parent !== null && isWithin(recent[parent]?.occupied ?? [], eras.recentBegins);
    const occupied = occupiedBefore(eras, changes[face] ?? [], isOccupied);
    const heldSince2014 = parent !== null && recent[parent]?.heldSince2014 === true;
    return { geometry, heldSince2014, occupied, parent };
  });
  const { occupied, dissolved } = dissolveSliversOf(pieces, fineness.sliver, followed);
  const clean = pieces.map((piece, face) => ({ ...piece, occupied: occupied[face] as Intervals }));
  const merged = mergePieces(withinDivided(clean, recent, eras), (piece) =>
    JSON.stringify([piece.parent, piece.occupied]),
  );
  const parts = simplifyWithinParents(merged, fineness);
  return { parts, faces: faces.length, slivers: dissolved };
}

/** The lines between the parts of one parent, with fewer vertices; its own line stays exact. */
function simplifyWithinParents(
  parts: ReadonlyArray<EarlierPart>,
  { turn, step }: Fineness,
): Array<EarlierPart> {
  const byParent = new Map<number | null, Array<EarlierPart>>();
  for (const part of parts) {
    const siblings = byParent.get(part.parent) ?? [];
    siblings.push(part);
    byParent.set(part.parent, siblings);
  }
  const simple = new Map<EarlierPart, Polygon>();
  for (const siblings of byParent.values()) {
    const geometries = polygonsToPlane(siblings.map(({ geometry }) => geometry));
    for (const [index, geometry] of simplifyCoverage(geometries, turn).entries()) {
      simple.set(siblings[index] as EarlierPart, geometry);
    }
  }
  const exact = polygonsFromPlane(parts.map((part) => simple.get(part) as Polygon)).map((polygon) =>
    mapPositions(polygon, (position) => roundTo(position, 1)),
  );
  const coarse = coarsen(exact, step, positionsOnParentsLine(parts));
  return parts.map((part, index) => ({ ...part, geometry: wound(coarse[index] as Polygon) }));
}

/** On a coarser grid, but for the positions in `kept` and those without which a polygon were invalid. */
function coarsen(
  polygons: ReadonlyArray<Polygon>,
  step: number,
  kept: Set<number>,
): Array<Polygon> {
  for (;;) {
    const coarse = polygons.map((polygon) =>
      withoutRepeats(
        mapPositions(polygon, (position) =>
          kept.has(positionKey(position)) ? position : roundTo(position, step),
        ),
      ),
    );
    const invalid = polygons.filter((_p, index) => isBroken(coarse[index] as Polygon));
    const before = kept.size;
    for (const { coordinates } of invalid) {
      for (const position of coordinates.flat()) kept.add(positionKey(position));
    }
    if (kept.size === before) return coarse;
  }
}

function isBroken(polygon: Polygon): boolean {
  return polygon.coordinates.some((ring) => ring.length < 4) || findDefect(polygon) !== null;
}

/** Without positions that rounding made one with that before. */
function withoutRepeats({ type, coordinates }: Polygon): Polygon {
  const rings = coordinates.map((ring) =>
    ring.filter(([x, y], index) => {
      const before = ring[index - 1];
      return before === undefined || before[0] !== x || before[1] !== y;
    }),
  );
  return { type, coordinates: rings };
}

/** The positions that parts of different recent cells share. */
function positionsOnParentsLine(parts: ReadonlyArray<EarlierPart>): Set<number> {
  const shared = new Set<number>();
  for (const { from, to, left, right } of segmentsOf(parts)) {
    if ((left?.parent ?? null) === (right?.parent ?? null)) continue;
    for (const position of [from, to]) shared.add(positionKey(position));
  }
  return shared;
}

function roundTo(position: Position, step: number): Position {
  return position.map((value) => Math.round(value / step) * step);
}

/** The days before the recent history. `changes`: newest first. */
function occupiedBefore(
  { earlierBegins, recentBegins }: Eras,
  changes: ReadonlyArray<Day>,
  isOccupiedThen: boolean,
): Intervals {
  const intervals: Array<{ from: Day; to: Day }> = [];
  let isOccupied = isOccupiedThen;
  let to = recentBegins;
  for (const from of [...changes, earlierBegins]) {
    if (isOccupied && from < to) intervals.unshift({ from, to });
    isOccupied = !isOccupied;
    to = from;
  }
  return intervals;
}

/**
 * What was occupied earlier, with the rest of the recent cells that hold it. Also recent cells that
 * change hands on the first recent day only: they need no outline but to be told where they lie.
 */
function withinDivided(
  pieces: ReadonlyArray<EarlierPart>,
  recent: ReadonlyArray<Cell>,
  { recentBegins, recentEnds }: Eras,
): Array<EarlierPart> {
  const divided = new Set<number | null>();
  for (const { parent, occupied } of pieces) if (occupied.length > 0) divided.add(parent);
  for (const [index, cell] of recent.entries()) {
    if (isNeverFree(cell, recentBegins, recentEnds)) divided.add(index);
  }
  return pieces.filter(({ parent, occupied }) =>
    parent === null ? occupied.length > 0 : divided.has(parent),
  );
}
