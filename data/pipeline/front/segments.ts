import type { Position } from "geojson";
import type { Piece } from "./cells";
import { positionKey } from "./grid";

/** A straight piece of the cells' outlines and the cell on either side; null: no cell. */
export interface Segment<Cell> {
  readonly from: Position;
  readonly to: Position;
  left: Cell | null;
  right: Cell | null;
}

/** The segments of all cells, each once. */
export function segmentsOf<Cell extends Pick<Piece, "geometry">>(
  cells: ReadonlyArray<Cell>,
): Array<Segment<Cell>> {
  const segments = new Map<string, Segment<Cell>>();
  for (const cell of cells) {
    for (const ring of cell.geometry.coordinates) {
      for (let index = 1; index < ring.length; index += 1) {
        addSide(segments, ring[index - 1] as Position, ring[index] as Position, cell);
      }
    }
  }
  return [...segments.values()];
}

/** Rings are wound so that their cell lies on the left. */
function addSide<Cell>(
  segments: Map<string, Segment<Cell>>,
  from: Position,
  to: Position,
  cell: Cell,
): void {
  const isForward = positionKey(from) < positionKey(to);
  const [first, second] = isForward ? [from, to] : [to, from];
  const key = `${positionKey(first)} ${positionKey(second)}`;
  const segment = segments.get(key) ?? { from: first, to: second, left: null, right: null };
  segment[isForward ? "left" : "right"] = cell;
  segments.set(key, segment);
}
