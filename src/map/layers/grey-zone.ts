import type { Layer } from "@deck.gl/core";
import type {
  DataFilterExtensionProps,
  FillStyleExtensionProps,
  PathStyleExtensionProps,
} from "@deck.gl/extensions";
import { PathLayer, SolidPolygonLayer } from "@deck.gl/layers";
import { DATA_COLOURS, withAlpha } from "../../theme/data-colours";
import { presentOn } from "../filter-ranges";
import { BY_DAYS, DASHES_BY_DAYS, PATTERN_BY_DAYS } from "./by-days";
import type { AreaRow, GreyZoneRows, RingRow } from "./grey-zone-rows";
import { type LayerView, ON_THE_GROUND, type OnTheGround } from "./layer-view";

const PATTERNS = { dots: { type: "dots", radius: 0.9, gap: 3.2, angle: 45 } } as const;
const DOTS = 200;
const GROUND = 26;
const REACH_GROUND = 34;
const REACH_LINE = 210;

/**
 * Neutral ground beside the occupied land: the source's grey zone as dots, and how far the assault on
 * Kyiv had reached as a dashed outline.
 */
export function greyZoneLayers(rows: GreyZoneRows, view: LayerView): ReadonlyArray<Layer> {
  const { rgb } = DATA_COLOURS[view.theme].greyZone;
  const common = {
    ...ON_THE_GROUND,
    visible: view.layers.has("front"),
    getFilterValue: ({ filter }: { readonly filter: AreaRow["filter"] }) =>
      [...filter] as [number, number],
    filterRange: presentOn(view.night),
  };
  return [
    new SolidPolygonLayer<
      AreaRow,
      DataFilterExtensionProps<AreaRow> & FillStyleExtensionProps<AreaRow> & OnTheGround
    >({
      ...common,
      id: "grey-zone",
      data: rows.greyZone,
      getPolygon: ringsOf,
      getFillColor: withAlpha(rgb, DOTS),
      getFillPattern: () => "dots",
      getFillPatternBackgroundColor: withAlpha(rgb, GROUND),
      fillPatternMapping: PATTERNS,
      fillPatternSizeUnits: "pixels",
      extensions: PATTERN_BY_DAYS,
    }),
    new SolidPolygonLayer<AreaRow, DataFilterExtensionProps<AreaRow> & OnTheGround>({
      ...common,
      id: "assault-reach",
      data: rows.liberated,
      getPolygon: ringsOf,
      getFillColor: withAlpha(rgb, REACH_GROUND),
      extensions: BY_DAYS,
    }),
    new PathLayer<
      RingRow,
      DataFilterExtensionProps<RingRow> & PathStyleExtensionProps<RingRow> & OnTheGround
    >({
      ...common,
      id: "assault-reach-outline",
      data: rows.liberatedOutline,
      getPath: (row) => row.path as Array<[number, number]>,
      getColor: withAlpha(rgb, REACH_LINE),
      getWidth: 1.6,
      widthUnits: "pixels",
      getDashArray: [4, 3],
      extensions: DASHES_BY_DAYS,
    }),
  ];
}

function ringsOf({ polygon }: AreaRow) {
  return polygon as Array<Array<[number, number]>>;
}
