import type { Position } from "geojson";
import { combine, type Intervals } from "../../../src/model/interval";
import { type Cell, mergeLike } from "./cells";
import { areaInSquareMetres, lengthInMetres } from "./grid";
import { segmentsOf } from "./segments";

/**
 * A cell narrower than this on average, in metres, is a line drawn anew and not land that changed
 * hands. From July 2024 to July 2026 these are 1.1 km2 in all; at 50 m they would be 13, and what
 * changed hands between two days would differ from the source's outlines by up to 1.7 km2.
 */
const SLIVER_WIDTH = 10;

/** Metres shared with each neighbour; null: land never occupied. */
type Neighbours = Map<Cell | null, number>;

type Likeness = Pick<Cell, "heldSince2014" | "occupied">;

const NEVER_OCCUPIED: Likeness = { heldSince2014: false, occupied: [] };

/**
 * Makes each sliver part of the neighbour that was occupied most nearly on the same days. Slivers
 * among slivers follow in further rounds.
 */
export function dissolveSlivers(cells: ReadonlyArray<Cell>): Array<Cell> {
  let rest = [...cells];
  for (;;) {
    const neighbours = neighboursOf(rest);
    const slivers = new Set(
      [...neighbours].filter(([cell, shared]) => isSliver(cell, shared)).map(([cell]) => cell),
    );
    if (slivers.size === 0) return rest;
    rest = mergeLike(
      [...neighbours].map(([cell, shared]) =>
        slivers.has(cell) ? { ...cell, ...likestNeighbour(cell, shared, slivers) } : cell,
      ),
    );
  }
}

function neighboursOf(cells: ReadonlyArray<Cell>): Map<Cell, Neighbours> {
  const all = new Map<Cell, Neighbours>(cells.map((cell) => [cell, new Map()]));
  const add = (cell: Cell | null, neighbour: Cell | null, from: Position, to: Position) => {
    const shared = cell && all.get(cell);
    if (shared) shared.set(neighbour, (shared.get(neighbour) ?? 0) + lengthInMetres(from, to));
  };
  for (const { from, to, left, right } of segmentsOf(cells)) {
    add(left, right, from, to);
    add(right, left, from, to);
  }
  return all;
}

function isSliver({ geometry }: Cell, neighbours: Neighbours): boolean {
  const perimeter = [...neighbours.values()].reduce((sum, length) => sum + length, 0);
  return (2 * areaInSquareMetres(geometry)) / perimeter < SLIVER_WIDTH;
}

/** What the cell becomes; itself while all its neighbours are slivers too. */
function likestNeighbour(cell: Cell, neighbours: Neighbours, slivers: ReadonlySet<Cell>): Likeness {
  const [likest] = [...neighbours]
    .filter(([neighbour]) => neighbour === null || !slivers.has(neighbour))
    .map(([neighbour, shared]) => ({ ...(neighbour ?? NEVER_OCCUPIED), shared }))
    .map((like) => ({ like, unlikeDays: differingDays(cell.occupied, like.occupied) }))
    .sort((a, b) => a.unlikeDays - b.unlikeDays || b.like.shared - a.like.shared);
  if (!likest) return cell;
  const { heldSince2014, occupied } = likest.like;
  return { heldSince2014, occupied };
}

/** On how many days exactly one of the two holds. */
export function differingDays(first: Intervals, second: Intervals): number {
  const differing = combine(first, second, (inFirst, inSecond) => inFirst !== inSecond);
  return differing.reduce((sum, { from, to }) => sum + to - from, 0);
}
