import { wavesOnMap } from "../model/waves-on-map";
import { selectMoment } from "./replay";
import { selectShownWaves } from "./selectors";
import type { State } from "./store";

/** Whether lines are drawn of which it must be said that they are no routes; a replay says so itself. */
export function areFlowsDrawn(state: State): boolean {
  if (selectMoment(state) !== null) return false;
  const drawn = wavesOnMap(selectShownWaves(state), state.view.layers);
  return drawn.some(({ launchSites }) => launchSites.length > 0);
}
