import type { Feature, FeatureCollection, LineString, MultiLineString, Polygon } from "geojson";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Intervals } from "../../../src/model/interval";
import { type Day, formatDay } from "../../../src/model/time";
import type { CellProperties, EdgeProperties, FrontTopology } from "../../../src/model/wire/front";
import type { Boundary } from "./boundary";
import type { Cell } from "./cells";
import { polygonAreaKm2 } from "./geodesic-area";
import { GRID, toDegrees } from "./grid";

/** Decimals of km2: a hundred square metres. */
const AREA_DECIMALS = 4;

export interface HistoryDays {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly seamDay: Day;
  readonly missingDays: ReadonlyArray<Day>;
}

type FrontObjects = {
  cells: GeometryCollection<CellProperties>;
  edges: GeometryCollection<EdgeProperties>;
};

/** The history as TopoJSON whose arcs, decoded, lie on the grid exactly as the cells do. */
export function buildTopology(
  cells: ReadonlyArray<Cell>,
  boundaries: ReadonlyArray<Boundary>,
  days: HistoryDays,
): FrontTopology {
  const onGrid = topology({
    cells: collection(cells.map(cellFeature)),
    edges: collection(boundaries.map(edgeFeature)),
  }) as Topology<FrontObjects>;
  const [west, south, east, north] = onGrid.bbox as [number, number, number, number];
  const quantized = quantize(onGrid, { scale: [1, 1], translate: [west, south] });
  return {
    ...quantized,
    bbox: [...toDegrees([west, south]), ...toDegrees([east, north])],
    transform: { scale: [GRID, GRID], translate: toDegrees([west, south]) },
    history: {
      format: "front/1",
      dayZero: "2022-02-24",
      firstDay: formatDay(days.firstDay),
      lastDay: formatDay(days.lastDay),
      seamDay: formatDay(days.seamDay),
      missingDays: days.missingDays.map(formatDay),
    },
  };
}

function collection<Geometry extends Polygon | LineString | MultiLineString, Properties>(
  features: Array<Feature<Geometry, Properties>>,
): FeatureCollection<Geometry, Properties> {
  return { type: "FeatureCollection", features };
}

function cellFeature({
  geometry,
  heldSince2014,
  occupied,
}: Cell): Feature<Polygon, CellProperties> {
  const inDegrees: Polygon = {
    type: "Polygon",
    coordinates: geometry.coordinates.map((ring) => ring.map(toDegrees)),
  };
  const km2 = Number(polygonAreaKm2(inDegrees).toFixed(AREA_DECIMALS));
  const held = heldSince2014 ? ({ held2014: true } as const) : {};
  return { type: "Feature", geometry, properties: { km2, ...held, occupied: bounds(occupied) } };
}

function edgeFeature({
  kind,
  present,
  lines,
}: Boundary): Feature<LineString | MultiLineString, EdgeProperties> {
  const coordinates = lines.map((line) => [...line]);
  const [only] = coordinates;
  const geometry: LineString | MultiLineString =
    only && coordinates.length === 1
      ? { type: "LineString", coordinates: only }
      : { type: "MultiLineString", coordinates };
  return { type: "Feature", geometry, properties: { kind, present: bounds(present) } };
}

function bounds(intervals: Intervals): Array<Day> {
  return intervals.flatMap(({ from, to }) => [from, to]);
}
