import type { Layer, LayerExtension } from "@deck.gl/core";
import type {
  DataFilterExtensionProps,
  FillStyleExtensionProps,
  PathStyleExtensionProps,
} from "@deck.gl/extensions";
import { PathLayer, SolidPolygonLayer } from "@deck.gl/layers";
import type { Day } from "../../model/time";
import { DATA_COLOURS, type Rgb, withAlpha } from "../../theme/data-colours";
import { presentOn } from "../filter-ranges";
import { BY_DAYS, DASHES_BY_DAYS, PATTERN_BY_DAYS } from "./by-days";
import type { EdgeRow, FrontRows, LandRow } from "./front-rows";
import type { LayerMemory } from "./layer-memory";
import { type LayerView, ON_THE_GROUND, type OnTheGround, spanOf } from "./layer-view";
import type { Stretch, Stretches } from "./stretches";

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
      extensions: PATTERN_BY_DAYS,
      updateTriggers: { getFillColor: view.theme, getFillPatternBackgroundColor: view.theme },
    }),
  ];
}

/**
 * The outline along border and coast as a hairline, the front itself as a dark line, and, where two
 * evenings are compared, the front of the earlier one dashed beneath it.
 */
export function frontLineLayers(
  rows: FrontRows,
  view: LayerView,
  memory: LayerMemory,
): ReadonlyArray<Layer> {
  const { outline, frontLine } = DATA_COLOURS[view.theme];
  const { from, to } = spanOf(view);
  const isShown = view.layers.has("front");
  const isCompared = isShown && view.window.kind === "compare";
  const lines: ReadonlyArray<Line> = [
    {
      id: "outline",
      edges: rows.outline,
      day: isShown ? to : null,
      rgb: outline.rgb,
      widths: HAIRLINE,
      extensions: BY_DAYS,
    },
    {
      id: "front-line-before",
      edges: rows.frontLineBefore,
      day: isCompared ? from : null,
      rgb: frontLine.rgb,
      widths: THIN_LINE,
      extensions: DASHES_BY_DAYS,
    },
    {
      id: "front-line",
      edges: rows.frontLine,
      day: isShown ? to : null,
      rgb: frontLine.rgb,
      widths: LINE,
      extensions: BY_DAYS,
    },
  ];
  return lines.flatMap((line) => lineLayers(line, memory));
}

interface Line {
  readonly id: string;
  readonly edges: Stretches<EdgeRow>;
  /** On whose evening it was a border of occupied land; null where it is not drawn. */
  readonly day: Day | null;
  readonly rgb: Rgb;
  readonly widths: LineWidths;
  readonly extensions: Array<LayerExtension>;
}

/** A layer for each stretch shown so far, of which the day's own is visible. */
function lineLayers(line: Line, memory: LayerMemory): ReadonlyArray<Layer> {
  const { id, edges, day, rgb } = line;
  const current = day === null ? null : edges.at(day);
  return edges.asked().flatMap((stretch) => {
    const shownOn = stretch === current ? day : null;
    return memory.recall(`${id}-${stretch.from}`, [stretch, rgb, shownOn], () => [
      lineLayer(line, stretch, shownOn),
    ]);
  });
}

function lineLayer(line: Line, { from, rows }: Stretch<EdgeRow>, shownOn: Day | null): Layer {
  return new PathLayer<
    EdgeRow,
    DataFilterExtensionProps<EdgeRow> & PathStyleExtensionProps<EdgeRow> & OnTheGround
  >({
    ...ON_THE_GROUND,
    id: `${line.id}-${from}`,
    data: rows,
    visible: shownOn !== null,
    getPath: (row) => row.path as Array<[number, number]>,
    getColor: withAlpha(line.rgb, 255),
    getWidth: 1,
    widthUnits: "meters",
    widthScale: line.widths.metres,
    widthMinPixels: line.widths.atLeast,
    widthMaxPixels: line.widths.atMost,
    capRounded: true,
    jointRounded: true,
    antialiasing: true,
    getDashArray: DASHES,
    getFilterValue: (row) => row.filter as [number, number],
    filterRange: presentOn(shownOn ?? from),
    extensions: line.extensions,
  });
}

/** The width follows the ground between two bounds in pixels. */
interface LineWidths {
  readonly metres: number;
  readonly atLeast: number;
  readonly atMost: number;
}

const HAIRLINE: LineWidths = { metres: 0, atLeast: 0.7, atMost: 0.7 };
const THIN_LINE: LineWidths = { metres: 250, atLeast: 1.4, atMost: 1.8 };
const LINE: LineWidths = { metres: 500, atLeast: 1.7, atMost: 3.2 };
/** In widths of the line; short, since the line begins anew at every edge. */
const DASHES: [dash: number, gap: number] = [2, 3.4];
