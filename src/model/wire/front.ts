import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";
import type { FrontHistory } from "../front";
import { dayOf } from "../time";
import { dateSchema } from "./days";
import { decodeEarlierPace, earlierPaceSchema } from "./earlier-pace";
import { cellPropertiesSchema, decodeCell } from "./front-cell";
import {
  arcsSchema,
  collectionSchema,
  decodeEdges,
  type OutlineEdgeProperties,
  outlineEdgeSchema,
  readTopology,
  sharedArcsSchema,
} from "./front-topology";
import { sectorsSchema } from "./sectors";

const cellSchema = v.object({
  type: v.picklist(["Polygon", "MultiPolygon"]),
  arcs: arcsSchema,
  properties: v.object(cellPropertiesSchema),
});

/**
 * `front.<hash>.json`: a TopoJSON topology, quantised on the grid of 1e-5 degrees on which its cells
 * were noded. `history` is a foreign member; its days are Kyiv dates, `missingDays` those between the
 * first and the last that have no outline.
 */
const frontSchema = v.object({
  type: v.literal("Topology"),
  arcs: sharedArcsSchema,
  objects: v.object({
    cells: collectionSchema(cellSchema),
    /** Where and when the occupied land ended at the border or the sea; the front follows from the cells. */
    edges: collectionSchema(outlineEdgeSchema),
  }),
  history: v.object({
    format: v.literal("front/1"),
    dayZero: v.literal("2022-02-24"),
    firstDay: dateSchema,
    lastDay: dateSchema,
    seamDay: dateSchema,
    missingDays: v.array(dateSchema),
    sectors: sectorsSchema,
    earlier: v.nullable(earlierPaceSchema),
  }),
});

type FrontFile = v.InferOutput<typeof frontSchema>;
export type CellProperties = FrontFile["objects"]["cells"]["geometries"][number]["properties"];
export type FrontFileHistory = FrontFile["history"];

export interface FrontTopology
  extends Topology<{
    cells: GeometryCollection<CellProperties>;
    edges: GeometryCollection<OutlineEdgeProperties>;
  }> {
  readonly history: FrontFileHistory;
}

/** Throws WireError where the file is not what `frontSchema` says or names an arc it does not hold. */
export function decodeFront(value: unknown, file: string): FrontHistory {
  const { checked, topology } = readTopology<FrontFile, FrontTopology>(frontSchema, value, file);
  const { history, objects } = checked;
  return {
    ...decodeDays(history, file),
    cells: feature(topology, topology.objects.cells).features.map(
      ({ geometry, properties }, index) => ({
        geometry: geometry as Polygon | MultiPolygon,
        ...decodeCell(properties, index, history.sectors, file),
      }),
    ),
    edges: decodeEdges(objects.cells.geometries, objects.edges.geometries, topology.arcs),
  };
}

function decodeDays(history: FrontFileHistory, file: string) {
  return {
    firstDay: dayOf(history.firstDay),
    lastDay: dayOf(history.lastDay),
    seamDay: dayOf(history.seamDay),
    missingDays: history.missingDays.map(dayOf),
    earlier: history.earlier && decodeEarlierPace(history.earlier, dayOf(history.firstDay), file),
  };
}
