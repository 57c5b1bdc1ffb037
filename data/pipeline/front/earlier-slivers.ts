import type { Intervals } from "../../../src/model/interval";
import type { Piece } from "./cells";
import { areaInSquareMetres } from "./grid";
import { Groups } from "./groups";
import { type Border, distanceFrom, type FollowedLines, facesOfLostLines } from "./lost-lines";
import { toPlane } from "./plane";
import { segmentsOf } from "./segments";
import { differingDays } from "./slivers";

/** Adjoining faces that were occupied on the same days. */
interface Area {
  readonly faces: Array<number>;
  squareMetres: number;
  readonly neighbours: Map<Area, Array<Border>>;
}

export interface WithoutSlivers {
  /** The days of each face. */
  readonly occupied: ReadonlyArray<Intervals>;
  readonly dissolved: number;
}

/** A face of the earlier years and the recent cell that holds it. */
export interface HeldFace extends Piece {
  readonly parent: number | null;
}

/** Whether two faces belong to no common area even where they are alike. */
type IsApart = (one: number, other: number) => boolean;

/** Land never occupied. */
const NEVER: Intervals = [];

/**
 * Gives each sliver among the faces of a planar map the days of the neighbour along it that was
 * occupied most nearly as it was. A sliver is what adjoining faces of the same days make up, where all
 * of it lies within `farthestMove` metres of that neighbour; then also what they make up of one recent cell,
 * which would be cut in two for it. Slivers without which a line of `followed` would be lost stay, such
 * as the tip of a spike along a road: `followed` is null where no line must be kept.
 */
export function dissolveSliversOf(
  faces: ReadonlyArray<HeldFace>,
  farthestMove: number,
  followed: FollowedLines | null,
): WithoutSlivers {
  const borders = bordersOf(faces);
  const areas = [...faces.map(({ geometry }) => areaInSquareMetres(geometry)), 0];
  const before = [...faces.map((face) => face.occupied), NEVER];
  const parents = [...faces.map(({ parent }) => parent), null];
  const kept = new Set<number>();
  for (;;) {
    const occupied = [...before];
    const dissolveApart = (isApart: IsApart) =>
      dissolve(faces, borders, occupied, farthestMove, isApart, kept);
    const dissolved =
      dissolveApart(() => false) + dissolveApart((a, b) => parents[a] !== parents[b]);
    const known = kept.size;
    if (followed) {
      for (const face of facesOfLostLines(borders, areas, before, occupied, followed))
        kept.add(face);
    }
    if (kept.size === known) return { occupied: occupied.slice(0, faces.length), dissolved };
  }
}

function bordersOf(faces: ReadonlyArray<Piece>): Array<Border> {
  const indices = new Map(faces.map((face, index) => [face, index]));
  const indexOf = (face: Piece | null) => (face === null ? faces.length : indices.get(face));
  return segmentsOf(faces).map(({ from, to, left, right }) => ({
    left: indexOf(left) as number,
    right: indexOf(right) as number,
    from: toPlane(from),
    to: toPlane(to),
  }));
}

/** Changes `occupied` and says how many areas were dissolved; slivers among slivers follow in rounds. */
function dissolve(
  faces: ReadonlyArray<Piece>,
  borders: ReadonlyArray<Border>,
  occupied: Array<Intervals>,
  farthestMove: number,
  isApart: IsApart,
  kept: ReadonlySet<number>,
): number {
  const isCandidate = (area: Area) =>
    area.faces.at(-1) !== faces.length &&
    mayBeThin(area, farthestMove) &&
    !area.faces.some((face) => kept.has(face));
  let dissolved = 0;
  for (;;) {
    const taken = new Set<Area>();
    const areas = joinAlike(faces, borders, occupied, isApart);
    for (const area of areas.sort((a, b) => a.squareMetres - b.squareMetres)) {
      if (taken.has(area) || !isCandidate(area)) continue;
      const likest = likestNeighbour(area, occupied, farthestMove, isApart);
      if (!likest) continue;
      dissolved += 1;
      const days = daysOf(likest, occupied);
      for (const face of area.faces) occupied[face] = days;
      // What took up a sliver is as it was only after the next joining.
      taken.add(likest);
      for (const neighbour of area.neighbours.keys()) taken.add(neighbour);
    }
    if (taken.size === 0) return dissolved;
  }
}

function joinAlike(
  faces: ReadonlyArray<Piece>,
  borders: ReadonlyArray<Border>,
  occupied: ReadonlyArray<Intervals>,
  isApart: IsApart,
): Array<Area> {
  const keys = occupied.map((days) => JSON.stringify(days));
  const groups = new Groups();
  for (const { left, right } of borders) {
    if (keys[left] === keys[right] && !isApart(left, right)) groups.join(left, right);
  }
  const areas = new Map<number, Area>();
  const areaOf = (face: number): Area => {
    const group = groups.of(face);
    const area = areas.get(group) ?? { faces: [], squareMetres: 0, neighbours: new Map() };
    areas.set(group, area);
    return area;
  };
  for (const face of occupied.keys()) areaOf(face).faces.push(face);
  for (const [face, { geometry }] of faces.entries()) {
    areaOf(face).squareMetres += areaInSquareMetres(geometry);
  }
  for (const border of borders) {
    const [one, other] = [areaOf(border.left), areaOf(border.right)];
    if (one === other) continue;
    addBorder(one, other, border);
    addBorder(other, one, border);
  }
  return [...areas.values()];
}

function addBorder({ neighbours }: Area, neighbour: Area, border: Border): void {
  const shared = neighbours.get(neighbour) ?? [];
  shared.push(border);
  neighbours.set(neighbour, shared);
}

/** No area that lies along a line is wider on average. */
function mayBeThin({ squareMetres, neighbours }: Area, farthestMove: number): boolean {
  const perimeter = [...neighbours.values()]
    .flat()
    .reduce((sum, border) => sum + length(border), 0);
  return (2 * squareMetres) / perimeter <= farthestMove;
}

function likestNeighbour(
  area: Area,
  occupied: ReadonlyArray<Intervals>,
  farthestMove: number,
  isApart: IsApart,
): Area | undefined {
  const own = daysOf(area, occupied);
  const outline = [...area.neighbours.values()].flat();
  const [likest] = [...area.neighbours]
    .filter(
      ([neighbour, shared]) =>
        !isApart(firstOf(area), firstOf(neighbour)) && liesAlong(outline, shared, farthestMove),
    )
    .map(([neighbour, shared]) => ({
      neighbour,
      metres: shared.reduce((sum, border) => sum + length(border), 0),
      unlikeDays: differingDays(own, daysOf(neighbour, occupied)),
    }))
    .sort((a, b) => a.unlikeDays - b.unlikeDays || b.metres - a.metres);
  return likest?.neighbour;
}

/** Whether the whole outline of an area lies within some metres of a part of it. */
function liesAlong(
  outline: ReadonlyArray<Border>,
  shared: ReadonlyArray<Border>,
  metres: number,
): boolean {
  return outline.every(({ from, to }) =>
    [from, to].every((point) => shared.some((border) => distanceFrom(point, border) <= metres)),
  );
}

function length({ from, to }: Border): number {
  return Math.hypot(
    (to[0] as number) - (from[0] as number),
    (to[1] as number) - (from[1] as number),
  );
}

function daysOf(area: Area, occupied: ReadonlyArray<Intervals>): Intervals {
  return occupied[firstOf(area)] as Intervals;
}

function firstOf({ faces: [first] }: Area): number {
  return first as number;
}
