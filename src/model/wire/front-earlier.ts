import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";
import type { EarlierHistory } from "../earlier-history";
import { dayOf } from "../time";
import { isCount } from "./common";
import { dateSchema } from "./days";
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
  type: v.literal("Polygon"),
  arcs: arcsSchema,
  properties: v.object({
    /** `occupied` is empty for what remains of a recent cell of which other parts were occupied. */
    ...cellPropertiesSchema,
    /** The cell of the recent history of which this is a part, by its place in that file. */
    parent: v.optional(v.custom<number>(isCount, "expected the index of a cell")),
  }),
});

const liberatedSchema = v.object({
  type: v.picklist(["Polygon", "MultiPolygon"]),
  arcs: arcsSchema,
  /** The day of liberation, where the source tells it. */
  properties: v.optional(v.object({ until: v.optional(dateSchema) }), {}),
});

/**
 * `frontearlier.<hash>.json`: the years before the first day of `front.<hash>.json`, as TopoJSON on the
 * same grid. Its cells hold the days before that first day only.
 */
const frontEarlierSchema = v.object({
  type: v.literal("Topology"),
  arcs: sharedArcsSchema,
  objects: v.object({
    cells: collectionSchema(cellSchema),
    edges: collectionSchema(outlineEdgeSchema),
    liberated: collectionSchema(liberatedSchema),
  }),
  history: v.object({
    format: v.literal("frontearlier/1"),
    dayZero: v.literal("2022-02-24"),
    firstDay: dateSchema,
    lastDay: dateSchema,
    missingDays: v.array(dateSchema),
    sectors: sectorsSchema,
  }),
});

type FrontEarlierFile = v.InferOutput<typeof frontEarlierSchema>;
type Objects = FrontEarlierFile["objects"];
export type EarlierCellProperties = Objects["cells"]["geometries"][number]["properties"];
export type LiberatedProperties = Objects["liberated"]["geometries"][number]["properties"];

export interface FrontEarlierTopology
  extends Topology<{
    cells: GeometryCollection<EarlierCellProperties>;
    edges: GeometryCollection<OutlineEdgeProperties>;
    liberated: GeometryCollection<LiberatedProperties>;
  }> {
  readonly history: FrontEarlierFile["history"];
}

/** Throws WireError where the file is not what `frontEarlierSchema` says. */
export function decodeFrontEarlier(value: unknown, file: string): EarlierHistory {
  const { checked, topology } = readTopology<FrontEarlierFile, FrontEarlierTopology>(
    frontEarlierSchema,
    value,
    file,
  );
  const { history, objects } = checked;
  const { cells, liberated } = topology.objects;
  return {
    firstDay: dayOf(history.firstDay),
    lastDay: dayOf(history.lastDay),
    missingDays: history.missingDays.map(dayOf),
    cells: feature(topology, cells).features.map(({ geometry, properties }, index) => ({
      geometry: geometry as Polygon,
      ...decodeCell(properties, index, history.sectors, file),
      parent: properties.parent ?? null,
    })),
    edges: decodeEdges(objects.cells.geometries, objects.edges.geometries, topology.arcs),
    liberated: feature(topology, liberated).features.map(({ geometry, properties }) => ({
      geometry: geometry as Polygon | MultiPolygon,
      until: properties.until === undefined ? null : dayOf(properties.until),
    })),
  };
}
