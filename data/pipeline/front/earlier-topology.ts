import type { Feature, Polygon } from "geojson";
import { formatDay } from "../../../src/model/time";
import type {
  EarlierCellProperties,
  FrontEarlierTopology,
  LiberatedProperties,
} from "../../../src/model/wire/front-earlier";
import { isNeverFree } from "./cells";
import type { EarlierFront } from "./earlier";
import { gridTopology, outlineFeatures } from "./grid-topology";
import type { RecentFront } from "./recent";
import { type DivideBySector, SectorNumbers } from "./sectors";
import { cellFeature } from "./topology";

/** Of km2: a thousand square metres. */
const AREA_DECIMALS = 3;

/**
 * The years before the recent history as TopoJSON. Parts that change hands at any time of the war say
 * in which sectors they lie.
 */
export function buildEarlierTopology(
  { parts, boundaries, days, liberated }: EarlierFront,
  recent: RecentFront,
  divideBySector: DivideBySector,
): FrontEarlierTopology {
  const numbers = new SectorNumbers();
  const neverFreeSince = recent.cells.map((cell) =>
    isNeverFree(cell, recent.days.firstDay, recent.days.lastDay),
  );
  const topology = gridTopology({
    cells: parts.map((part): Feature<Polygon, EarlierCellProperties> => {
      const isFixed =
        part.parent !== null &&
        neverFreeSince[part.parent] === true &&
        isNeverFree(part, days.firstDay, days.lastDay);
      const { properties, ...feature } = cellFeature(part, AREA_DECIMALS, (polygon, km2) =>
        isFixed ? {} : numbers.propertiesOf(divideBySector(polygon, km2)),
      );
      const parent = part.parent === null ? {} : { parent: part.parent };
      return { ...feature, properties: { ...properties, ...parent } };
    }),
    edges: outlineFeatures(boundaries),
    liberated: liberated.map(
      ({ geometry, until }): Feature<Polygon, LiberatedProperties> => ({
        type: "Feature",
        geometry,
        properties: until === null ? {} : { until: formatDay(until) },
      }),
    ),
  });
  return {
    ...topology,
    history: {
      format: "frontearlier/1",
      dayZero: "2022-02-24",
      firstDay: formatDay(days.firstDay),
      lastDay: formatDay(days.lastDay),
      missingDays: days.missingDays.map(formatDay),
      sectors: numbers.sectors,
    },
  };
}
