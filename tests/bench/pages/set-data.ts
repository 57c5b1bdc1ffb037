import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { FIRST_LABEL_LAYER } from "../../../src/map/basemap/style";
import type { Enter } from "./contestant";
import { bareMap, nextEvent, onMapLibre } from "./map-libre";
import { fetchOutline, fetchOutlines } from "./outlines";

const SOURCE = "outline";

/** (b) The outline of each day, parsed before, given to a GeoJSON source of the same basemap. */
export const enterInMemory: Enter = async (container, setup) => {
  const map = await bareMap(container, setup);
  let outlines: ReadonlyArray<FeatureCollection>;
  return {
    ...onMapLibre(map),
    async load() {
      outlines = await fetchOutlines(setup);
    },
    showFirst: () => addOutline(map, outlines[0] as FeatureCollection),
    show: (place) => setOutline(map, outlines[place] as FeatureCollection),
  };
};

/** (c) The same, but each outline is fetched and parsed when its day is asked for. */
export const enterFetching: Enter = async (container, setup) => {
  const map = await bareMap(container, setup);
  let first: FeatureCollection;
  return {
    ...onMapLibre(map),
    async load() {
      first = await fetchOutline(setup, 0);
    },
    showFirst: () => addOutline(map, first),
    show: async (place) => setOutline(map, await fetchOutline(setup, place)),
  };
};

async function addOutline(map: MapLibreMap, data: FeatureCollection): Promise<void> {
  map.addSource(SOURCE, { type: "geojson", data });
  map.addLayer(
    {
      id: "outline-area",
      type: "fill",
      source: SOURCE,
      paint: { "fill-color": "#b5483a", "fill-opacity": 0.3 },
    },
    FIRST_LABEL_LAYER,
  );
  map.addLayer(
    {
      id: "outline-line",
      type: "line",
      source: SOURCE,
      paint: { "line-color": "#222222", "line-width": 2 },
    },
    FIRST_LABEL_LAYER,
  );
  await sourceDrawn(map);
}

async function setOutline(map: MapLibreMap, data: FeatureCollection): Promise<void> {
  map.getSource<GeoJSONSource>(SOURCE)?.setData(data);
  await sourceDrawn(map);
}

/** Until then the tiles of the day before are drawn where the new ones are not there yet. */
async function sourceDrawn(map: MapLibreMap): Promise<void> {
  do await nextEvent(map, "render");
  while (!map.isSourceLoaded(SOURCE));
}
