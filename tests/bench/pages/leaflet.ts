import type { FeatureCollection } from "geojson";
import { type Day, dayAsUtcDate } from "../../../src/model/time";
import type { Outline } from "../outlines";
import type { Enter } from "./contestant";
import { fetchOutlines } from "./outlines";
import { digest, pause } from "./picture";
import { addStyles, runScripts } from "./scripts";

/** What is used of Leaflet and its plugin, which are there as globals. */
interface LeafletMap {
  readonly timeDimension: { setCurrentTime(time: number): void };
}
interface LeafletLayer {
  addTo(map: LeafletMap): LeafletLayer;
}
interface Leaflet {
  map(container: HTMLElement, options: object): LeafletMap;
  geoJSON(data: FeatureCollection, options: object): LeafletLayer;
  readonly timeDimension: {
    readonly layer: { geoJson(layer: LeafletLayer, options: object): LeafletLayer };
  };
}
declare const L: Leaflet;

/** (d) All outlines in one time layer, as the plugin's documentation has it, without a basemap. */
export const enter: Enter = async (container, setup) => {
  const { days, camera } = setup;
  addStyles(["leaflet/dist/leaflet.css"]);
  await runScripts([
    "leaflet/dist/leaflet.js",
    "iso8601-js-period/iso8601.js",
    "leaflet-timedimension/dist/leaflet.timedimension.min.js",
  ]);
  const times = days.map((day) => dayAsUtcDate(day).getTime());
  const map = L.map(container, {
    center: [camera.latitude, camera.longitude],
    // Leaflet counts in tiles half as wide as MapLibre's.
    zoom: camera.zoom + 1,
    zoomAnimation: false,
    fadeAnimation: false,
    timeDimension: true,
    timeDimensionOptions: { times },
  });
  let outlines: ReadonlyArray<Outline>;
  const show = async (place: number) => map.timeDimension.setCurrentTime(times[place] as number);
  return {
    async load() {
      outlines = await fetchOutlines(setup);
    },
    async showFirst() {
      const layer = L.geoJSON(withTimes(outlines, days), {
        style: { color: "#222222", weight: 2, fillColor: "#b5483a", fillOpacity: 0.3 },
      });
      L.timeDimension.layer.geoJson(layer, { duration: "PT1H" }).addTo(map);
      await show(0);
    },
    show,
    settled: () => pause(SETTLED_MS),
    picture: () => digest(Array.from(pathsIn(container), (letter) => letter.charCodeAt(0))),
    async drawAgain() {},
  };
};

/** Leaflet draws at once; then the browser rasterises, of which a page learns nothing. */
const SETTLED_MS = 800;

function pathsIn(container: HTMLElement): string {
  return Array.from(container.querySelectorAll("path"), (path) => path.getAttribute("d")).join();
}

/**
 * One feature a polygon. The plugin takes as many parts of a geometry as it has times, so that a
 * polygon with holes names its time once a ring.
 */
function withTimes(outlines: ReadonlyArray<Outline>, days: ReadonlyArray<Day>): FeatureCollection {
  const polygons = outlines.flatMap(({ features }, place) =>
    features
      .flatMap(({ geometry }) =>
        geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
      )
      .map((coordinates) => ({ coordinates, day: days[place] as Day })),
  );
  return {
    type: "FeatureCollection",
    features: polygons.map(({ coordinates, day }) => ({
      type: "Feature",
      properties: { times: coordinates.map(() => dayAsUtcDate(day).getTime()) },
      geometry: { type: "Polygon", coordinates },
    })),
  };
}
