import { wavesOnMap } from "../model/waves-on-map";
import { type WeaponFamily, weaponFamily } from "../model/weapon";
import { selectShownWaves } from "../state/selectors";
import { selectDrawnLayers } from "../state/stage-story";
import type { State } from "../state/store";
import { useSelected } from "../state/use-store";

/** The tint of an area that a report names, in the colours of what was sent there. */
export function AreaSwatch() {
  const hasDrones = useSelected((state) => isFamilyDrawn(state, "drone"));
  const hasMissiles = useSelected((state) => isFamilyDrawn(state, "missile"));
  const families = [hasDrones && "drones", hasMissiles && "missiles"].filter(Boolean);
  return <span class={["swatch area-named", ...families].join(" ")} />;
}

/** Whether waves of drones or of missiles are on the map. */
export function isFamilyDrawn(state: State, family: WeaponFamily): boolean {
  return wavesOnMap(selectShownWaves(state), selectDrawnLayers(state)).some(
    ({ model }) => weaponFamily(model.weaponClass) === family,
  );
}
