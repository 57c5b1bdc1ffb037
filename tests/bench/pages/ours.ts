import type { Map as MapLibreMap } from "maplibre-gl";
import { loadMessages, messagesOf } from "../../../src/i18n";
import { loadDataset, loadManifest } from "../../../src/load/datasets";
import type { MapFrame } from "../../../src/map/map-frame";
import { MapView } from "../../../src/map/map-view";
import type { FrontHistory } from "../../../src/model/front";
import type { Day } from "../../../src/model/time";
import type { BenchSetup } from "../setup";
import type { Enter } from "./contestant";
import { loadBasemap, nextEvent, onMapLibre } from "./map-libre";

const DATA_FOLDER = "data/";

/** What does not change from day to day: the front and the advances of 30 days, as by default. */
const STILL: Omit<MapFrame, "night"> = {
  window: { kind: "moving", days: 30 },
  allChanges: false,
  nightWaves: [],
  oblastNights: null,
  moment: null,
  speeds: [],
  layers: new Set(["front", "advances"]),
  theme: "light",
  language: "en",
  selection: null,
};

/** (a) The app's own map with the app's own file of the whole history. */
export const enter: Enter = async (container, setup) => {
  const frameOf = (place: number): MapFrame => ({ ...STILL, night: setup.days[place] as Day });
  const view = await makeView(container, setup, frameOf(0));
  // `MapView` keeps its map to itself; the bench alone wants to know when it has drawn.
  const map = Reflect.get(view, "map") as MapLibreMap;
  let front: FrontHistory;
  return {
    ...onMapLibre(map),
    async load() {
      front = await loadDataset.front(DATA_FOLDER, await loadManifest(DATA_FOLDER));
    },
    async showFirst() {
      view.setData({ strikes: [], front, greyZone: null, earlier: null, towns: [] });
      await nextEvent(map, "render");
    },
    async show(place) {
      view.setFrame(frameOf(place));
      await nextEvent(map, "render");
    },
  };
};

async function makeView(
  container: HTMLElement,
  { camera }: BenchSetup,
  frame: MapFrame,
): Promise<MapView> {
  await loadMessages("en");
  const basemap = await loadBasemap();
  return new Promise((resolve, reject) => {
    const view: MapView = new MapView(
      container,
      {
        camera,
        frame,
        basemap,
        cooperativeGestures: false,
        texts: (language) => messagesOf(language).map,
      },
      { onCamera() {}, onSelect() {}, onError: reject, onReady: () => resolve(view) },
    );
  });
}
