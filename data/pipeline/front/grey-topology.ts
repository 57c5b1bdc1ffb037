import type { Feature, Polygon } from "geojson";
import { formatDay } from "../../../src/model/time";
import type { GreyAreaProperties, GreyZoneTopology } from "../../../src/model/wire/grey-zone";
import type { GreyZoneParts } from "./earlier";
import { bounds, gridTopology } from "./grid-topology";

/** The grey zone as TopoJSON. */
export function buildGreyTopology({ parts, firstDay, lastDay }: GreyZoneParts): GreyZoneTopology {
  const areas = parts.map(
    ({ geometry, occupied }): Feature<Polygon, GreyAreaProperties> => ({
      type: "Feature",
      geometry,
      properties: { present: bounds(occupied) },
    }),
  );
  return {
    ...gridTopology({ areas }),
    history: {
      format: "greyzone/1",
      dayZero: "2022-02-24",
      firstDay: formatDay(firstDay),
      lastDay: formatDay(lastDay),
    },
  };
}
