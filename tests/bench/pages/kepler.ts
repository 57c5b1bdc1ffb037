import type { FeatureCollection } from "geojson";
import { type Day, dayAsUtcDate, formatDay } from "../../../src/model/time";
import type { Outline } from "../outlines";
import { VIEWPORT } from "../setup";
import type { Enter } from "./contestant";
import { fetchOutlines } from "./outlines";
import { canvasDigest, gpuIdle, isEmpty } from "./picture";
import { addStyles, runScripts } from "./scripts";

/** What is used of kepler.gl and of the libraries it expects, which are there as globals. */
type Action = object;
interface Store {
  dispatch(action: Action): void;
}
interface KeplerGlobals {
  readonly React: {
    createElement(type: unknown, props: object, ...children: Array<unknown>): unknown;
  };
  readonly ReactDOM: { createRoot(container: HTMLElement): { render(element: unknown): void } };
  readonly Redux: {
    combineReducers(reducers: object): unknown;
    createStore(reducer: unknown, state: object, enhancer: unknown): Store;
    applyMiddleware(...middleware: Array<unknown>): unknown;
  };
  readonly ReactRedux: { readonly Provider: unknown };
  readonly KeplerGl: {
    readonly KeplerGl: unknown;
    readonly keplerGlReducer: { initialState(state: object): unknown };
    enhanceReduxMiddleware(middleware: Array<unknown>): Array<unknown>;
    processGeojson(data: FeatureCollection): object;
    addDataToMap(payload: object): Action;
    setFilterAnimationTime(index: number, property: "value", value: [number, number]): Action;
  };
}

const DATASET = "outlines";
const DECK_CANVAS = "default-deckgl-overlay";

/** (e) All outlines in one dataset, and kepler.gl's own time filter over them, without a basemap. */
export const enter: Enter = async (container, setup) => {
  const { days, camera } = setup;
  addStyles(["kepler.gl/umd/keplergl.min.css"]);
  await runScripts([
    "react/umd/react.production.min.js",
    "react-dom/umd/react-dom.production.min.js",
    "redux/dist/redux.min.js",
    "react-redux/dist/react-redux.min.js",
    "styled-components/dist/styled-components.min.js",
    "kepler.gl/umd/keplergl.min.js",
  ]);
  const { React, ReactDOM, Redux, ReactRedux, KeplerGl } = globalThis as unknown as KeplerGlobals;
  const store = Redux.createStore(
    Redux.combineReducers({
      keplerGl: KeplerGl.keplerGlReducer.initialState({
        mapStyle: { styleType: "no_map" },
        uiState: { readOnly: true, currentModal: null },
      }),
    }),
    {},
    Redux.applyMiddleware(...KeplerGl.enhanceReduxMiddleware([])),
  );
  const draw = drawSignal();
  ReactDOM.createRoot(container).render(
    React.createElement(
      ReactRedux.Provider,
      { store },
      React.createElement(KeplerGl.KeplerGl, {
        id: "map",
        ...VIEWPORT,
        mapboxApiAccessToken: "",
      }),
    ),
  );
  let outlines: ReadonlyArray<Outline>;
  let shown = days[0] as Day;
  const filterBy = async (times: [number, number]) => {
    store.dispatch(KeplerGl.setFilterAnimationTime(0, "value", times));
    await draw.next();
  };
  return {
    async load() {
      outlines = await fetchOutlines(setup);
    },
    async showFirst() {
      store.dispatch(
        KeplerGl.addDataToMap({
          datasets: {
            info: { id: DATASET, label: DATASET },
            data: KeplerGl.processGeojson(withDates(outlines, days)),
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
      do await draw.next();
      while (isEmpty(deckCanvas(container)));
    },
    async show(place) {
      shown = days[place] as Day;
      await filterBy(timesOf(shown));
    },
    async settled() {
      await gpuIdle(deckCanvas(container));
    },
    picture: () => canvasDigest(deckCanvas(container)),
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

function deckCanvas(container: HTMLElement): HTMLCanvasElement {
  const canvas = container.querySelector<HTMLCanvasElement>(`#${DECK_CANVAS}`);
  if (!canvas) throw new Error("kepler.gl shows no canvas of deck.gl");
  return canvas;
}

/**
 * Says when kepler.gl's deck.gl draws: it clears its canvas first, in the same task, and draws only when
 * something has changed. kepler.gl passes on no such event itself.
 */
function drawSignal(): { next(): Promise<void> } {
  let waiting: Array<() => void> = [];
  const { clear } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.clear = function (mask) {
    clear.call(this, mask);
    if (!isDeckCanvas(this.canvas)) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  return { next: () => new Promise((resolve) => waiting.push(resolve)) };
}

function isDeckCanvas(canvas: HTMLCanvasElement | OffscreenCanvas): boolean {
  return canvas instanceof HTMLCanvasElement && canvas.id === DECK_CANVAS;
}
