import type { Position } from "geojson";
import type { OutlineEdge } from "./outline-edges";
import type { Face } from "./subdivision";

/** A polygon as the numbers of its edges. */
export type EdgeNumbers = Int32Array;

/**
 * Tells the numbers of the faces that lie in a polygon. A ray from each face's inner point to the east
 * crosses a polygon that holds the face an odd number of times; which rays an edge crosses never
 * changes, so it is found once for all polygons.
 */
export function facesWithin(
  faces: ReadonlyArray<Face>,
  edges: ReadonlyArray<OutlineEdge>,
): (polygon: EdgeNumbers) => ReadonlySet<number> {
  const crossedByEdge = crossings(faces, edges);
  return (polygon) => {
    const inside = new Set<number>();
    for (const edge of polygon) {
      for (const face of crossedByEdge[edge] as Int32Array) {
        if (!inside.delete(face)) inside.add(face);
      }
    }
    return inside;
  };
}

/** Tells which faces lie in the union of some polygons: 1 for each that does. */
export function facesInside(
  faces: ReadonlyArray<Face>,
  edges: ReadonlyArray<OutlineEdge>,
): (polygons: ReadonlyArray<EdgeNumbers>) => Uint8Array {
  const within = facesWithin(faces, edges);
  return (polygons) => {
    const inside = new Uint8Array(faces.length);
    for (const polygon of polygons) for (const face of within(polygon)) inside[face] = 1;
    return inside;
  };
}

/** For each edge the numbers of the faces whose ray to the east crosses it. */
function crossings(
  faces: ReadonlyArray<Face>,
  edges: ReadonlyArray<OutlineEdge>,
): Array<Int32Array> {
  const northward = faces
    .map(({ inside: [x, y] }: { inside: Position }, face) => ({
      face,
      x: x as number,
      y: y as number,
    }))
    .sort((a, b) => a.y - b.y);
  return edges.map(({ from: [x1, y1], to: [x2, y2] }) => {
    const south = Math.min(y1, y2);
    const north = Math.max(y1, y2);
    const crossed: Array<number> = [];
    for (let index = firstAtOrAbove(northward, south); index < northward.length; index += 1) {
      const { face, x, y } = northward[index] as (typeof northward)[number];
      if (y >= north) break;
      if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossed.push(face);
    }
    return Int32Array.from(crossed);
  });
}

function firstAtOrAbove(points: ReadonlyArray<{ readonly y: number }>, y: number): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle] as { y: number }).y < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
