import * as v from "valibot";
import type { Place } from "../place";
import {
  checkWire,
  latitudeSchema,
  localisedTextSchema,
  longitudeSchema,
  placePrecisionSchema,
} from "./common";

/** `places.<hash>.json`: the gazetteer. */
const placesSchema = v.object({
  format: v.literal("places/1"),
  places: v.array(
    v.object({
      id: v.string(),
      level: placePrecisionSchema,
      name: localisedTextSchema,
      longitude: longitudeSchema,
      latitude: latitudeSchema,
      radiusKm: v.pipe(v.number(), v.minValue(0)),
      oblast: v.nullable(v.string()),
    }),
  ),
});

export type PlacesFile = v.InferOutput<typeof placesSchema>;

export function decodePlaces(value: unknown, file: string): ReadonlyMap<string, Place> {
  const { places } = checkWire(placesSchema, value, file);
  return new Map(places.map((place) => [place.id, place]));
}
