import { messagesOf } from "../i18n";
import type { WeaponSpeed } from "../model/annotations";
import type { Camera } from "../model/camera";
import type { Town } from "../model/town";
import { selectDrawnStrikes, selectMoment } from "../state/replay";
import {
  selectAnnotations,
  selectEarlier,
  selectFront,
  selectGreyZone,
  selectNightDay,
  selectOblastNights,
  selectShownWaves,
  selectTowns,
} from "../state/selectors";
import { selectDrawnLayers } from "../state/stage-story";
import { changeView, type State, type Store, setMapTrouble } from "../state/store";
import { resolveTheme } from "../state/theme";
import { decodeBasemap } from "./basemap/decode";
import type { Padding } from "./map-camera";
import type { MapFrame } from "./map-frame";
import { MapView } from "./map-view";
import { showInPrint } from "./show-in-print";
import { NoWebGl2Error, WebGl2LostError } from "./web-gl";

export interface ShowOptions {
  /** Two fingers or Ctrl to move the map, so that an article scrolls past it. */
  readonly cooperativeGestures: boolean;
  /** Pixels at each side that other parts of the page cover, where the whole country is to be seen. */
  readonly homePadding: () => Padding;
  /** Pixels at each side where a chosen mark would not be seen; null where a card hides none. */
  readonly coveredByCard?: () => Padding | null;
}

const NO_TOWNS: ReadonlyArray<Town> = [];
const NO_SPEEDS: ReadonlyArray<WeaponSpeed> = [];

/** Kyiv, until the country is fitted into the screen. */
const FIRST_CAMERA: Camera = { zoom: 5, latitude: 49.2, longitude: 30.52 };

export interface ShownMap {
  /** Fits the country into what is left free, unless the address or the reader looks elsewhere. */
  keepHome(animate: boolean): void;
  leave(): void;
}

/** What could not be drawn. */
const NOTHING_SHOWN: ShownMap = { keepHome() {}, leave() {} };

/** Draws the store's state and follows it. */
export function showMap(
  container: HTMLElement,
  store: Store,
  basemap: unknown,
  { cooperativeGestures, homePadding, coveredByCard = () => null }: ShowOptions,
  onReady: () => void,
): ShownMap {
  let view: MapView;
  let isGone = false;
  let unsubscribe = () => {};
  let leavePrint = () => {};
  const reportFailure = (error: unknown) => {
    if (error instanceof NoWebGl2Error) {
      setMapTrouble(store, "no-webgl2");
      return;
    }
    if (!(error instanceof WebGl2LostError)) {
      console.error(error);
      setMapTrouble(store, "map-failed");
      return;
    }
    // What is left of the map can follow nothing any more.
    unsubscribe();
    leavePrint();
    isGone = true;
    setMapTrouble(store, "webgl2-lost");
  };
  const showChosen = (isSent: boolean) => {
    const covered = coveredByCard();
    const { camera, selection } = store.getState().view;
    if (!covered || !selection || isGone || (!isSent && view.isMarkSeen(covered))) return;
    const shown = view.cameraOnMark(covered, camera?.zoom ?? view.zoomNow());
    if (shown) changeView(store, { camera: shown });
  };
  const keepHome = (animate: boolean) => {
    if (!store.getState().view.camera) view.fitUkraine(homePadding(), animate);
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
        onCamera: (camera) => changeView(store, { camera }),
        onResize: () => keepHome(false),
        onSelect: (selection) => changeView(store, { selection }),
        onError: reportFailure,
        onReady,
      },
    );
  } catch (error) {
    reportFailure(error);
    return NOTHING_SHOWN;
  }
  let strikes = selectDrawnStrikes(store.getState());
  const giveData = (state: State) => {
    strikes = selectDrawnStrikes(state);
    view.setData({
      strikes,
      front: selectFront(state),
      greyZone: selectGreyZone(state),
      earlier: selectEarlier(state),
      towns: selectTowns(state) ?? NO_TOWNS,
    });
  };
  giveData(store.getState());
  keepHome(false);
  unsubscribe = store.subscribe((state, before) => {
    const areStrikesNew = selectDrawnStrikes(state) !== strikes;
    if (state.data !== before.data || areStrikesNew) giveData(state);
    if (state.view.camera !== before.view.camera) {
      if (state.view.camera) view.setCamera(state.view.camera, true);
      else keepHome(false);
    }
    view.setFrame(toFrame(state));
    if (state.view.selection && state.view.selection !== before.view.selection) {
      const isSent = state.view.camera !== before.view.camera;
      // The card is in the page only then.
      requestAnimationFrame(() => requestAnimationFrame(() => showChosen(isSent)));
    }
  });
  leavePrint = showInPrint(container, () => ({
    canvas: view.drawNow(),
    theme: resolveTheme(store.getState()),
  }));
  return {
    keepHome(animate) {
      if (!isGone) keepHome(animate);
    },
    leave() {
      leavePrint();
      unsubscribe();
      if (!isGone) view.destroy();
      isGone = true;
    },
  };
}

function toFrame(state: State): MapFrame {
  const { window, changes, language, selection } = state.view;
  const layers = selectDrawnLayers(state);
  return {
    night: selectNightDay(state),
    window,
    allChanges: changes === "all",
    nightWaves: selectShownWaves(state),
    oblastNights: layers.has("oblasts") ? selectOblastNights(state) : null,
    moment: selectMoment(state),
    speeds: selectAnnotations(state)?.speeds ?? NO_SPEEDS,
    layers,
    theme: resolveTheme(state),
    language,
    selection,
  };
}
