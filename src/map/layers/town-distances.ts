import type { Layer } from "@deck.gl/core";
import { PathStyleExtension, type PathStyleExtensionProps } from "@deck.gl/extensions";
import { PathLayer, ScatterplotLayer } from "@deck.gl/layers";
import { DATA_COLOURS, withAlpha } from "../../theme/data-colours";
import { type LayerView, ON_THE_GROUND, type OnTheGround } from "./layer-view";
import type { TownRow } from "./town-rows";

const DASHES = [new PathStyleExtension({ dash: true, dashMode: "path" })];

export const TOWN_LAYERS: ReadonlySet<string> = new Set(["town-distances", "town-dots"]);

/** A thin line from each town to the front, and a dot at its centre. */
export function townDistanceLayers(
  towns: ReadonlyArray<TownRow>,
  view: LayerView,
): ReadonlyArray<Layer> {
  const { launchSite, strikeHalo } = DATA_COLOURS[view.theme];
  const visible = view.layers.has("towns");
  return [
    new PathLayer<TownRow, PathStyleExtensionProps<TownRow> & OnTheGround>({
      ...ON_THE_GROUND,
      id: "town-distances",
      data: towns,
      visible,
      getPath: ({ path }) => path as unknown as Array<[number, number]>,
      getColor: withAlpha(launchSite.rgb, 230),
      widthUnits: "pixels",
      getWidth: 1.2,
      antialiasing: true,
      getDashArray: [4, 3],
      dashUnits: "pixels",
      extensions: DASHES,
    }),
    new ScatterplotLayer<TownRow, OnTheGround>({
      ...ON_THE_GROUND,
      id: "town-dots",
      data: towns,
      visible,
      pickable: true,
      getPosition: ({ path: [[longitude, latitude]] }) => [longitude, latitude],
      radiusUnits: "pixels",
      getRadius: 3,
      getFillColor: withAlpha(launchSite.rgb, 255),
      stroked: true,
      lineWidthUnits: "pixels",
      getLineWidth: 1,
      getLineColor: withAlpha(strikeHalo.rgb, 255),
    }),
  ];
}
