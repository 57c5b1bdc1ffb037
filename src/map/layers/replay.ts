import type { Layer } from "@deck.gl/core";
import { IconLayer } from "@deck.gl/layers";
import type { Minutes } from "../../model/time";
import { DATA_COLOURS, type ThemeName, withAlpha } from "../../theme/data-colours";
import type { IconAtlas } from "../icon-atlas";
import type { FlowRows } from "./flow-rows";
import { ON_THE_GROUND, type OnTheGround } from "./layer-view";
import { type ReplayRow, replayMark } from "./replay-rows";

const MARK_PX = 14;
/** deck.gl lightens an opacity (by a gamma of 2.2), so that this is a third of full strength. */
const STRANDS_OPACITY = 0.09;

/** What is drawn of the flows of a night below their replay: its marks stand for those of the ends. */
export function withoutEnds(flows: FlowRows): FlowRows {
  return { ...flows, marks: flows.marks.filter(({ selection }) => selection.kind !== "flow") };
}

/** The flows of a night with their strands faint, as the ways of the marks that move on them. */
export function underReplay(flows: ReadonlyArray<Layer>): ReadonlyArray<Layer> {
  return flows.map((layer) =>
    layer.id === "strands" ? layer.clone({ opacity: STRANDS_OPACITY }) : layer,
  );
}

/** The moving marks at a minute; each over a halo, so that it stands out from its strand. */
export function replayLayers(
  rows: ReadonlyArray<ReplayRow>,
  moment: Minutes,
  theme: ThemeName,
  atlas: IconAtlas,
): ReadonlyArray<Layer> {
  const colours = DATA_COLOURS[theme];
  const marks = rows.map((row) => replayMark(row, moment));
  const at = (index: number) => marks[index] as (typeof marks)[number];
  const common = {
    ...ON_THE_GROUND,
    ...atlas,
    data: rows,
    getPosition: (_: ReplayRow, { index }: { index: number }) => at(index).position,
    getAngle: (_: ReplayRow, { index }: { index: number }) => -at(index).heading,
    getSize: MARK_PX,
  };
  return [
    new IconLayer<ReplayRow, OnTheGround>({
      ...common,
      id: "replay-halos",
      getIcon: ({ style }) => `${style.end}-halo`,
      getColor: (_, { index }) => withAlpha(colours.strikeHalo.rgb, 255 * at(index).opacity),
      updateTriggers: { getPosition: moment, getAngle: moment, getColor: [moment, theme] },
    }),
    new IconLayer<ReplayRow, OnTheGround>({
      ...common,
      id: "replay-marks",
      getIcon: ({ style }) => `${style.end}-mark`,
      getColor: ({ style }, { index }) =>
        withAlpha(colours[style.colour].rgb, 255 * at(index).opacity),
      updateTriggers: { getPosition: moment, getAngle: moment, getColor: [moment, theme] },
    }),
  ];
}
