import type { Polygon } from "geojson";
import { type GridPosition, gridKey } from "./grid";

export interface OutlineEdge {
  readonly from: GridPosition;
  readonly to: GridPosition;
}

/** Vertices stay below 2^20 and edges are undirected, so two vertex numbers make one key. */
const VERTICES = 2 ** 20;

/**
 * The distinct edges of many outlines, on the grid. Outlines barely change from day to day: two
 * million daily edges are some twenty thousand distinct ones.
 */
export class OutlineEdges {
  readonly all: Array<OutlineEdge> = [];
  private readonly vertices = new Map<number, number>();
  private readonly edges = new Map<number, number>();

  /** The numbers of the edges of a polygon on the grid, those of its holes included. */
  add({ coordinates }: Polygon): Int32Array {
    return Int32Array.from(
      coordinates.flatMap((ring) => this.addRing(ring as Array<GridPosition>)),
    );
  }

  private addRing(ring: ReadonlyArray<GridPosition>): Array<number> {
    const numbers: Array<number> = [];
    let from = ring[0] as GridPosition;
    let fromVertex = this.vertex(from);
    for (const to of ring.slice(1)) {
      const toVertex = this.vertex(to);
      if (toVertex !== fromVertex) numbers.push(this.edge(from, fromVertex, to, toVertex));
      from = to;
      fromVertex = toVertex;
    }
    return numbers;
  }

  private vertex([x, y]: GridPosition): number {
    return numbered(this.vertices, gridKey(x, y));
  }

  private edge(from: GridPosition, fromVertex: number, to: GridPosition, toVertex: number): number {
    const key = Math.min(fromVertex, toVertex) * VERTICES + Math.max(fromVertex, toVertex);
    const number = numbered(this.edges, key);
    if (number === this.all.length) this.all.push({ from, to });
    return number;
  }
}

function numbered(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
