import { readFileSync } from "node:fs";
import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";
import type { EdgeKind } from "../../../src/model/front";
import { distanceTo, insideTest, nodeLines, polygonize } from "./geos";
import { GRID, toDegrees, toGrid } from "./grid";
import { toPlane } from "./plane";

/**
 * Where to look, in km on an edge's free side, for the end of Ukraine. The farthest is more than the
 * sources' lines are off from `ukraine-outline.json` (the border to some 300 m, the coast, drawn more
 * freely, to some 2 km) and less than the depth of the land before a front line. The nearer ones are
 * for bends of border and coast, across which lies Ukraine again.
 */
const LOOK_BEYOND_BORDER_KM = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
const LOOK_BEYOND_COAST_KM = [0.6, 1.2, 2.5];

const KM_PER_DEGREE = 111.2;

/** The kind of an edge from one grid position to another that has its free side on the right. */
export type KindOfEdge = (from: Position, to: Position) => EdgeKind;

type OutlineFile = FeatureCollection<LineString, { kind: "border" | "coast" }>;

/** Ukraine's outline, in degrees; border and coast together are closed lines. */
export interface StateOutline {
  readonly border: MultiLineString;
  readonly coast: MultiLineString;
}

export function readStateOutline(): StateOutline {
  const file = new URL("ukraine-outline.json", import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as OutlineFile;
  const linesOf = (kind: "border" | "coast"): MultiLineString => ({
    type: "MultiLineString",
    coordinates: features
      .filter(({ properties }) => properties.kind === kind)
      .map(({ geometry }) => geometry.coordinates),
  });
  return { border: linesOf("border"), coast: linesOf("coast") };
}

/** Tells the front line from border and coast. `neverFree`: land occupied on all days, on the grid. */
export function kindByOutline(
  { border, coast }: StateOutline,
  neverFree: ReadonlyArray<Polygon>,
): KindOfEdge {
  const isInUkraine = insideTest(areaWithin([...border.coordinates, ...coast.coordinates]));
  const isNeverFree = insideTest({
    type: "MultiPolygon",
    coordinates: neverFree.map(({ coordinates }) => coordinates.map((r) => r.map(toDegrees))),
  });
  const toBorder = distanceTo(border);
  const toCoast = distanceTo(coast);
  return (from, to) => {
    const middle = rightOf(from, to, 0);
    const distances = { border: toBorder(middle), coast: toCoast(middle) };
    const nearest = distances.coast < distances.border ? "coast" : "border";
    const look = nearest === "coast" ? LOOK_BEYOND_COAST_KM : LOOK_BEYOND_BORDER_KM;
    const places = look.map((km) => rightOf(from, to, km));
    if (places.some((place) => !isInUkraine(...place))) return nearest;
    const isInBend =
      distances[nearest] * KM_PER_DEGREE <= Math.max(...look) &&
      places.some((place) => isNeverFree(...place));
    return isInBend ? nearest : "front";
  };
}

/** Metres from border and coast within which they decide the line: the sources draw the coast freely. */
const BESIDE_BORDER = 1000;
const BESIDE_COAST = 2500;

/** Tells of points in the plane whether border or coast, not the front, decides the line there. */
export function besideOutlineTest({ border, coast }: StateOutline): (point: Position) => boolean {
  const lines = [...border.coordinates, ...coast.coordinates];
  const isInUkraine = insideTest({
    type: "MultiPolygon",
    coordinates: areaWithin(lines).coordinates.map((rings) => rings.map(lineToPlane)),
  });
  const toBorder = distanceTo(toPlaneLines(border));
  const toCoast = distanceTo(toPlaneLines(coast));
  return (point) =>
    toBorder(point) < BESIDE_BORDER ||
    toCoast(point) < BESIDE_COAST ||
    !isInUkraine(point[0] as number, point[1] as number);
}

/** Lines in degrees as lines in the plane. */
export function toPlaneLines({ type, coordinates }: MultiLineString): MultiLineString {
  return { type, coordinates: coordinates.map(lineToPlane) };
}

function lineToPlane(line: ReadonlyArray<Position>): Array<Position> {
  return line.map((position) => toPlane(toGrid(position)));
}

function areaWithin(lines: Array<Array<Position>>): MultiPolygon {
  const noded = nodeLines({ type: "MultiLineString", coordinates: lines }, GRID);
  return {
    type: "MultiPolygon",
    coordinates: polygonize(noded).map(({ coordinates }) => coordinates),
  };
}

/** The point some km to the right of the middle of an edge, in degrees. */
function rightOf(from: Position, to: Position, km: number): [longitude: number, latitude: number] {
  const [x1, y1] = toDegrees(from);
  const [x2, y2] = toDegrees(to);
  const latitude = (y1 + y2) / 2;
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const east = (x2 - x1) * narrowing;
  const north = y2 - y1;
  const share = km / KM_PER_DEGREE / Math.hypot(east, north);
  return [(x1 + x2) / 2 + (north * share) / narrowing, latitude - east * share];
}
