import type { FeatureCollection, Point } from "geojson";
import type { StyleSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { LocalisedText, Place } from "../model/place";

interface Labels {
  readonly data: FeatureCollection;
  readonly layer: Omit<SymbolLayerSpecification, "type">;
  /** Its place among the layers of the style, counted from the ground. */
  readonly at: number;
}

/** The names of places, each at its point, as the source of their labels. */
export function namesAtPoints(
  places: ReadonlyArray<Pick<Place, "longitude" | "latitude" | "name">>,
): FeatureCollection<Point, LocalisedText> {
  return {
    type: "FeatureCollection",
    features: places.map(({ longitude, latitude, name: { en, uk } }) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [longitude, latitude] },
      properties: { en, uk },
    })),
  };
}

/** A style with a further layer of labels, and a source of its own for them under the name it gives. */
export function withLabels(
  style: StyleSpecification,
  { data, layer, at }: Labels,
): StyleSpecification {
  return {
    ...style,
    sources: { ...style.sources, [layer.source]: { type: "geojson", data } },
    layers: style.layers.toSpliced(at, 0, { ...layer, type: "symbol" }),
  };
}

/** The place of a layer among those of a style. */
export function placeOf(id: string, { layers }: StyleSpecification): number {
  return layers.findIndex((layer) => layer.id === id);
}
