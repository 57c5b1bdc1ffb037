import type { Layer } from "@deck.gl/core";

interface Remembered {
  readonly inputs: ReadonlyArray<unknown>;
  readonly layers: ReadonlyArray<Layer>;
}

/**
 * The layers that deck.gl was given last, group by group. It passes over a layer that is the same
 * object as before, and compares all props of one that is not. For one deck.gl only: it ends its
 * layers with itself.
 */
export class LayerMemory {
  private readonly groups = new Map<string, Remembered>();

  /** The group's layers of last time while all inputs are the same objects or values, else new ones. */
  recall(
    group: string,
    inputs: ReadonlyArray<unknown>,
    make: () => ReadonlyArray<Layer>,
  ): ReadonlyArray<Layer> {
    const last = this.groups.get(group);
    if (last?.inputs.every((input, index) => Object.is(input, inputs[index]))) return last.layers;
    const layers = make();
    this.groups.set(group, { inputs, layers });
    return layers;
  }
}
