import type { Messages } from "../i18n/en";
import type { Formats } from "../i18n/formats";
import { mapInWords } from "../i18n/map-in-words";
import type { Camera } from "../model/camera";
import { LAYER_IDS } from "../model/layer";
import { isInSpan } from "../model/window";
import { nearestPlace, selectNamedPlaces } from "./named-places";
import {
  memoiseLatest,
  selectShownStrikes,
  selectShownWaves,
  selectWindowNights,
} from "./selectors";
import type { State } from "./store";
import { frontLine } from "./use-front-line";
import { useLanguage } from "./use-language";
import { useSettledState } from "./use-settled-state";

/** Further out than this the middle of the map says little of what is in sight. */
const NEAR_FROM_ZOOM = 5.5;

const latestWords = memoiseLatest(wordsOf);

/** What the map shows, in sentences, once it has come to rest. */
export function useMapInWords(): ReadonlyArray<string> {
  const { messages, formats } = useLanguage();
  return latestWords(useSettledState(), messages, formats);
}

function wordsOf(state: State, messages: Messages, formats: Formats): ReadonlyArray<string> {
  const { camera, layers } = state.view;
  const nights = selectWindowNights(state);
  const near = isNear(camera) ? nearestPlace(selectNamedPlaces(state), camera) : null;
  return mapInWords(
    {
      near: near && camera && { name: near.name, zoom: camera.zoom },
      waves: selectShownWaves(state),
      strikes: selectShownStrikes(state).filter(({ night }) => isInSpan(night, nights)),
      front: frontLine(state, messages, formats),
      layers,
      allLayers: LAYER_IDS,
    },
    messages,
    formats,
  );
}

function isNear(camera: State["view"]["camera"]): camera is Camera {
  return camera !== null && camera.zoom >= NEAR_FROM_ZOOM;
}
