import type { FeatureCollection } from "geojson";
import type { StyleSpecification, SymbolLayerSpecification } from "maplibre-gl";

interface Labels {
  readonly data: FeatureCollection;
  readonly layer: Omit<SymbolLayerSpecification, "type">;
  /** Its place among the layers of the style, counted from the ground. */
  readonly at: number;
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
