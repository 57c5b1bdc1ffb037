import type { FeatureCollection } from "geojson";
import { STRIKES_PATH } from "../setup";
import { openKepler } from "./kepler-app";
import { isEmpty } from "./picture";

/** The strikes of our own built file as points, the whole country in sight. */
async function open(container: HTMLElement): Promise<void> {
  const kepler = openKepler(container, { width: innerWidth, height: innerHeight });
  const strikes: FeatureCollection = await (await fetch(STRIKES_PATH)).json();
  kepler.dispatch(
    kepler.actions.addDataToMap({
      datasets: {
        info: { id: "strikes", label: "strikes" },
        data: kepler.actions.processGeojson(strikes),
      },
      options: { centerMap: true, readOnly: true },
      config: { mapStyle: { styleType: "no_map" } },
    }),
  );
  // It draws without the data too, while it works on them.
  do await kepler.drawn();
  while (isEmpty(kepler.canvas()));
  container.setAttribute("aria-busy", "false");
}

const container = document.getElementById("map");
if (container) open(container);
