import type { FeatureCollection } from "geojson";

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
  readonly KeplerGl: KeplerGl & {
    readonly KeplerGl: unknown;
    readonly keplerGlReducer: { initialState(state: object): unknown };
    enhanceReduxMiddleware(middleware: Array<unknown>): Array<unknown>;
  };
}
interface KeplerGl {
  processGeojson(data: FeatureCollection): object;
  addDataToMap(payload: object): Action;
  setFilterAnimationTime(index: number, property: "value", value: [number, number]): Action;
}

export interface KeplerApp {
  readonly actions: KeplerGl;
  dispatch(action: Action): void;
  canvas(): HTMLCanvasElement;
  /** Resolves in the task of the next frame, after it was drawn. */
  drawn(): Promise<void>;
}

/** The scripts and styles of kepler.gl and what it expects, in `peers/node_modules`. */
export const KEPLER_SCRIPTS = [
  "react/umd/react.production.min.js",
  "react-dom/umd/react-dom.production.min.js",
  "redux/dist/redux.min.js",
  "react-redux/dist/react-redux.min.js",
  "styled-components/dist/styled-components.min.js",
  "kepler.gl/umd/keplergl.min.js",
] as const;
export const KEPLER_STYLES = "kepler.gl/umd/keplergl.min.css";

const DECK_CANVAS = "default-deckgl-overlay";

/** kepler.gl without a basemap and without its side panel. Its scripts have run before. */
export function openKepler(
  container: HTMLElement,
  size: { readonly width: number; readonly height: number },
): KeplerApp {
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
  const drawn = drawSignal();
  ReactDOM.createRoot(container).render(
    React.createElement(
      ReactRedux.Provider,
      { store },
      React.createElement(KeplerGl.KeplerGl, { id: "map", ...size, mapboxApiAccessToken: "" }),
    ),
  );
  return {
    actions: KeplerGl,
    dispatch: (action) => store.dispatch(action),
    canvas: () => deckCanvas(container),
    drawn,
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
function drawSignal(): () => Promise<void> {
  let waiting: Array<() => void> = [];
  const { clear } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.clear = function (mask) {
    clear.call(this, mask);
    if (!isDeckCanvas(this.canvas)) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  return () => new Promise((resolve) => waiting.push(resolve));
}

function isDeckCanvas(canvas: HTMLCanvasElement | OffscreenCanvas): boolean {
  return canvas instanceof HTMLCanvasElement && canvas.id === DECK_CANVAS;
}
