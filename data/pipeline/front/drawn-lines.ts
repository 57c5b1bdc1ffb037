import type { Polygon, Position } from "geojson";
import type { Interval, Intervals } from "../../../src/model/interval";
import type { Day } from "../../../src/model/time";
import { OutlineEdges } from "./outline-edges";
import { toPlane } from "./plane";

/** A straight piece of the source's own line, in the plane, and the days on which it was drawn. */
export interface DrawnLine {
  readonly from: Position;
  readonly to: Position;
  readonly present: Intervals;
}

/** The lines of many outlines, which are added newest first; each stands until the one after it. */
export class DrawnLines {
  readonly edges = new OutlineEdges();
  /** By the numbers of the edges, newest first. */
  private readonly present: Array<Array<Interval>> = [];

  constructor(private until: Day) {}

  /** `polygons`: on the grid. A line that two of them share bounds nothing. */
  add(day: Day, polygons: ReadonlyArray<Polygon>): void {
    const shared = new Map<number, boolean>();
    for (const polygon of polygons) {
      for (const edge of this.edges.add(polygon)) shared.set(edge, shared.has(edge));
    }
    for (const [edge, isShared] of shared) if (!isShared) this.extend(edge, day);
    this.until = day;
  }

  get all(): Array<DrawnLine> {
    return this.edges.all.flatMap(({ from, to }, edge) => {
      const present = this.present[edge]?.toReversed();
      return present ? [{ from: toPlane(from), to: toPlane(to), present }] : [];
    });
  }

  private extend(edge: number, from: Day): void {
    const known = this.present[edge] ?? [];
    this.present[edge] = known;
    const last = known.at(-1);
    if (last?.from === this.until) known[known.length - 1] = { from, to: last.to };
    else known.push({ from, to: this.until });
  }
}
