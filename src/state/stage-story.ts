import type { LayerId } from "../model/layer";
import { selectMoment } from "./replay";
import { memoise } from "./selectors";
import type { State } from "./store";

/** What a presentation tells first: the raid of a night, what changed of the front, or a replay's minute. */
export type StageStory = "night" | "front" | "replay";

const FRONT_WINDOWS: ReadonlySet<string> = new Set(["month", "year", "since", "compare"]);

/** A window that somebody chose for the front is about the front; the days before a night are not. */
export function selectStageStory(state: State): StageStory {
  const { window, layers } = state.view;
  if (selectMoment(state) !== null) return "replay";
  const isFrontDrawn = layers.has("front") || layers.has("advances");
  return isFrontDrawn && FRONT_WINDOWS.has(window.kind) ? "front" : "night";
}

const withoutFlows = memoise((layers: ReadonlySet<LayerId>): ReadonlySet<LayerId> => {
  const rest = new Set(layers);
  rest.delete("drones");
  rest.delete("missiles");
  return rest;
});

/** The layers that are drawn: on a stage that tells of the front no flows of a single night lie over it. */
export function selectDrawnLayers(state: State): ReadonlySet<LayerId> {
  const { mode, layers } = state.view;
  return mode === "present" && selectStageStory(state) === "front" ? withoutFlows(layers) : layers;
}
