import type { Layer } from "@deck.gl/core";
import { IconLayer, TextLayer } from "@deck.gl/layers";
import { DATA_COLOURS, withAlpha } from "../../theme/data-colours";
import { COIN_SCALE, type IconAtlas } from "../icon-atlas";
import { type LayerView, ON_THE_GROUND, type OnTheGround } from "./layer-view";
import type { SingleStrikeRow, StrikeClusterRows, StrikeCoinRow } from "./strike-clusters";

/** Drawn below `SINGLE_STRIKES_FROM_ZOOM` only. */
export const CLUSTER_LAYERS: ReadonlySet<string> = new Set([
  "strikes-alone",
  "strike-coin-rims",
  "strike-coins",
  "strike-counts",
]);

const EARLIER_STRENGTH = 0.5;
const RIM_PX = 1.2;

/**
 * Places hit by number: this night's in dark coins, those of the window before it in open ones, and a
 * place that is alone with its own mark.
 */
export function strikeClusterLayers(
  { coins, singles }: StrikeClusterRows,
  view: LayerView,
  atlas: IconAtlas,
): ReadonlyArray<Layer> {
  const { strike, strikeHalo } = DATA_COLOURS[view.theme];
  const visible = view.layers.has("strikes");
  const opacityOf = (row: SingleStrikeRow) => row.strength * (row.isTonight ? 1 : EARLIER_STRENGTH);
  const coinLayer = (id: string, growthPx: number, colourOf: typeof rimColour) =>
    new IconLayer<StrikeCoinRow, OnTheGround>({
      ...ON_THE_GROUND,
      ...atlas,
      id,
      data: coins,
      visible,
      pickable: true,
      getPosition: (row) => row.position,
      getIcon: () => "coin",
      getColor: colourOf,
      getSize: (row) => 2 * COIN_SCALE * (row.radiusPx + growthPx),
      getPixelOffset: (row) => [...row.offsetPx],
      updateTriggers: { getColor: view.theme },
    });
  const rimColour = ({ isTonight }: StrikeCoinRow) =>
    withAlpha((isTonight ? strikeHalo : strike).rgb, 255);
  const coinColour = ({ isTonight }: StrikeCoinRow) =>
    withAlpha((isTonight ? strike : strikeHalo).rgb, 255);
  return [
    new IconLayer<SingleStrikeRow, OnTheGround>({
      ...ON_THE_GROUND,
      ...atlas,
      id: "strikes-alone",
      data: singles,
      visible,
      pickable: true,
      getPosition: (row) => row.position,
      getIcon: (row) => row.icon,
      getColor: (row) => withAlpha((row.isHalo ? strikeHalo : strike).rgb, 255 * opacityOf(row)),
      getSize: (row) => (row.isTonight ? 13 : 10),
      updateTriggers: { getColor: view.theme },
    }),
    coinLayer("strike-coin-rims", RIM_PX, rimColour),
    coinLayer("strike-coins", 0, coinColour),
    new TextLayer<StrikeCoinRow, OnTheGround>({
      ...ON_THE_GROUND,
      id: "strike-counts",
      data: coins,
      visible,
      getPosition: (row) => row.position,
      getText: (row) => String(row.count),
      getColor: rimColour,
      getSize: 12,
      getPixelOffset: (row) => [...row.offsetPx],
      fontFamily: "'Source Sans 3 Variable', sans-serif",
      fontWeight: 650,
      characterSet: "0123456789",
      updateTriggers: { getColor: view.theme },
    }),
  ];
}
