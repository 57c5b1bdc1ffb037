import { useEffect, useRef, useState } from "preact/hooks";
import { messagesOf } from "../i18n";
import type { Camera } from "../model/camera";
import type { Town } from "../model/town";
import {
  selectEarlier,
  selectFront,
  selectGreyZone,
  selectNightDay,
  selectNightWaves,
  selectStrikes,
  selectTowns,
} from "../state/selectors";
import { changeView, type State, type Store, setMapTrouble } from "../state/store";
import { resolveTheme } from "../state/theme";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { decodeBasemap } from "./basemap/decode";
import { loadLabelFont } from "./basemap/fonts";
import { type MapFrame, MapView, type Padding } from "./map-view";
import { NoWebGl2Error } from "./web-gl";

interface MapPanelProps {
  /** Two fingers or Ctrl to move the map, so that an article scrolls past it. */
  readonly cooperativeGestures: boolean;
  /** Pixels at each side that other parts of the page cover, where the whole country is to be seen. */
  readonly homePadding: () => Padding;
}

const NO_TOWNS: ReadonlyArray<Town> = [];

/** Kyiv, until the country is fitted into the screen. */
const FIRST_CAMERA: Camera = { zoom: 5, latitude: 49.2, longitude: 30.52 };

/** The map in the page; where it cannot be drawn, the empty panel, and a notice elsewhere says why. */
export function MapPanel({ cooperativeGestures, homePadding }: MapPanelProps) {
  const store = useStore();
  const { messages } = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  const basemap = useSelected((state) => state.data.basemap);
  const trouble = useSelected((state) => state.mapTrouble);
  useEffect(() => {
    const element = container.current;
    if (!element || basemap.status !== "ready") return;
    let undo = () => {};
    let left = false;
    // MapLibre keeps each letter as it first drew it, so the font must be there before.
    loadLabelFont().then(() => {
      if (left) return;
      const options = { cooperativeGestures, homePadding };
      undo = showMap(element, store, basemap.value, options, () => setDrawn(true));
    });
    return () => {
      left = true;
      undo();
    };
  }, [store, basemap, cooperativeGestures, homePadding]);
  return (
    <div class="map" aria-busy={!drawn && !trouble}>
      <div class="map-canvas" ref={container} />
      {basemap.status === "loading" && <p class="map-loading">{messages.map.loading}</p>}
      {trouble && <div class="map-absent" />}
      <p class="map-credit">
        <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener noreferrer">
          {messages.map.credit}
        </a>
      </p>
    </div>
  );
}

/** Draws the store's state and follows it; returns the undoing. */
function showMap(
  container: HTMLElement,
  store: Store,
  basemap: unknown,
  { cooperativeGestures, homePadding }: MapPanelProps,
  onReady: () => void,
): () => void {
  const reportFailure = (error: unknown) => {
    console.error(error);
    setMapTrouble(store, "map-failed");
  };
  let view: MapView;
  let goingHome = false;
  const goHome = () => {
    goingHome = true;
    view.fitUkraine(homePadding(), false);
    goingHome = false;
  };
  try {
    view = new MapView(
      container,
      {
        basemap: decodeBasemap(basemap),
        camera: store.getState().view.camera ?? FIRST_CAMERA,
        cooperativeGestures,
        frame: toFrame(store.getState()),
        texts: (language) => messagesOf(language).map,
      },
      {
        onCamera: (camera) => !goingHome && changeView(store, { camera }),
        onSelect: (selection) => changeView(store, { selection }),
        onError: reportFailure,
        onReady,
      },
    );
  } catch (error) {
    if (error instanceof NoWebGl2Error) setMapTrouble(store, "no-webgl2");
    else reportFailure(error);
    return () => {};
  }
  const giveData = (state: State) =>
    view.setData({
      strikes: selectStrikes(state),
      front: selectFront(state),
      greyZone: selectGreyZone(state),
      earlier: selectEarlier(state),
      towns: selectTowns(state) ?? NO_TOWNS,
    });
  giveData(store.getState());
  if (!store.getState().view.camera) goHome();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.data !== before.data) giveData(state);
    if (state.view.camera !== before.view.camera) {
      if (state.view.camera) view.setCamera(state.view.camera, true);
      else goHome();
    }
    view.setFrame(toFrame(state));
  });
  return () => {
    unsubscribe();
    view.destroy();
  };
}

function toFrame(state: State): MapFrame {
  const { window, changes, layers, language, selection } = state.view;
  return {
    night: selectNightDay(state),
    window,
    allChanges: changes === "all",
    nightWaves: selectNightWaves(state),
    layers,
    theme: resolveTheme(state),
    language,
    selection,
  };
}
