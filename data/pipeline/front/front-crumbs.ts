import type { Position } from "geojson";
import type { EdgeKind } from "../../../src/model/front";
import type { Intervals } from "../../../src/model/interval";
import { lengthInMetres, positionKey } from "./grid";
import { Groups } from "./groups";

/** A straight piece of the boundary of occupied land, of one kind, on the grid. */
export interface BoundarySegment {
  readonly from: Position;
  readonly to: Position;
  readonly kind: EdgeKind;
  readonly present: Intervals;
}

/**
 * Metres. From July 2024 on five runs of front line are shorter, all of them where the sources draw the
 * state border in two ways; the smallest true one has 538. Before, the coast above all was drawn up to
 * 3 km off: ninety runs of up to 43 km are nothing else, and the smallest true one, Mariupol's, has 124.
 */
export const SHORTEST_FRONT = { recent: 300, earlier: 50_000 };

/**
 * Calls border or coast, as what they touch, the front segments that touch it and are connected with
 * less than `shortest` metres of front line, on all days together: else they would be the front line
 * nearest to towns far behind it.
 */
export function withoutCrumbs(
  segments: ReadonlyArray<BoundarySegment>,
  shortest: number,
): Array<BoundarySegment> {
  const runs = new Runs();
  for (const { from, to, kind } of segments) if (kind === "front") runs.join(from, to);
  const kinds = new Map<number, EdgeKind>();
  for (const { from, to, kind } of segments) {
    if (kind === "front") continue;
    for (const end of [from, to]) kinds.set(positionKey(end), kind);
  }
  const kindAlongRun = new Map<number, EdgeKind>();
  for (const { from, to, kind } of segments) {
    if (kind !== "front") continue;
    const touched = kinds.get(positionKey(from)) ?? kinds.get(positionKey(to));
    if (touched) kindAlongRun.set(runs.of(from), touched);
  }
  return segments.map((segment) => {
    if (segment.kind !== "front" || runs.metres(segment.from) >= shortest) return segment;
    return { ...segment, kind: kindAlongRun.get(runs.of(segment.from)) ?? segment.kind };
  });
}

/** Connected lines, each named by one of its vertices. */
class Runs {
  private readonly groups = new Groups();
  private readonly lengths = new Map<number, number>();

  join(from: Position, to: Position): void {
    const [kept, joined] = [this.of(from), this.of(to)];
    const length = this.lengthOf(kept) + lengthInMetres(from, to);
    this.lengths.set(kept, kept === joined ? length : length + this.lengthOf(joined));
    this.groups.join(kept, joined);
  }

  of(position: Position): number {
    return this.groups.of(positionKey(position));
  }

  metres(position: Position): number {
    return this.lengthOf(this.of(position));
  }

  private lengthOf(name: number): number {
    return this.lengths.get(name) ?? 0;
  }
}
