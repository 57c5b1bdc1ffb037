import type { Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";
import type { GreyZone } from "../grey-zone";
import { dayOf } from "../time";
import { dateSchema, decodeIntervals, intervalsSchema } from "./days";
import { arcsSchema, collectionSchema, readTopology, sharedArcsSchema } from "./front-topology";

const areaSchema = v.object({
  type: v.literal("Polygon"),
  arcs: arcsSchema,
  properties: v.object({ present: intervalsSchema }),
});

/** `greyzone.<hash>.json`: TopoJSON of the land of which the source does not say who holds it. */
const greyZoneSchema = v.object({
  type: v.literal("Topology"),
  arcs: sharedArcsSchema,
  objects: v.object({ areas: collectionSchema(areaSchema) }),
  history: v.object({
    format: v.literal("greyzone/1"),
    dayZero: v.literal("2022-02-24"),
    firstDay: dateSchema,
    lastDay: dateSchema,
  }),
});

type GreyZoneFile = v.InferOutput<typeof greyZoneSchema>;
export type GreyAreaProperties =
  GreyZoneFile["objects"]["areas"]["geometries"][number]["properties"];

export interface GreyZoneTopology
  extends Topology<{ areas: GeometryCollection<GreyAreaProperties> }> {
  readonly history: GreyZoneFile["history"];
}

/** Throws WireError where the file is not what `greyZoneSchema` says. */
export function decodeGreyZone(value: unknown, file: string): GreyZone {
  const { checked, topology } = readTopology<GreyZoneFile, GreyZoneTopology>(
    greyZoneSchema,
    value,
    file,
  );
  const { history } = checked;
  return {
    firstDay: dayOf(history.firstDay),
    lastDay: dayOf(history.lastDay),
    areas: feature(topology, topology.objects.areas).features.map(({ geometry, properties }) => ({
      geometry: geometry as Polygon,
      present: decodeIntervals(properties.present),
    })),
  };
}
