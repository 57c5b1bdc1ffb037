import type { MapboxOverlay } from "@deck.gl/mapbox";
import type { Selection } from "../model/selection";
import type { Selectable } from "./layers/layer-view";
import type { StrikeCoinRow } from "./layers/strike-clusters";

interface Pass {
  readonly layerIds: Array<string>;
  /** How far from the mark a mouse or a finger may be. */
  readonly radiusPx: Readonly<Record<Pointer, number>>;
}

export type Pointer = "fine" | "coarse";

interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** Small marks first and with room for a finger, so that what lies under them does not win. */
const PASSES: ReadonlyArray<Pass> = [
  { layerIds: ["strikes-night", "strikes-alone"], radiusPx: { fine: 8, coarse: 16 } },
  {
    layerIds: ["strikes-recent", "flow-marks", "strands", "town-dots"],
    radiusPx: { fine: 8, coarse: 14 },
  },
  {
    layerIds: ["advances", "all-changes", "strike-areas-night", "strike-areas-recent"],
    radiusPx: { fine: 2, coarse: 6 },
  },
  // The oblasts lie under the targets, but who colours the country by them asks for them.
  { layerIds: ["oblast-nights"], radiusPx: { fine: 0, coarse: 0 } },
  { layerIds: ["flow-discs", "flow-oblasts"], radiusPx: { fine: 0, coarse: 0 } },
  { layerIds: ["occupied-land"], radiusPx: { fine: 0, coarse: 0 } },
];

/** Layers over which the pointer shows that a click selects; land is everywhere and does not. */
export const HOVERED_LAYERS: ReadonlySet<string> = new Set([
  "strikes-night",
  "strikes-recent",
  "strikes-alone",
  "strike-coins",
  "flow-marks",
  "strands",
  "town-dots",
  "advances",
  "all-changes",
]);

const COIN_RADIUS_PX: Pass["radiusPx"] = { fine: 2, coarse: 10 };

/** The coin of counted places hit at a point of the container, in pixels. */
export function pickCoin(
  overlay: MapboxOverlay,
  { x, y }: PixelPoint,
  pointer: Pointer,
): StrikeCoinRow | null {
  const radius = COIN_RADIUS_PX[pointer];
  const picked = overlay.pickObject({ x, y, radius, layerIds: ["strike-coins"] });
  return (picked?.object as StrikeCoinRow | undefined) ?? null;
}

/** What lies at a point of the container, in pixels. */
export function pickAt(
  overlay: MapboxOverlay,
  { x, y }: PixelPoint,
  pointer: Pointer,
): Selection | null {
  for (const { layerIds, radiusPx } of PASSES) {
    const picked = overlay.pickObject({ x, y, radius: radiusPx[pointer], layerIds });
    if (picked?.object) return (picked.object as Selectable).selection;
  }
  return null;
}
