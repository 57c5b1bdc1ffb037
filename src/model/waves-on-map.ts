import type { LayerId } from "./layer";
import type { Wave } from "./raid";
import { weaponFamily } from "./weapon";

/** The waves whose family, drones or missiles, is a layer that is on; others have none. */
export function wavesOnMap(
  waves: ReadonlyArray<Wave>,
  layers: ReadonlySet<LayerId>,
): ReadonlyArray<Wave> {
  return waves.filter(({ model }) => {
    const family = weaponFamily(model.weaponClass);
    return family !== "other" && layers.has(`${family}s`);
  });
}
