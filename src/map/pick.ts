import type { MapboxOverlay } from "@deck.gl/mapbox";
import type { Selection } from "../model/selection";
import type { Selectable } from "./layers/layer-view";

interface Pass {
  readonly layerIds: Array<string>;
  /** How far from the mark a mouse or a finger may be. */
  readonly radiusPx: Readonly<Record<Pointer, number>>;
}

export type Pointer = "fine" | "coarse";

/** Small marks first and with room for a finger, so that what lies under them does not win. */
const PASSES: ReadonlyArray<Pass> = [
  { layerIds: ["strikes-night"], radiusPx: { fine: 8, coarse: 16 } },
  {
    layerIds: ["strikes-recent", "flow-marks", "strands", "town-dots"],
    radiusPx: { fine: 8, coarse: 14 },
  },
  {
    layerIds: ["advances", "all-changes", "strike-areas-night", "strike-areas-recent"],
    radiusPx: { fine: 2, coarse: 6 },
  },
  { layerIds: ["flow-discs", "flow-oblasts"], radiusPx: { fine: 0, coarse: 0 } },
  { layerIds: ["occupied-land"], radiusPx: { fine: 0, coarse: 0 } },
];

/** Layers over which the pointer shows that a click selects; land is everywhere and does not. */
export const HOVERED_LAYERS: ReadonlySet<string> = new Set([
  "strikes-night",
  "strikes-recent",
  "flow-marks",
  "strands",
  "town-dots",
  "advances",
  "all-changes",
]);

/** What lies at a point of the container, in pixels. */
export function pickAt(
  overlay: MapboxOverlay,
  { x, y }: { readonly x: number; readonly y: number },
  pointer: Pointer,
): Selection | null {
  for (const { layerIds, radiusPx } of PASSES) {
    const picked = overlay.pickObject({ x, y, radius: radiusPx[pointer], layerIds });
    if (picked?.object) return (picked.object as Selectable).selection;
  }
  return null;
}
