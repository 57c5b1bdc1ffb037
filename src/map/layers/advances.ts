import type { Layer } from "@deck.gl/core";
import {
  DataFilterExtension,
  type DataFilterExtensionProps,
  FillStyleExtension,
  type FillStyleExtensionProps,
} from "@deck.gl/extensions";
import { SolidPolygonLayer } from "@deck.gl/layers";
import { DATA_COLOURS, withAlpha } from "../../theme/data-colours";
import { changedWithin } from "../filter-ranges";
import type { ChangeRow, FrontRows } from "./front-rows";
import { type LayerView, ON_THE_GROUND, type OnTheGround } from "./layer-view";

/** The hatching comes first, so that fading takes its ground along. */
const EXTENSIONS = [
  new FillStyleExtension({ proceduralPattern: true }),
  new DataFilterExtension({ filterSize: 4 }),
];

/** Taken land is one flat colour; regained land is hatched across the hatching of occupied land. */
const PATTERNS = { regained: { type: "hatch", angle: 135, strokeWidth: 1.6, gap: 1.6 } } as const;

const STRENGTH = 225;
const REGAINED_GROUND = 70;

/** Land that changed hands within the window, net, fading with the age of the change. */
export function advanceLayers({ changes }: FrontRows, view: LayerView): ReadonlyArray<Layer> {
  const colours = DATA_COLOURS[view.theme];
  return [
    new SolidPolygonLayer<
      ChangeRow,
      DataFilterExtensionProps<ChangeRow> & FillStyleExtensionProps<ChangeRow> & OnTheGround
    >({
      ...ON_THE_GROUND,
      id: "advances",
      data: changes,
      visible: view.layers.has("advances"),
      pickable: true,
      getPolygon: (row) => row.polygon as Array<Array<[number, number]>>,
      getFillColor: (row) => withAlpha(colours[row.kind].rgb, STRENGTH),
      getFillPattern: (row) => row.kind,
      getFillPatternBackgroundColor: (row) =>
        withAlpha(colours[row.kind].rgb, row.kind === "taken" ? 0 : REGAINED_GROUND),
      fillPatternMapping: PATTERNS,
      fillPatternSizeUnits: "pixels",
      getFilterValue: (row) => row.filter as [number, number, number, number],
      ...changedWithin(view.night, view.windowDays),
      extensions: EXTENSIONS,
      updateTriggers: { getFillColor: view.theme, getFillPatternBackgroundColor: view.theme },
    }),
  ];
}
