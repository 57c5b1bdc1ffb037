import type { Layer } from "@deck.gl/core";

/**
 * Leaves out the layers that had nothing to draw so far: deck.gl compiles the shaders of each layer it
 * is given, which on a phone takes longer than all data of the page. One that was drawn once stays, so
 * that its shaders are not compiled again.
 */
export class NeededLayers {
  private readonly known = new Set<string>();

  /** `isInSight`: whether a layer, if it has data, is drawn at the present zoom. */
  of(layers: ReadonlyArray<Layer>, isInSight: (layer: Layer) => boolean): Array<Layer> {
    return layers.filter((layer) => {
      if (this.known.has(layer.id)) return true;
      if (!layer.props.visible || isEmpty(layer.props.data) || !isInSight(layer)) return false;
      this.known.add(layer.id);
      return true;
    });
  }
}

function isEmpty(data: unknown): boolean {
  return Array.isArray(data) && data.length === 0;
}
