import type { Geometry, LineString, MultiLineString, Polygon, Position } from "geojson";
import initGeosJs from "geos-wasm";
import { geojsonToGeosGeom, geosGeomToGeojson } from "geos-wasm/helpers";

/**
 * The functions of GEOS that the front is built with, from GeoJSON to GeoJSON. GEOS reports what it
 * cannot do by throwing.
 */

const geos = await initGeosJs({ noticeHandler: () => {} });

type GeosGeometry = number;

/** Hands a geometry to `use`, and frees it. */
function withGeos<Result>(geometry: Geometry, use: (geometry: GeosGeometry) => Result): Result {
  const pointer = geojsonToGeosGeom(geometry, geos);
  try {
    return use(pointer);
  } finally {
    geos.GEOSGeom_destroy(pointer);
  }
}

/** Takes a geometry over from GEOS, and frees it. */
function takeFromGeos(pointer: GeosGeometry): Geometry {
  try {
    return geosGeomToGeojson(pointer, geos) as Geometry;
  } finally {
    geos.GEOSGeom_destroy(pointer);
  }
}

function polygonsOf(geometry: Geometry): Array<Polygon> {
  if (geometry.type === "Polygon") return geometry.coordinates.length === 0 ? [] : [geometry];
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(polygonsOf);
  if (geometry.type !== "MultiPolygon") return [];
  return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
}

/** Lines split wherever they meet or cross, all vertices rounded to whole multiples of `gridSize`. */
export function nodeLines(lines: MultiLineString, gridSize: number): Geometry {
  return withGeos(lines, (pointer) => takeFromGeos(geos.GEOSUnaryUnionPrec(pointer, gridSize)));
}

/** The faces into which noded lines divide the plane, the unbounded one left out. */
export function polygonize(lines: Geometry): Array<Polygon> {
  return withGeos(lines, (pointer) => {
    const list = geos.Module._malloc(4);
    geos.Module.HEAPU32[list / 4] = pointer;
    const faces = takeFromGeos(geos.GEOSPolygonize(list, 1));
    geos.Module._free(list);
    return polygonsOf(faces);
  });
}

/** A point inside a polygon, far from its edges where it can be. */
export function pointInside(polygon: Polygon): Position {
  const point = withGeos(polygon, (pointer) => takeFromGeos(geos.GEOSPointOnSurface(pointer)));
  return (point as { coordinates: Position }).coordinates;
}

/** Polygons of a coverage (no two overlap, neighbours share their vertices), edges between them gone. */
export function mergeNeighbours(polygons: ReadonlyArray<Polygon>): Array<Polygon> {
  const coverage: Geometry = { type: "GeometryCollection", geometries: [...polygons] };
  return polygonsOf(withGeos(coverage, (pointer) => takeFromGeos(geos.GEOSCoverageUnion(pointer))));
}

/** Lines joined end to end wherever exactly two meet. */
export function joinLines(lines: MultiLineString): Array<Array<Position>> {
  const joined = withGeos(lines, (pointer) => takeFromGeos(geos.GEOSLineMerge(pointer)));
  if (joined.type === "LineString") return [(joined as LineString).coordinates];
  return (joined as MultiLineString).coordinates;
}

/** What makes a polygon invalid, and where; null where it is valid. */
export function findDefect(polygon: Polygon): string | null {
  return withGeos(polygon, (pointer) => {
    if (geos.GEOSisValid(pointer) === 1) return null;
    const reason = geos.GEOSisValidReason(pointer);
    const text = geos.Module.UTF8ToString(reason);
    geos.GEOSFree(reason);
    return text;
  });
}

/** The area inside an odd number of a polygon's noded rings. */
export function nodePolygon(polygon: Polygon): Array<Polygon> {
  return polygonsOf(withGeos(polygon, (pointer) => takeFromGeos(geos.GEOSMakeValid(pointer))));
}

/** Tells of many points whether they lie inside one area. Never freed: meant to last. */
export function insideTest(area: Geometry): (longitude: number, latitude: number) => boolean {
  const prepared = geos.GEOSPrepare(geojsonToGeosGeom(area, geos));
  return (longitude, latitude) => geos.GEOSPreparedContainsXY(prepared, longitude, latitude) === 1;
}

/** Distance of many points from one geometry, in its own units. Never freed: meant to last. */
export function distanceTo(geometry: Geometry): (point: Position) => number {
  const prepared = geos.GEOSPrepare(geojsonToGeosGeom(geometry, geos));
  const result = geos.Module._malloc(8);
  return ([longitude, latitude]) => {
    const point = geos.GEOSGeom_createPointFromXY(longitude as number, latitude as number);
    geos.GEOSPreparedDistance(prepared, point, result);
    geos.GEOSGeom_destroy(point);
    return geos.Module.getValue(result, "double");
  };
}

/** A line with fewer vertices and the same ends, nowhere moved by more than `tolerance`. */
export function simplifyLine(line: Array<Position>, tolerance: number): Array<Position> {
  const simplified = withGeos({ type: "LineString", coordinates: line }, (pointer) =>
    takeFromGeos(geos.GEOSTopologyPreserveSimplify(pointer, tolerance)),
  );
  return (simplified as LineString).coordinates;
}
