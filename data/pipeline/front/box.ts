import type { Polygon } from "geojson";
import { type Box, boxAround } from "../../../src/model/box";

/** The box around a polygon, in the polygon's own units. */
export function boxOf({ coordinates: [shell = []] }: Polygon): Box {
  return boxAround([shell]);
}
