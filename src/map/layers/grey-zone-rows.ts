import type { Polygon, Position } from "geojson";
import type { EarlierHistory } from "../../model/earlier-history";
import type { GreyZone } from "../../model/grey-zone";
import { polygonsOf } from "../../model/polygons-of";

/** One polygon with the days `[from, to)` on which it is shown. */
export interface AreaRow {
  readonly polygon: Polygon["coordinates"];
  readonly filter: readonly [from: number, to: number];
}

/** One ring of a polygon, with the same days. */
export interface RingRow {
  readonly path: ReadonlyArray<Position>;
  readonly filter: AreaRow["filter"];
}

export interface GreyZoneRows {
  readonly greyZone: ReadonlyArray<AreaRow>;
  /** How far the assault on Kyiv had reached, until each part was liberated. */
  readonly liberated: ReadonlyArray<AreaRow>;
  readonly liberatedOutline: ReadonlyArray<RingRow>;
}

const INVASION = 0;

/**
 * What lies beside the occupied land. Land whose day of liberation the source does not give is shown
 * until the first outline, which draws it as liberated.
 */
export function greyZoneRows(
  greyZone: GreyZone | null,
  earlier: EarlierHistory | null,
): GreyZoneRows {
  const liberated = earlier ? liberatedRows(earlier) : [];
  return {
    greyZone: (greyZone?.areas ?? []).flatMap(({ geometry, present }) =>
      present.map(({ from, to }) => ({
        polygon: geometry.coordinates,
        filter: [from, to] as const,
      })),
    ),
    liberated,
    liberatedOutline: liberated.flatMap(({ polygon, filter }) =>
      polygon.map((path) => ({ path, filter })),
    ),
  };
}

function liberatedRows({ liberated, firstDay }: EarlierHistory): ReadonlyArray<AreaRow> {
  return liberated.flatMap((area) => {
    const filter = [INVASION, area.until ?? firstDay] as const;
    return polygonsOf(area).map((polygon) => ({ polygon, filter }));
  });
}
