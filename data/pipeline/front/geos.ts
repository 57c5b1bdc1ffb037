import type {
  Geometry,
  LineString,
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";
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

/** What makes polygons invalid, and where; null where they are valid. */
export function findDefect(polygon: Polygon | MultiPolygon): string | null {
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

const GRID_UNIT = 1;

export type Overlay = "Difference" | "Intersection" | "SymDifference" | "Union";

/** Where GEOS cannot overlay polygons that touch themselves, it first draws them anew. */
export function overlay(
  kind: Overlay,
  first: ReadonlyArray<Polygon>,
  second: ReadonlyArray<Polygon>,
): Array<Polygon> {
  return overlayWith((a, b) => geos[`GEOS${kind}`](a, b), first, second);
}

/**
 * On the grid: all vertices of the result are whole numbers, straight lines may bend by half a unit.
 * Rounding may lay polygons over each other, which are united then.
 */
export function overlayOnGrid(
  kind: Overlay,
  first: ReadonlyArray<Polygon>,
  second: ReadonlyArray<Polygon>,
): Array<Polygon> {
  const onGrid = (a: GeosGeometry, b: GeosGeometry) => geos[`GEOS${kind}Prec`](a, b, GRID_UNIT);
  const result = overlayWith(onGrid, first, second);
  return findDefect(multiPolygon(result)) === null ? result : unionOnGrid(result);
}

function overlayWith(
  operation: (first: GeosGeometry, second: GeosGeometry) => GeosGeometry,
  first: ReadonlyArray<Polygon>,
  second: ReadonlyArray<Polygon>,
): Array<Polygon> {
  const apply = (one: ReadonlyArray<Polygon>, other: ReadonlyArray<Polygon>) =>
    withGeos(multiPolygon(one), (a) =>
      withGeos(multiPolygon(other), (b) => polygonsOf(takeFromGeos(operation(a, b)))),
    );
  try {
    return apply(first, second);
  } catch {
    return apply(grow(multiPolygon(first), 0), grow(multiPolygon(second), 0));
  }
}

/** The area that some polygons cover; they may overlap. Not rounded to the grid. */
export function union(polygons: ReadonlyArray<Polygon>): Array<Polygon> {
  return withGeos({ type: "GeometryCollection", geometries: [...polygons] }, (pointer) =>
    polygonsOf(takeFromGeos(geos.GEOSUnaryUnion(pointer))),
  );
}

/** The area that some polygons cover, on the grid; they may overlap. */
export function unionOnGrid(polygons: ReadonlyArray<Polygon>): Array<Polygon> {
  return withGeos({ type: "GeometryCollection", geometries: [...polygons] }, (pointer) =>
    polygonsOf(takeFromGeos(geos.GEOSUnaryUnionPrec(pointer, GRID_UNIT))),
  );
}

const QUADRANT_SEGMENTS = 2;
const [ROUND_CAP, MITRE_JOIN, MITRE_LIMIT] = [1, 2, 2];

/** Grown on all sides by a distance, or shrunk by a negative one, with square corners. */
export function grow(geometry: MultiPolygon | MultiPoint, distance: number): Array<Polygon> {
  return withGeos(geometry, (pointer) =>
    polygonsOf(
      takeFromGeos(
        geos.GEOSBufferWithStyle(
          pointer,
          distance,
          QUADRANT_SEGMENTS,
          ROUND_CAP,
          MITRE_JOIN,
          MITRE_LIMIT,
        ),
      ),
    ),
  );
}

/** With fewer vertices, no line moved by more than `tolerance`; lines may touch afterwards. */
export function simplifyPolygons(
  polygons: ReadonlyArray<Polygon>,
  tolerance: number,
): Array<Polygon> {
  return withGeos(multiPolygon(polygons), (pointer) =>
    polygonsOf(takeFromGeos(geos.GEOSTopologyPreserveSimplify(pointer, tolerance))),
  );
}

/**
 * Polygons of a coverage with fewer vertices; neighbours go on sharing theirs, and the outer boundary
 * of the coverage stays as it is. Vertices whose triangle with their neighbours is smaller than the
 * square of `tolerance` are left out (M. Visvalingam and J. D. Whyatt, Cartographic Journal 30, 1993).
 */
export function simplifyCoverage(
  polygons: ReadonlyArray<Polygon>,
  tolerance: number,
): Array<Polygon> {
  const coverage: Geometry = { type: "GeometryCollection", geometries: [...polygons] };
  const simple = withGeos(coverage, (pointer) =>
    takeFromGeos(geos.GEOSCoverageSimplifyVW(pointer, tolerance, 1)),
  );
  return polygonsOf(simple);
}

export type IsNear = (point: Position, distance: number) => boolean;

/** Lends a test whether points lie within a distance of some lines. */
export function withNearness<Result>(lines: MultiLineString, use: (isNear: IsNear) => Result) {
  return withGeos(lines, (pointer) => {
    const prepared = geos.GEOSPrepare(pointer);
    try {
      return use(nearnessTo(prepared));
    } finally {
      geos.GEOSPreparedGeom_destroy(prepared);
    }
  });
}

/** Tells of many points whether they lie within a distance of some lines. Never freed: meant to last. */
export function nearTest(lines: MultiLineString): IsNear {
  return nearnessTo(geos.GEOSPrepare(geojsonToGeosGeom(lines, geos)));
}

function nearnessTo(prepared: number): IsNear {
  return ([x, y], distance) => {
    const point = geos.GEOSGeom_createPointFromXY(x as number, y as number);
    const answer = geos.GEOSPreparedDistanceWithin(prepared, point, distance);
    geos.GEOSGeom_destroy(point);
    return answer === 1;
  };
}

export function multiPolygon(polygons: ReadonlyArray<Polygon>): MultiPolygon {
  return { type: "MultiPolygon", coordinates: polygons.map(({ coordinates }) => coordinates) };
}

export interface CutPolygon {
  readonly inside: ReadonlyArray<Polygon>;
  readonly outside: ReadonlyArray<Polygon>;
}

/** Cuts many polygons along the boundary of one area, noded if need be. Never freed: meant to last. */
export function cutter(area: Geometry): (polygon: Polygon) => CutPolygon {
  const areaPointer = withGeos(area, (pointer) => geos.GEOSMakeValid(pointer));
  const prepared = geos.GEOSPrepare(areaPointer);
  return (polygon) =>
    withGeos(polygon, (pointer) => {
      if (geos.GEOSPreparedContains(prepared, pointer) === 1) {
        return { inside: [polygon], outside: [] };
      }
      if (geos.GEOSPreparedIntersects(prepared, pointer) === 0) {
        return { inside: [], outside: [polygon] };
      }
      return {
        inside: polygonsOf(takeFromGeos(geos.GEOSIntersection(pointer, areaPointer))),
        outside: polygonsOf(takeFromGeos(geos.GEOSDifference(pointer, areaPointer))),
      };
    });
}
