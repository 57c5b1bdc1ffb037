import type { LayerId } from "../../model/layer";
import type { NightsByOblast } from "../../model/oblast-nights";
import type { Selection } from "../../model/selection";
import type { Day, Minutes } from "../../model/time";
import { type TimeWindow, type WindowSpan, windowNights, windowStart } from "../../model/window";
import type { ThemeName } from "../../theme/data-colours";
import { FIRST_LABEL_LAYER } from "../basemap/style";

/** What of a frame changes the look of layers whose data stay. */
export interface LayerView {
  readonly night: Day;
  /** The minute at which a replay stands; null without one. */
  readonly moment: Minutes | null;
  readonly window: TimeWindow;
  /** Every change of hands within the window, not only those between its two ends. */
  readonly allChanges: boolean;
  readonly layers: ReadonlySet<LayerId>;
  /** Null where the oblasts are not coloured by them. */
  readonly oblastNights: NightsByOblast | null;
  readonly theme: ThemeName;
  readonly selection: Selection | null;
}

/** The evenings that a view compares. */
export function spanOf({ window, night }: LayerView): WindowSpan {
  return { from: windowStart(window, night), to: night };
}

/** The nights of a view's window, of which strikes are shown. */
export function nightsOf({ window, night }: LayerView): WindowSpan {
  return windowNights(window, night);
}

/** A datum that a click selects. */
export interface Selectable {
  readonly selection: Selection;
}

/**
 * Props of every layer: under the basemap's labels, and painted in the order of the list, without
 * depth, since all of it lies on the ground.
 */
export const ON_THE_GROUND = {
  beforeId: FIRST_LABEL_LAYER,
  parameters: { depthCompare: "always", depthWriteEnabled: false },
} as const;

export interface OnTheGround {
  readonly beforeId: string;
}
