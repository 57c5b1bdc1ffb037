import type { Layer } from "@deck.gl/core";
import {
  DataFilterExtension,
  type DataFilterExtensionProps,
  FillStyleExtension,
  type FillStyleExtensionProps,
} from "@deck.gl/extensions";
import { PathLayer, SolidPolygonLayer } from "@deck.gl/layers";
import { DATA_COLOURS, type Rgb, withAlpha } from "../../theme/data-colours";
import { presentOn } from "../filter-ranges";
import type { EdgeRow, FrontRows, LandRow } from "./front-rows";
import { type LayerView, ON_THE_GROUND, type OnTheGround } from "./layer-view";

const FILTER = [new DataFilterExtension({ filterSize: 2 })];
const HATCH_AND_FILTER = [new FillStyleExtension({ proceduralPattern: true }), ...FILTER];

const HATCHES = {
  occupied: { type: "hatch", angle: 45, strokeWidth: 0.7, gap: 4.6 },
  held2014: { type: "hatch", angle: 45, strokeWidth: 1, gap: 2.4 },
} as const;

const TINT = { light: 62, dark: 46 } as const;
const HATCH = { light: 120, dark: 92 } as const;

/** Occupied land on the evening of the view's day: a soft tint with fine hatching. */
export function occupiedLandLayers({ land }: FrontRows, view: LayerView): ReadonlyArray<Layer> {
  const colours = DATA_COLOURS[view.theme];
  return [
    new SolidPolygonLayer<
      LandRow,
      DataFilterExtensionProps<LandRow> & FillStyleExtensionProps<LandRow> & OnTheGround
    >({
      ...ON_THE_GROUND,
      id: "occupied-land",
      data: land,
      visible: view.layers.has("front"),
      pickable: true,
      getPolygon: (row) => row.polygon as Array<Array<[number, number]>>,
      getFillColor: (row) =>
        withAlpha(
          (row.heldSince2014 ? colours.occupied2014Hatch : colours.occupiedHatch).rgb,
          HATCH[view.theme],
        ),
      getFillPatternBackgroundColor: (row) =>
        withAlpha(
          (row.heldSince2014 ? colours.occupied2014 : colours.occupied).rgb,
          TINT[view.theme],
        ),
      getFillPattern: (row) => (row.heldSince2014 ? "held2014" : "occupied"),
      fillPatternMapping: HATCHES,
      fillPatternSizeUnits: "pixels",
      getFilterValue: (row) => row.filter as [number, number],
      filterRange: presentOn(view.night),
      extensions: HATCH_AND_FILTER,
      updateTriggers: { getFillColor: view.theme, getFillPatternBackgroundColor: view.theme },
    }),
  ];
}

/** The outline along border and coast as a hairline, and the front itself as a dark line. */
export function frontLineLayers(
  { frontLine, outline }: FrontRows,
  view: LayerView,
): ReadonlyArray<Layer> {
  const colours = DATA_COLOURS[view.theme];
  const line = (id: string, data: ReadonlyArray<EdgeRow>, rgb: Rgb, widths: LineWidths) =>
    new PathLayer<EdgeRow, DataFilterExtensionProps<EdgeRow> & OnTheGround>({
      ...ON_THE_GROUND,
      id,
      data,
      visible: view.layers.has("front"),
      getPath: (row) => row.path as Array<[number, number]>,
      getColor: withAlpha(rgb, 255),
      getWidth: 1,
      widthUnits: "meters",
      widthScale: widths.metres,
      widthMinPixels: widths.atLeast,
      widthMaxPixels: widths.atMost,
      capRounded: true,
      jointRounded: true,
      antialiasing: true,
      getFilterValue: (row) => row.filter as [number, number],
      filterRange: presentOn(view.night),
      extensions: FILTER,
    });
  return [
    line("outline", outline, colours.outline.rgb, { metres: 0, atLeast: 0.7, atMost: 0.7 }),
    line("front-line", frontLine, colours.frontLine.rgb, {
      metres: 500,
      atLeast: 1.7,
      atMost: 3.2,
    }),
  ];
}

/** The width follows the ground between two bounds in pixels. */
interface LineWidths {
  readonly metres: number;
  readonly atLeast: number;
  readonly atMost: number;
}
