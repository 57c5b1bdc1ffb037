import type { Map as MapLibreMap } from "maplibre-gl";
import { loadMessages, messagesOf } from "../../../src/i18n";
import { fetchJson } from "../../../src/load/fetch-json";
import { createBaseMap } from "../../../src/map/base-map";
import { type BasemapSources, decodeBasemap } from "../../../src/map/basemap/decode";
import { basemapStyle } from "../../../src/map/basemap/style";
import type { BenchSetup } from "../setup";
import type { Contestant } from "./contestant";
import { canvasDigest, gpuIdle } from "./picture";

export async function loadBasemap(): Promise<BasemapSources> {
  return decodeBasemap(await fetchJson("basemap/basemap.json", "basemap.json"));
}

/** The app's own map, without its data. */
export async function bareMap(
  container: HTMLElement,
  { camera }: BenchSetup,
): Promise<MapLibreMap> {
  await loadMessages("en");
  const map = createBaseMap(container, {
    style: basemapStyle(await loadBasemap(), "light", "en"),
    camera,
    cooperativeGestures: false,
    texts: messagesOf("en").map,
  });
  await nextEvent(map, "idle");
  return map;
}

export function nextEvent(map: MapLibreMap, type: "render" | "idle"): Promise<void> {
  return new Promise((resolve) => map.once(type, () => resolve()));
}

/** What is the same for all who draw with MapLibre. */
export function onMapLibre(
  map: MapLibreMap,
): Pick<Contestant, "settled" | "picture" | "drawAgain"> {
  const canvas = map.getCanvas();
  return {
    async settled() {
      if (!map.loaded()) await nextEvent(map, "idle");
      await gpuIdle(canvas);
    },
    picture: () => canvasDigest(canvas),
    async drawAgain() {
      map.triggerRepaint();
      await nextEvent(map, "render");
    },
  };
}
