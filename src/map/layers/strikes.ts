import type { Layer } from "@deck.gl/core";
import {
  DataFilterExtension,
  type DataFilterExtensionProps,
  PathStyleExtension,
  type PathStyleExtensionProps,
} from "@deck.gl/extensions";
import { IconLayer, ScatterplotLayer } from "@deck.gl/layers";
import { fadesWithAge } from "../../model/window";
import { DATA_COLOURS, withAlpha } from "../../theme/data-colours";
import { recentNights, thisNight } from "../filter-ranges";
import type { IconAtlas } from "../icon-atlas";
import { type LayerView, nightsOf, ON_THE_GROUND, type OnTheGround } from "./layer-view";
import type { StrikeAreaRow, StrikeIconRow, StrikeRows } from "./strike-rows";

const FILTER = [new DataFilterExtension({ filterSize: 2 })];
const DASHES_AND_FILTER = [new PathStyleExtension({ dash: true }), ...FILTER];

interface Part {
  readonly name: "recent" | "night";
  readonly strength: number;
  readonly smallestPx: number;
  readonly largestPx: number;
  readonly filter: Pick<DataFilterExtensionProps, "filterRange" | "filterSoftRange">;
}

/** Each place by itself, drawn from `SINGLE_STRIKES_FROM_ZOOM` on. */
export const SINGLE_STRIKE_LAYERS: ReadonlySet<string> = new Set([
  "strikes-recent",
  "strikes-night",
]);

/** Places hit: those of the night strong, those of the window before it fading with age. */
export function strikeLayers(
  rows: StrikeRows,
  view: LayerView,
  atlas: IconAtlas,
): ReadonlyArray<Layer> {
  const parts: ReadonlyArray<Part> = [
    {
      name: "recent",
      strength: 0.5,
      smallestPx: 7,
      largestPx: 15,
      filter: recentNights(nightsOf(view), fadesWithAge(view.window)),
    },
    {
      name: "night",
      strength: 1,
      smallestPx: 10,
      largestPx: 20,
      filter: { filterRange: thisNight(view.night), filterSoftRange: null },
    },
  ];
  return [
    ...parts.map((part) => areaLayer(rows.areas, view, part)),
    ...parts.map((part) => iconLayer(rows.icons, view, atlas, part)),
  ];
}

function areaLayer(areas: ReadonlyArray<StrikeAreaRow>, view: LayerView, part: Part): Layer {
  const { rgb } = DATA_COLOURS[view.theme].strike;
  return new ScatterplotLayer<
    StrikeAreaRow,
    DataFilterExtensionProps<StrikeAreaRow> & PathStyleExtensionProps<StrikeAreaRow> & OnTheGround
  >({
    ...ON_THE_GROUND,
    id: `strike-areas-${part.name}`,
    data: areas,
    visible: view.layers.has("strikes"),
    pickable: true,
    stroked: true,
    getPosition: (row) => row.position,
    getRadius: (row) => row.radiusMetres,
    getFillColor: (row) => withAlpha(rgb, (row.isAlone ? 20 : 0) * row.strength),
    getLineColor: (row) => withAlpha(rgb, 140 * row.strength),
    // Far out a ring is no larger than its mark and so thin that it is not seen.
    getLineWidth: (row) => row.radiusMetres / 60,
    lineWidthMaxPixels: 1.2,
    getDashArray: [3, 3],
    opacity: part.strength,
    getFilterValue: (row) => row.filter,
    filterTransformSize: false,
    ...part.filter,
    extensions: DASHES_AND_FILTER,
    updateTriggers: { getFillColor: view.theme, getLineColor: view.theme },
  });
}

function iconLayer(
  icons: ReadonlyArray<StrikeIconRow>,
  view: LayerView,
  atlas: IconAtlas,
  part: Part,
): Layer {
  const colours = DATA_COLOURS[view.theme];
  return new IconLayer<StrikeIconRow, DataFilterExtensionProps<StrikeIconRow> & OnTheGround>({
    ...ON_THE_GROUND,
    ...atlas,
    id: `strikes-${part.name}`,
    data: icons,
    visible: view.layers.has("strikes"),
    pickable: true,
    getPosition: (row) => row.position,
    getIcon: (row) => row.icon,
    getColor: (row) =>
      withAlpha((row.isHalo ? colours.strikeHalo : colours.strike).rgb, 255 * row.strength),
    sizeUnits: "meters",
    getSize: 2600,
    sizeMinPixels: part.smallestPx,
    sizeMaxPixels: part.largestPx,
    opacity: part.strength,
    getFilterValue: (row) => row.filter,
    filterTransformSize: false,
    ...part.filter,
    extensions: FILTER,
    updateTriggers: { getColor: view.theme },
  });
}
