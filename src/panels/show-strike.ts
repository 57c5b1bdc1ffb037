import { NEAREST_ZOOM } from "../model/camera";
import { shiftCamera } from "../model/shift-camera";
import type { Strike } from "../model/strike";
import { isInSpan } from "../model/window";
import { selectWindowNights } from "../state/selectors";
import { changeView, goToNight, type Store } from "../state/store";

/**
 * Chooses a strike and looks there; where the window does not hold its night, goes there too.
 * `pixelsLeft`: how far left of the map's middle it is to be seen, since a panel lies over the right.
 */
export function showStrike(store: Store, strike: Strike, pixelsLeft = 0): void {
  const isInSight = isInSpan(strike.night, selectWindowNights(store.getState()));
  if (!isInSight) goToNight(store, strike.night);
  const { longitude, latitude } = strike;
  const zoom = Math.max(store.getState().view.camera?.zoom ?? 0, NEAREST_ZOOM);
  changeView(store, {
    selection: { kind: "strike", id: strike.id },
    camera: shiftCamera({ longitude, latitude, zoom }, pixelsLeft),
  });
}
