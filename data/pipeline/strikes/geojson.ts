import type { Strike } from "../../../src/model/strike";
import { type Minutes, minutesAsDate } from "../../../src/model/time";
import type { StrikeFeature, StrikesFile } from "../../../src/model/wire/strikes";

/** The strikes as an RFC 7946 FeatureCollection of points, longitude first, in WGS84. */
export function strikesGeoJson(strikes: ReadonlyArray<Strike>): StrikesFile {
  return { type: "FeatureCollection", features: strikes.map(featureOf) };
}

function featureOf(strike: Strike): StrikeFeature {
  const { id, longitude, latitude, start, end, place, sources, ...rest } = strike;
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [longitude, latitude] },
    properties: {
      start: instant(start),
      end: instant(end),
      placeEn: place.en,
      placeUk: place.uk,
      ...rest,
      sources: [...sources],
    },
  };
}

function instant(minutes: Minutes): string {
  return `${minutesAsDate(minutes).toISOString().slice(0, 16)}Z`;
}
