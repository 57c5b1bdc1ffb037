import { LATER_DATASET_IDS, type LaterDatasetId } from "../load/datasets";
import { selectNightDay, selectWindow } from "./selectors";
import type { State } from "./store";
import { TOWNS_FROM_ZOOM } from "./view";

/** Which of the datasets that are not loaded with the page a state needs, now that the front is there. */
export function neededLater(state: State): ReadonlyArray<LaterDatasetId> {
  return LATER_DATASET_IDS.filter((id) => IS_NEEDED[id](state));
}

const IS_NEEDED: Readonly<Record<LaterDatasetId, (state: State) => boolean>> = {
  annotations: needsAnnotations,
  frontearlier: needsEarlier,
  greyzone: needsGreyZone,
  towns: needsTowns,
};

/** Every card of a night may show them, but the first sight of the map does not wait for them. */
function needsAnnotations({ data }: State): boolean {
  return data.raids.status === "ready";
}

function needsEarlier(state: State): boolean {
  const { front } = state.data;
  return front.status === "ready" && selectWindow(state).from < front.value.firstDay;
}

function needsGreyZone(state: State): boolean {
  const { data, view } = state;
  if (data.front.status !== "ready" || !view.layers.has("front")) return false;
  return selectNightDay(state) < data.front.value.seamDay;
}

function needsTowns({ view, searching }: State): boolean {
  if (searching || view.tab === "towns" || view.selection?.kind === "town") return true;
  return view.layers.has("towns") && (view.camera?.zoom ?? 0) >= TOWNS_FROM_ZOOM;
}
