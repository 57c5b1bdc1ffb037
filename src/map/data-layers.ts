import type { Layer } from "@deck.gl/core";
import type { IconAtlas } from "./icon-atlas";
import { advanceLayers } from "./layers/advances";
import { flowAreaLayers, flowLayers } from "./layers/flows";
import { frontLineLayers, occupiedLandLayers } from "./layers/front";
import type { LayerView } from "./layers/layer-view";
import type { DataRows, SelectedMark } from "./layers/selected-mark";
import { selectedMarkLayers } from "./layers/selection";
import { strikeLayers } from "./layers/strikes";

/** All layers of a view, from the ground up. */
export function dataLayers(
  rows: DataRows,
  mark: SelectedMark,
  view: LayerView,
  atlas: IconAtlas,
): Array<Layer> {
  return [
    ...flowAreaLayers(rows.flows, view, atlas),
    ...occupiedLandLayers(rows.front, view),
    ...advanceLayers(rows.front, view),
    ...frontLineLayers(rows.front, view),
    ...flowLayers(rows.flows, view, atlas),
    ...strikeLayers(rows.strikes, view, atlas),
    ...selectedMarkLayers(mark, view),
  ];
}
