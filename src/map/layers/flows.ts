import type { Layer } from "@deck.gl/core";
import { PathStyleExtension, type PathStyleExtensionProps } from "@deck.gl/extensions";
import { IconLayer, PathLayer, SolidPolygonLayer } from "@deck.gl/layers";
import { DATA_COLOURS, withAlpha } from "../../theme/data-colours";
import type { IconAtlas } from "../icon-atlas";
import type { DiscRow, MarkRow, OblastRow } from "./flow-places";
import type { FlowRows, StrandRow } from "./flow-rows";
import { type LayerView, ON_THE_GROUND, type OnTheGround } from "./layer-view";

const DASHES = [new PathStyleExtension({ dash: true, dashMode: "path" })];

const SOLID: [number, number] = [0, 0];

const EDGE = 150;

/**
 * Target areas and launch sites known as areas; they belong under the occupied land. Where oblasts are
 * coloured by nights, those that are targets are edged instead of tinted.
 */
export function flowAreaLayers(
  { areas }: FlowRows,
  view: LayerView,
  atlas: IconAtlas,
): ReadonlyArray<Layer> {
  const colours = DATA_COLOURS[view.theme];
  const areOblastsColoured = view.oblastNights !== null;
  return [
    new SolidPolygonLayer<OblastRow, OnTheGround>({
      ...ON_THE_GROUND,
      id: "flow-oblasts",
      data: areas.oblasts,
      visible: !areOblastsColoured,
      pickable: true,
      getPolygon: (row) => row.polygon as Array<Array<[number, number]>>,
      getFillColor: (row) => withAlpha(colours[row.colour].rgb, 255 * row.opacity),
      updateTriggers: { getFillColor: view.theme },
    }),
    new PathLayer<OblastRow, OnTheGround>({
      ...ON_THE_GROUND,
      id: "flow-oblast-edges",
      data: areas.oblasts,
      visible: areOblastsColoured,
      getPath: ({ polygon: [ring] }) => ring as Array<[number, number]>,
      getColor: (row) => withAlpha(colours[row.colour].rgb, EDGE),
      widthUnits: "pixels",
      getWidth: 1.2,
      antialiasing: true,
      updateTriggers: { getColor: view.theme },
    }),
    new IconLayer<DiscRow, OnTheGround>({
      ...ON_THE_GROUND,
      ...atlas,
      id: "flow-discs",
      data: areas.discs,
      pickable: true,
      getPosition: (row) => row.position,
      getIcon: () => "soft-disc",
      getColor: (row) => withAlpha(colours[row.colour].rgb, 255 * row.opacity),
      sizeUnits: "meters",
      getSize: (row) => 2000 * row.radiusKm,
      alphaCutoff: 0.002,
      updateTriggers: { getColor: view.theme },
    }),
  ];
}

/** Strands of a night, their ends and launch sites; small, and made anew each night. */
export function flowLayers(
  { strands, marks }: FlowRows,
  view: LayerView,
  atlas: IconAtlas,
): ReadonlyArray<Layer> {
  const colours = DATA_COLOURS[view.theme];
  return [
    new PathLayer<StrandRow, PathStyleExtensionProps<StrandRow> & OnTheGround>({
      ...ON_THE_GROUND,
      id: "strands",
      data: strands,
      pickable: true,
      getPath: (row) => row.path as Array<[number, number]>,
      getColor: (row) =>
        row.opacities.map((opacity) => withAlpha(colours[row.style.colour].rgb, 255 * opacity)),
      widthUnits: "pixels",
      getWidth: (row) => row.widthPx,
      antialiasing: true,
      getDashArray: (row) => row.style.dash ?? SOLID,
      dashUnits: "pixels",
      dashGapPickable: true,
      extensions: DASHES,
      updateTriggers: { getColor: view.theme },
    }),
    new IconLayer<MarkRow, OnTheGround>({
      ...ON_THE_GROUND,
      ...atlas,
      id: "flow-marks",
      data: marks,
      pickable: true,
      getPosition: (row) => row.position,
      getIcon: (row) => row.icon,
      getColor: (row) => withAlpha(colours[row.colour].rgb, 255),
      getAngle: (row) => -row.heading,
      getSize: (row) => row.sizePx,
      getPixelOffset: (row) => forwardOffset(row),
      updateTriggers: { getColor: view.theme },
    }),
  ];
}

/** Pixels to the right and down. */
function forwardOffset({ heading, forward, sizePx }: MarkRow): [right: number, down: number] {
  const radians = (heading * Math.PI) / 180;
  return [Math.sin(radians) * forward * sizePx, -Math.cos(radians) * forward * sizePx];
}
