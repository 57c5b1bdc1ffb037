import type { Layer } from "@deck.gl/core";
import { FillStyleExtension, type FillStyleExtensionProps } from "@deck.gl/extensions";
import { PathLayer, SolidPolygonLayer } from "@deck.gl/layers";
import type { NightsByOblast } from "../../model/oblast-nights";
import { DATA_COLOURS, NIGHT_CLASS_COLOURS, withAlpha } from "../../theme/data-colours";
import { type LayerView, ON_THE_GROUND, type OnTheGround } from "./layer-view";
import { classesByOblast, type OblastShapeRow } from "./oblast-rows";

const HATCHED = [new FillStyleExtension({ proceduralPattern: true })];
/** Level lines, which no other ground has. */
const PATTERNS = { unnamed: { type: "hatch", angle: 0, strokeWidth: 0.7, gap: 6 } } as const;

const FILL = 225;
const UNNAMED_HATCH = 110;

/**
 * Oblasts by the number of nights in which they were named, as ground under all other data; those
 * never named are hatched, for no report is not no danger. `counts`: null where they are not shown.
 */
export function oblastNightsLayers(
  oblasts: ReadonlyArray<OblastShapeRow>,
  counts: NightsByOblast | null,
  view: LayerView,
): ReadonlyArray<Layer> {
  const colours = DATA_COLOURS[view.theme];
  const classes = counts ? classesByOblast(counts) : new Map<string, number>();
  const fillOf = ({ oblast }: OblastShapeRow) => {
    const name = NIGHT_CLASS_COLOURS[classes.get(oblast) ?? -1];
    return name ? withAlpha(colours[name].rgb, FILL) : withAlpha(colours.outline.rgb, 0);
  };
  const hatchOf = ({ oblast }: OblastShapeRow) =>
    withAlpha(colours.outline.rgb, classes.has(oblast) ? 0 : UNNAMED_HATCH);
  const common = { ...ON_THE_GROUND, data: oblasts, visible: counts !== null };
  const getPolygon = ({ polygon }: OblastShapeRow) => polygon as Array<Array<[number, number]>>;
  const updateTriggers = { getFillColor: [counts, view.theme], getColor: view.theme };
  return [
    new SolidPolygonLayer<OblastShapeRow, OnTheGround>({
      ...common,
      id: "oblast-nights",
      pickable: true,
      getPolygon,
      getFillColor: fillOf,
      updateTriggers,
    }),
    new SolidPolygonLayer<OblastShapeRow, FillStyleExtensionProps<OblastShapeRow> & OnTheGround>({
      ...common,
      id: "oblasts-unnamed",
      getPolygon,
      getFillColor: hatchOf,
      getFillPattern: () => "unnamed",
      fillPatternMapping: PATTERNS,
      fillPatternSizeUnits: "pixels",
      extensions: HATCHED,
      updateTriggers,
    }),
    new PathLayer<OblastShapeRow, OnTheGround>({
      ...common,
      id: "oblast-edges",
      getPath: ({ polygon: [ring] }) => ring as Array<[number, number]>,
      getColor: withAlpha(colours.strikeHalo.rgb, 255),
      widthUnits: "pixels",
      getWidth: 1,
      antialiasing: true,
      updateTriggers,
    }),
  ];
}
