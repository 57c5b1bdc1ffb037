import type { Layer } from "@deck.gl/core";
import {
  DataFilterExtension,
  type DataFilterExtensionProps,
  FillStyleExtension,
  type FillStyleExtensionProps,
} from "@deck.gl/extensions";
import { SolidPolygonLayer } from "@deck.gl/layers";
import { fadesWithAge } from "../../model/window";
import { DATA_COLOURS, withAlpha } from "../../theme/data-colours";
import { changedBetween, latestChange, type SoftRanges } from "../filter-ranges";
import type { ChangeRow, EventRow, FrontRows } from "./front-rows";
import { type LayerView, ON_THE_GROUND, type OnTheGround, spanOf } from "./layer-view";

/** The hatching comes first, so that fading takes its ground along. */
const HATCHING = new FillStyleExtension({ proceduralPattern: true });
const PAIRS_OF_STATES = [HATCHING, new DataFilterExtension({ filterSize: 4 })];
const EVENTS = [HATCHING, new DataFilterExtension({ filterSize: 3 })];

/** Taken land is one flat colour; regained land is hatched across the hatching of occupied land. */
const PATTERNS = { regained: { type: "hatch", angle: 135, strokeWidth: 1.6, gap: 1.6 } } as const;

const STRENGTH = 225;
/** What does not fade covers much land at once. */
const FLAT_OPACITY = 0.8;
const REGAINED_GROUND = 70;

const NO_EVENTS: ReadonlyArray<EventRow> = [];

/**
 * Land that changed hands within the window: net, or each piece with its latest change; fading with
 * age in a window that moves on. Every change goes to the GPU only where it is asked for.
 */
export function advanceLayers(rows: FrontRows, view: LayerView): ReadonlyArray<Layer> {
  const span = spanOf(view);
  const fades = fadesWithAge(view.window);
  return [
    landLayer("advances", rows.changes, view, changedBetween(span, fades), !view.allChanges),
    landLayer(
      "all-changes",
      view.allChanges ? rows.events : NO_EVENTS,
      view,
      latestChange(span, fades),
      view.allChanges,
    ),
  ];
}

type LandRow = ChangeRow | EventRow;

function landLayer(
  id: "advances" | "all-changes",
  data: ReadonlyArray<LandRow>,
  view: LayerView,
  ranges: SoftRanges,
  isChosen: boolean,
): Layer {
  const colours = DATA_COLOURS[view.theme];
  return new SolidPolygonLayer<
    LandRow,
    DataFilterExtensionProps<LandRow> & FillStyleExtensionProps<LandRow> & OnTheGround
  >({
    ...ON_THE_GROUND,
    id,
    data,
    visible: isChosen && view.layers.has("advances"),
    pickable: true,
    getPolygon: (row) => row.polygon as Array<Array<[number, number]>>,
    getFillColor: (row) => withAlpha(colours[row.kind].rgb, STRENGTH),
    opacity: fadesWithAge(view.window) ? 1 : FLAT_OPACITY,
    getFillPattern: (row) => row.kind,
    getFillPatternBackgroundColor: (row) =>
      withAlpha(colours[row.kind].rgb, row.kind === "taken" ? 0 : REGAINED_GROUND),
    fillPatternMapping: PATTERNS,
    fillPatternSizeUnits: "pixels",
    getFilterValue: (row) => [...row.filter],
    ...ranges,
    extensions: id === "advances" ? PAIRS_OF_STATES : EVENTS,
    updateTriggers: { getFillColor: view.theme, getFillPatternBackgroundColor: view.theme },
  });
}
