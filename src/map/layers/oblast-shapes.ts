import type { FeatureCollection, Polygon } from "geojson";

/** The polygons of each oblast of Ukraine, by ISO 3166-2 code. */
export type OblastShapes = ReadonlyMap<string, ReadonlyArray<Polygon["coordinates"]>>;

/** `oblasts`: areas with an ISO 3166-2 code as property `id`, as the basemap has them. */
export function oblastShapes(oblasts: FeatureCollection): OblastShapes {
  return new Map(
    oblasts.features.map(({ geometry, properties }) => {
      if (geometry.type === "Polygon") return [properties?.id, [geometry.coordinates]];
      if (geometry.type === "MultiPolygon") return [properties?.id, geometry.coordinates];
      throw new TypeError(`oblast ${properties?.id}: a ${geometry.type}, expected an area`);
    }),
  );
}
