import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, transform } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";
import { EDGE_KINDS, type FrontHistory } from "../front";
import type { Intervals } from "../interval";
import { type Day, dayOf, parseDay } from "../time";
import { checkWire, WireError } from "./common";

const dateSchema = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== null, "expected a date YYYY-MM-DD"),
);

/** Half-open intervals as `[from, to, from, to, ...]`, in days since 2022-02-24. */
const intervalsSchema = v.custom<ReadonlyArray<Day>>(
  isIntervals,
  "expected pairs of ascending whole days",
);

function isIntervals(value: unknown): boolean {
  if (!Array.isArray(value) || value.length % 2 !== 0) return false;
  return value.every(
    (day, index) => Number.isInteger(day) && (index === 0 || value[index - 1] < day),
  );
}

/** Checked against the arcs by `checkArcs`. */
const arcsSchema = v.custom<ReadonlyArray<unknown>>(Array.isArray, "expected an array of arcs");

const cellSchema = v.object({
  type: v.picklist(["Polygon", "MultiPolygon"]),
  arcs: arcsSchema,
  properties: v.object({
    /** Geodesic area on WGS84. */
    km2: v.pipe(v.number(), v.minValue(0)),
    held2014: v.optional(v.literal(true)),
    occupied: intervalsSchema,
  }),
});

const edgeSchema = v.object({
  type: v.picklist(["LineString", "MultiLineString"]),
  arcs: arcsSchema,
  properties: v.object({ kind: v.picklist(EDGE_KINDS), present: intervalsSchema }),
});

function isArcs(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return value.every((arc) => Array.isArray(arc) && arc.length >= 2 && arc.every(isPosition));
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

/**
 * `front.<hash>.json`: a TopoJSON topology, quantised on the grid of 1e-5 degrees on which its cells
 * were noded. `history` is a foreign member; its days are Kyiv dates, `missingDays` those between the
 * first and the last that have no outline.
 */
export const frontSchema = v.object({
  type: v.literal("Topology"),
  arcs: v.custom<ReadonlyArray<unknown>>(isArcs, "expected arcs of two or more positions"),
  objects: v.object({
    cells: v.object({
      type: v.literal("GeometryCollection"),
      geometries: v.array(cellSchema),
    }),
    edges: v.object({
      type: v.literal("GeometryCollection"),
      geometries: v.array(edgeSchema),
    }),
  }),
  history: v.object({
    format: v.literal("front/1"),
    dayZero: v.literal("2022-02-24"),
    firstDay: dateSchema,
    lastDay: dateSchema,
    seamDay: dateSchema,
    missingDays: v.array(dateSchema),
  }),
});

type FrontFile = v.InferOutput<typeof frontSchema>;
export type CellProperties = FrontFile["objects"]["cells"]["geometries"][number]["properties"];
export type EdgeProperties = FrontFile["objects"]["edges"]["geometries"][number]["properties"];
export type FrontFileHistory = FrontFile["history"];

export interface FrontTopology
  extends Topology<{
    cells: GeometryCollection<CellProperties>;
    edges: GeometryCollection<EdgeProperties>;
  }> {
  readonly history: FrontFileHistory;
}

/** Throws WireError where the file is not what `frontSchema` says or names an arc it does not hold. */
export function decodeFront(value: unknown, file: string): FrontHistory {
  const { history, objects, arcs } = checkWire(frontSchema, value, file);
  checkArcs(objects, arcs.length, file);
  const topology = withArcsInDegrees(value as FrontTopology);
  return {
    ...decodeDays(history),
    cells: feature(topology, topology.objects.cells).features.map(({ geometry, properties }) => ({
      geometry: geometry as Polygon | MultiPolygon,
      areaKm2: properties.km2,
      heldSince2014: properties.held2014 === true,
      occupied: decodeIntervals(properties.occupied),
    })),
    edges: feature(topology, topology.objects.edges).features.map(({ geometry, properties }) => ({
      lines:
        geometry.type === "LineString"
          ? [geometry.coordinates]
          : (geometry as MultiLineString).coordinates,
      kind: properties.kind,
      present: decodeIntervals(properties.present),
    })),
  };
}

/** Then the features share the positions of their arcs, which takes a third of the memory and time. */
function withArcsInDegrees(topology: FrontTopology): FrontTopology {
  const { transform: grid, arcs, ...rest } = topology;
  if (!grid) return topology;
  const toDegrees = transform(grid);
  return { ...rest, arcs: arcs.map((arc) => arc.map((step, index) => toDegrees(step, index > 0))) };
}

function decodeDays(history: FrontFileHistory) {
  return {
    firstDay: dayOf(history.firstDay),
    lastDay: dayOf(history.lastDay),
    seamDay: dayOf(history.seamDay),
    missingDays: history.missingDays.map(dayOf),
  };
}

function decodeIntervals(bounds: ReadonlyArray<Day>): Intervals {
  const intervals: Array<{ from: Day; to: Day }> = [];
  for (let index = 0; index < bounds.length; index += 2) {
    intervals.push({ from: bounds[index] as Day, to: bounds[index + 1] as Day });
  }
  return intervals;
}

/** topojson-client follows an arc that is not there without a word that helps. */
function checkArcs(objects: FrontFile["objects"], count: number, file: string): void {
  for (const [name, { geometries }] of Object.entries(objects)) {
    for (const [index, { arcs }] of geometries.entries()) {
      if (areArcIndices(arcs, count)) continue;
      const place = `objects.${name}.geometries.${index}.arcs`;
      throw new WireError(`${file}: at ${place}: expected indices of ${count} arcs`);
    }
  }
}

/** Nested as deep as the geometry; a negative index is the one's complement of an arc reversed. */
function areArcIndices(arcs: ReadonlyArray<unknown>, count: number): boolean {
  return arcs.every((arc) => {
    if (Array.isArray(arc)) return areArcIndices(arc, count);
    return Number.isInteger(arc) && (arc as number) < count && (arc as number) >= -count;
  });
}
