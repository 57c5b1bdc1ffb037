import type { Layer } from "@deck.gl/core";
import { PathLayer, ScatterplotLayer } from "@deck.gl/layers";
import type { Position } from "geojson";
import { DATA_COLOURS, withAlpha } from "../../theme/data-colours";
import { type LayerView, ON_THE_GROUND, type OnTheGround } from "./layer-view";
import type { SelectedMark } from "./selected-mark";

/** A line along, or a ring around, the mark whose details are shown, over a darker casing. */
export function selectedMarkLayers(mark: SelectedMark, view: LayerView): ReadonlyArray<Layer> {
  const colours = DATA_COLOURS[view.theme];
  const strokes = [
    { name: "casing", rgb: colours.selectionCasing.rgb, widthPx: 5 },
    { name: "line", rgb: colours.selection.rgb, widthPx: 2.5 },
  ];
  return strokes.flatMap(({ name, rgb, widthPx }) => [
    new PathLayer<ReadonlyArray<Position>, OnTheGround>({
      ...ON_THE_GROUND,
      id: `selected-path-${name}`,
      data: mark.paths,
      getPath: (path) => path as Array<[number, number]>,
      getColor: withAlpha(rgb, 255),
      widthUnits: "pixels",
      getWidth: widthPx,
      jointRounded: true,
      capRounded: true,
      antialiasing: true,
    }),
    new ScatterplotLayer<SelectedMark["points"][number], OnTheGround>({
      ...ON_THE_GROUND,
      id: `selected-point-${name}`,
      data: mark.points,
      getPosition: ([longitude, latitude]) => [longitude, latitude],
      filled: false,
      stroked: true,
      radiusUnits: "pixels",
      getRadius: 13,
      getLineColor: withAlpha(rgb, 255),
      lineWidthUnits: "pixels",
      getLineWidth: widthPx,
    }),
  ]);
}
