import type { Intervals } from "../../../src/model/interval";
import type { Day } from "../../../src/model/time";
import { type Cell, mergeLike } from "./cells";
import { type EdgeNumbers, facesInside } from "./face-test";
import type { OutlineEdge } from "./outline-edges";
import { dissolveSlivers } from "./slivers";
import { subdivide } from "./subdivision";

/** The union of the polygons was occupied on the evening of the day. */
export interface DayOutline {
  readonly day: Day;
  readonly polygons: ReadonlyArray<EdgeNumbers>;
}

/**
 * The cells of a history, in a stable order. `days` ascend; between two of them the first stands.
 * `heldSince2014`: the polygons of that land.
 */
export function buildCells(
  edges: ReadonlyArray<OutlineEdge>,
  days: ReadonlyArray<DayOutline>,
  heldSince2014: ReadonlyArray<EdgeNumbers>,
): Array<Cell> {
  const faces = subdivide(edges);
  const inside = facesInside(faces, edges);
  const occupied = occupiedIntervals(faces.length, days, inside);
  const held = inside(heldSince2014);
  const pieces = faces.map(({ geometry }, face) => ({
    geometry,
    heldSince2014: held[face] === 1,
    occupied: occupied[face] as Intervals,
  }));
  return dissolveSlivers(mergeLike(pieces));
}

function occupiedIntervals(
  faceCount: number,
  days: ReadonlyArray<DayOutline>,
  inside: (polygons: ReadonlyArray<EdgeNumbers>) => Uint8Array,
): Array<Intervals> {
  const intervals = Array.from({ length: faceCount }, (): Array<{ from: Day; to: Day }> => []);
  for (const [index, { day, polygons }] of days.entries()) {
    const to = days[index + 1]?.day ?? day + 1;
    for (const [face, isInside] of inside(polygons).entries()) {
      if (isInside === 0) continue;
      const ofFace = intervals[face] as Array<{ from: Day; to: Day }>;
      const last = ofFace.at(-1);
      if (last?.to === day) last.to = to;
      else ofFace.push({ from: day, to });
    }
  }
  return intervals;
}
