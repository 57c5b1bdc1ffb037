import type { FeatureCollection } from "geojson";
import { type Day, dayAsUtcDate, formatDay } from "../../../src/model/time";
import type { Outline } from "../outlines";
import { VIEWPORT } from "../setup";
import type { Enter } from "./contestant";
import { KEPLER_SCRIPTS, KEPLER_STYLES, openKepler } from "./kepler-app";
import { fetchOutlines } from "./outlines";
import { canvasDigest, gpuIdle, isEmpty } from "./picture";
import { addStyles, runScripts } from "./scripts";

const DATASET = "outlines";

/** (e) All outlines in one dataset, and kepler.gl's own time filter over them, without a basemap. */
export const enter: Enter = async (container, setup) => {
  const { days, camera } = setup;
  addStyles([KEPLER_STYLES]);
  await runScripts(KEPLER_SCRIPTS);
  const kepler = openKepler(container, VIEWPORT);
  const { actions } = kepler;
  let outlines: ReadonlyArray<Outline>;
  let shown = days[0] as Day;
  const filterBy = async (times: [number, number]) => {
    kepler.dispatch(actions.setFilterAnimationTime(0, "value", times));
    await kepler.drawn();
  };
  return {
    async load() {
      outlines = await fetchOutlines(setup);
    },
    async showFirst() {
      kepler.dispatch(
        actions.addDataToMap({
          datasets: {
            info: { id: DATASET, label: DATASET },
            data: actions.processGeojson(withDates(outlines, days)),
          },
          options: { centerMap: false, readOnly: true },
          config: {
            mapState: { longitude: camera.longitude, latitude: camera.latitude, zoom: camera.zoom },
            mapStyle: { styleType: "no_map" },
            visState: { filters: [timeFilter(days[0] as Day)] },
          },
        }),
      );
      // It draws without the data too, while it works on them.
      do await kepler.drawn();
      while (isEmpty(kepler.canvas()));
    },
    async show(place) {
      shown = days[place] as Day;
      await filterBy(timesOf(shown));
    },
    async settled() {
      await gpuIdle(kepler.canvas());
    },
    picture: () => canvasDigest(kepler.canvas()),
    async drawAgain() {
      // The same outline within other bounds, since the same bounds draw nothing.
      const [from, to] = timesOf(shown);
      await filterBy([from, to + 1]);
    },
  };
};

/** Keeps a day's outline and no other's. */
function timesOf(day: Day): [number, number] {
  const time = dayAsUtcDate(day).getTime();
  return [time, time + HOUR_MS];
}

const HOUR_MS = 3_600_000;

function timeFilter(day: Day): object {
  return {
    dataId: [DATASET],
    id: "day",
    name: ["day"],
    type: "timeRange",
    value: timesOf(day),
    view: "side",
  };
}

/** One row a day, as kepler.gl filters rows. */
function withDates(outlines: ReadonlyArray<Outline>, days: ReadonlyArray<Day>): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: outlines.map(({ features }, place) => ({
      type: "Feature",
      properties: { day: `${formatDay(days[place] as Day)} 00:00:00` },
      geometry: {
        type: "MultiPolygon",
        coordinates: features.flatMap(({ geometry }) =>
          geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
        ),
      },
    })),
  };
}
