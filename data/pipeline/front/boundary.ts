import type { Position } from "geojson";
import type { EdgeKind } from "../../../src/model/front";
import { combine, type Intervals } from "../../../src/model/interval";
import type { Piece } from "./cells";
import { type BoundarySegment, withoutCrumbs } from "./front-crumbs";
import { joinLines } from "./geos";
import { type Segment, segmentsOf } from "./segments";
import type { KindOfEdge } from "./state-outline";

/** All lines of one kind that bounded the occupied land at the same times. */
export interface Boundary {
  readonly kind: EdgeKind;
  /** Null: whenever exactly one side was occupied. */
  readonly present: Intervals | null;
  /** On the grid. */
  readonly lines: Array<Array<Position>>;
}

const NEVER: Intervals = [];

/**
 * Where and when the occupied land ended at border or coast, in a stable order. `shortestFront`: metres, of the
 * shortest run of front line that touches border or coast.
 */
export function buildBoundaries(
  cells: ReadonlyArray<Piece>,
  kindOf: KindOfEdge,
  shortestFront: number,
): Array<Boundary> {
  const segments = segmentsOf(cells).flatMap((segment) =>
    [...presenceByKind(segment, kindOf)].map(([kind, present]) => ({
      from: segment.from,
      to: segment.to,
      kind,
      present,
    })),
  );
  const told = withoutCrumbs(segments, shortestFront);
  const kinds = kindsOfPlaces(told);
  const groups = new Map<string, Boundary>();
  for (const segment of told) {
    const { from, to, kind } = segment;
    if (kind === "front") continue;
    const present = kinds.get(placeOf(segment))?.size === 1 ? null : segment.present;
    const key = JSON.stringify([kind, present]);
    const group = groups.get(key) ?? { kind, present, lines: [] };
    group.lines.push([from, to]);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ kind, present, lines }) => ({
    kind,
    present,
    lines: joinLines({ type: "MultiLineString", coordinates: lines }),
  }));
}

/** At one place a segment may be of two kinds at different times. */
function kindsOfPlaces(segments: ReadonlyArray<BoundarySegment>): Map<string, Set<EdgeKind>> {
  const kinds = new Map<string, Set<EdgeKind>>();
  for (const segment of segments) {
    const place = placeOf(segment);
    kinds.set(place, (kinds.get(place) ?? new Set()).add(segment.kind));
  }
  return kinds;
}

function placeOf({ from, to }: BoundarySegment): string {
  return [from, to].join();
}

/** The side that is free decides the kind, so a segment may be of two kinds at different times. */
function presenceByKind(segment: Segment<Piece>, kindOf: KindOfEdge): Map<EdgeKind, Intervals> {
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
