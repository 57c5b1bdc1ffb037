import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";
import type { LongitudeLatitude } from "../../../src/model/distance";
import { KYIV_CITY, KYIV_OBLAST } from "../../../src/model/kyiv-hits";
import type { LocalisedText } from "../../../src/model/place";
import { insideTest } from "../front/geos";
import { readOblasts } from "../front/sectors";
import { nearestPointFinder } from "../towns/nearest-point";
import { nearestSettlement, type Settlement } from "./settlements";

/** How far from the nearest oblast a point of Ukraine may lie, along a coast or border drawn coarsely. */
export const REACH_KM = 5;

export interface NamedPoint extends LongitudeLatitude {
  readonly place: LocalisedText;
}

/** The ISO 3166-2 code of the oblast, or city with its status, of a point; null abroad. */
export type OblastOf = (point: NamedPoint) => string | null;

/** By the oblasts of the basemap, Natural Earth's, right to some 2 km. */
export function readOblastFinder(settlements: ReadonlyArray<Settlement>): OblastOf {
  const oblasts = readOblasts().features.map(({ properties, geometry }) => ({
    id: properties.id,
    holds: insideTest(geometry),
    rings: ringsOf(geometry),
  }));
  const nearestWithinReach = (point: NamedPoint): string | null => {
    if (nearestSettlement(point, settlements).settlement.country !== "UA") return null;
    const metresTo = nearestPointFinder(point);
    const [nearest] = oblasts
      .map(({ id, rings }) => ({ id, metres: metresTo(rings).metres }))
      .sort((a, b) => a.metres - b.metres);
    return nearest && nearest.metres <= 1000 * REACH_KM ? nearest.id : null;
  };
  return (point) => {
    const holder = oblasts.find(({ holds }) => holds(point.longitude, point.latitude));
    const id = holder?.id ?? nearestWithinReach(point);
    return id === KYIV_CITY || id === KYIV_OBLAST ? cityOrOblast(point) : id;
  };
}

/** Natural Earth draws the city of Kyiv over Irpin, Bucha and Vyshhorod; there the name decides. */
function cityOrOblast({ place }: NamedPoint): string {
  return /(^|, )Kyiv$/.test(place.en) ? KYIV_CITY : KYIV_OBLAST;
}

function ringsOf(geometry: Geometry): ReadonlyArray<ReadonlyArray<Position>> {
  const area = geometry as Polygon | MultiPolygon;
  return area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
}
