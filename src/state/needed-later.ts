import type { LaterDatasetId } from "../load/datasets";
import { windowStart } from "../model/window";
import { selectNightDay } from "./selectors";
import type { State } from "./store";
import { TOWNS_FROM_ZOOM } from "./view";

/** Which of the datasets that are not loaded with the page a state needs, now that the front is there. */
export function neededLater(state: State): ReadonlyArray<LaterDatasetId> {
  const { data, view } = state;
  if (data.front.status !== "ready") return needsTowns(state) ? ["towns"] : [];
  const { firstDay, seamDay } = data.front.value;
  const day = selectNightDay(state);
  const needed: Array<LaterDatasetId> = [];
  if (Math.min(day, windowStart(view.window, day)) < firstDay) needed.push("frontearlier");
  if (view.layers.has("front") && day < seamDay) needed.push("greyzone");
  if (needsTowns(state)) needed.push("towns");
  return needed;
}

function needsTowns({ view }: State): boolean {
  if (view.tab === "towns" || view.selection?.kind === "town") return true;
  return view.layers.has("towns") && (view.camera?.zoom ?? 0) >= TOWNS_FROM_ZOOM;
}
