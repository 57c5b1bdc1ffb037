import type { Feature, Polygon } from "geojson";
import { type Day, formatDay } from "../../../src/model/time";
import type { CellProperties, FrontTopology } from "../../../src/model/wire/front";
import type { Boundary } from "./boundary";
import { type Cell, isNeverFree } from "./cells";
import { polygonAreaKm2, roundKm2 } from "./geodesic-area";
import { toDegrees } from "./grid";
import { bounds, gridTopology, outlineFeatures } from "./grid-topology";
import { mapPositions } from "./plane";
import { type DivideBySector, SectorNumbers } from "./sectors";

/** Of km2: a hundred square metres. */
const AREA_DECIMALS = 4;

export interface HistoryDays {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly seamDay: Day;
  readonly missingDays: ReadonlyArray<Day>;
}

/**
 * The history as TopoJSON, without the pace of the years before it. Cells that ever change hands say
 * in which sectors they lie.
 */
export function buildTopology(
  cells: ReadonlyArray<Cell>,
  boundaries: ReadonlyArray<Boundary>,
  days: HistoryDays,
  divideBySector: DivideBySector,
): FrontTopology {
  const numbers = new SectorNumbers();
  const topology = gridTopology({
    cells: cells.map((cell) =>
      cellFeature(cell, AREA_DECIMALS, (polygon, km2) =>
        isNeverFree(cell, days.firstDay, days.lastDay)
          ? {}
          : numbers.propertiesOf(divideBySector(polygon, km2)),
      ),
    ),
    edges: outlineFeatures(boundaries),
  });
  return {
    ...topology,
    history: {
      format: "front/1",
      dayZero: "2022-02-24",
      firstDay: formatDay(days.firstDay),
      lastDay: formatDay(days.lastDay),
      seamDay: formatDay(days.seamDay),
      missingDays: days.missingDays.map(formatDay),
      sectors: numbers.sectors,
      earlier: null,
    },
  };
}

/** A cell with the properties that all files of the front give it, its km2 to some decimals. */
export function cellFeature(
  { geometry, heldSince2014, occupied }: Cell,
  decimals: number,
  sectorsOf: (polygon: Polygon, km2: number) => Pick<CellProperties, "sector" | "others">,
): Feature<Polygon, CellProperties> {
  const inDegrees = mapPositions(geometry, toDegrees);
  const km2 = roundKm2(polygonAreaKm2(inDegrees), decimals);
  const held = heldSince2014 ? ({ held2014: true } as const) : {};
  const sectors = sectorsOf(inDegrees, km2);
  const properties = { km2, ...held, occupied: bounds(occupied), ...sectors };
  return { type: "Feature", geometry, properties };
}
