import * as v from "valibot";
import { distanceKm, type LongitudeLatitude } from "../model/distance";
import type { LocalisedText } from "../model/place";
import { memoise } from "./selectors";
import type { State } from "./store";

export interface NamedPlace extends LongitudeLatitude {
  readonly name: LocalisedText;
}

const pairSchema = v.tuple([v.number(), v.number()]);

/** What of the basemap's topology is read here; the map itself checks and tells more. */
const citiesSchema = v.object({
  transform: v.object({ scale: pairSchema, translate: pairSchema }),
  objects: v.object({
    cities: v.object({
      geometries: v.array(
        v.object({
          coordinates: pairSchema,
          properties: v.object({ en: v.string(), uk: v.string(), ukraine: v.boolean() }),
        }),
      ),
    }),
  }),
});

const NO_PLACES: ReadonlyArray<NamedPlace> = [];

const placesOfBasemap = memoise((basemap: object): ReadonlyArray<NamedPlace> => {
  const { success, output } = v.safeParse(citiesSchema, basemap);
  if (!success) return NO_PLACES;
  const { scale, translate } = output.transform;
  return output.objects.cities.geometries
    .filter(({ properties }) => properties.ukraine)
    .map(({ coordinates: [x, y], properties: { en, uk } }) => ({
      name: { en, uk },
      longitude: x * scale[0] + translate[0],
      latitude: y * scale[1] + translate[1],
    }));
});

/** Cities of Ukraine that the basemap names; none until it is loaded, or where it cannot be read. */
export function selectNamedPlaces({ data: { basemap } }: State): ReadonlyArray<NamedPlace> {
  const isThere = basemap.status === "ready" && typeof basemap.value === "object";
  return isThere && basemap.value ? placesOfBasemap(basemap.value) : NO_PLACES;
}

/** Null where there are none. */
export function nearestPlace(
  places: ReadonlyArray<NamedPlace>,
  point: LongitudeLatitude,
): NamedPlace | null {
  return places.reduce<NamedPlace | null>(
    (nearest, place) =>
      nearest && distanceKm(nearest, point) <= distanceKm(place, point) ? nearest : place,
    null,
  );
}
