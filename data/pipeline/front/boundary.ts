import type { Position } from "geojson";
import type { EdgeKind } from "../../../src/model/front";
import { combine, type Intervals } from "../../../src/model/interval";
import type { Cell } from "./cells";
import { joinLines } from "./geos";
import { type Segment, segmentsOf } from "./segments";
import type { KindOfEdge } from "./state-outline";

/** All lines of one kind that bounded the occupied land at the same times. */
export interface Boundary {
  readonly kind: EdgeKind;
  readonly present: Intervals;
  /** On the grid. */
  readonly lines: Array<Array<Position>>;
}

const NEVER: Intervals = [];

/** Where and when exactly one side was occupied, in a stable order. */
export function buildBoundaries(cells: ReadonlyArray<Cell>, kindOf: KindOfEdge): Array<Boundary> {
  const groups = new Map<string, Boundary>();
  for (const segment of segmentsOf(cells)) {
    for (const [kind, present] of presenceByKind(segment, kindOf)) {
      const key = JSON.stringify([kind, present]);
      const group = groups.get(key) ?? { kind, present, lines: [] };
      group.lines.push([segment.from, segment.to]);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ kind, present, lines }) => ({
    kind,
    present,
    lines: joinLines({ type: "MultiLineString", coordinates: lines }),
  }));
}

/** The side that is free decides the kind, so a segment may be of two kinds at different times. */
function presenceByKind(segment: Segment, kindOf: KindOfEdge): Map<EdgeKind, Intervals> {
  const { from, to } = segment;
  const left = segment.left?.occupied ?? NEVER;
  const right = segment.right?.occupied ?? NEVER;
  const onlyLeft = combine(left, right, (isLeft, isRight) => isLeft && !isRight);
  const onlyRight = combine(left, right, (isLeft, isRight) => isRight && !isLeft);
  const presence = new Map<EdgeKind, Intervals>();
  if (onlyLeft.length > 0) presence.set(kindOf(from, to), onlyLeft);
  if (onlyRight.length > 0) {
    const kind = kindOf(to, from);
    const known = presence.get(kind) ?? NEVER;
    presence.set(
      kind,
      combine(known, onlyRight, (isKnown, isNew) => isKnown || isNew),
    );
  }
  return presence;
}
