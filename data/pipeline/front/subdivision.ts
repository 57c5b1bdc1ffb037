import type { MultiLineString, Polygon, Position } from "geojson";
import { nodeLines, pointInside, polygonize } from "./geos";
import type { OutlineEdge } from "./outline-edges";

/** A part of the plane that no outline cuts. */
export interface Face {
  /** On the grid. */
  readonly geometry: Polygon;
  readonly inside: Position;
}

/** The bounded faces of the planar subdivision that the edges make, noded on the grid. */
export function subdivide(edges: ReadonlyArray<OutlineEdge>): Array<Face> {
  const lines: MultiLineString = {
    type: "MultiLineString",
    coordinates: edges.map(({ from, to }) => [[...from], [...to]]),
  };
  return polygonize(nodeLines(lines, 1)).map((geometry) => ({
    geometry,
    inside: pointInside(geometry),
  }));
}
