import type { Strike } from "../../../src/model/strike";
import type { StrikeFeature, StrikesFile } from "../../../src/model/wire/strikes";
import { formatInstant } from "../instant";

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
      start: formatInstant(start),
      end: formatInstant(end),
      placeEn: place.en,
      placeUk: place.uk,
      ...rest,
      sources: [...sources],
    },
  };
}
