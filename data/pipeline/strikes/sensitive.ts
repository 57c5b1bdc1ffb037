import type { LongitudeLatitude } from "../../../src/model/distance";
import { PLACE_PRECISIONS, type PlacePrecision } from "../../../src/model/precision";
import type { TargetType } from "../../../src/model/strike";
import type { SourceStrike } from "./imported";
import { type District, nearestDistrict } from "./kyiv-districts";
import { nearestSettlement, type Settlement } from "./settlements";

/** Beyond it the nearest settlement says only in which part of the country a point lies. */
const LARGEST_DISTANCE_KM = 30;

/** Whether the site itself must not be shown more precisely than by its district or settlement. */
export function isSensitive(targetType: TargetType): boolean {
  return targetType === "energy" || targetType === "military";
}

/**
 * The strike moved to the centre of the nearest settlement, in Kyiv of the nearest city district,
 * where it is known more finely than that, or said to be known to one but stands at no centre; as it is
 * otherwise.
 */
export function coarsen(
  strike: SourceStrike,
  settlements: ReadonlyArray<Settlement>,
  districts: ReadonlyArray<District>,
): SourceStrike {
  const centres = [...settlements, ...districts];
  const isCentred = centres.some((centre) => isSamePoint(centre, strike));
  if (isCoarse(strike.placePrecision, isCentred)) return strike;
  const { settlement, distanceKm } = nearestSettlement(strike, settlements);
  if (settlement.name.en === "Kyiv")
    return moveTo(nearestDistrict(strike, districts), strike, "district");
  return moveTo(settlement, strike, distanceKm <= LARGEST_DISTANCE_KM ? "settlement" : "oblast");
}

/** Precisions of which the point must be a centre, lest it be the site's own under another word. */
const CENTRED: ReadonlyArray<PlacePrecision> = ["district", "settlement"];

function isSamePoint(a: LongitudeLatitude, b: LongitudeLatitude): boolean {
  return a.longitude === b.longitude && a.latitude === b.latitude;
}

function isCoarse(precision: PlacePrecision, isCentred: boolean): boolean {
  if (CENTRED.includes(precision)) return isCentred;
  return PLACE_PRECISIONS.indexOf(precision) > PLACE_PRECISIONS.indexOf("settlement");
}

function moveTo(
  { longitude, latitude, name }: Settlement | District,
  strike: SourceStrike,
  placePrecision: PlacePrecision,
): SourceStrike {
  return { ...strike, longitude, latitude, place: name, placePrecision, coarsened: true };
}
