import { type Camera, isInSight } from "../model/camera";
import { type MarkedStrikes, markedStrikes } from "../model/marked-strikes";
import type { Strike } from "../model/strike";
import type { WindowSpan } from "../model/window";
import { selectDrawnStrikes } from "./replay";
import { memoiseLatest, selectWindowNights } from "./selectors";
import type { State } from "./store";

const latestMarked = memoiseLatest(markedStrikes);
const latestInSight = memoiseLatest(strikesInSight);

/** The marks of places hit in the window, wherever the map looks. */
export function selectMarkedStrikes(state: State): MarkedStrikes {
  return latestMarked(selectDrawnStrikes(state), selectWindowNights(state));
}

/** Those on a map of the size of the page. */
export function selectStrikesInSight(state: State): MarkedStrikes {
  const { camera, layers } = state.view;
  return latestInSight(
    layers.has("strikes") ? selectDrawnStrikes(state) : NONE,
    selectWindowNights(state),
    camera,
    globalThis.innerWidth,
    globalThis.innerHeight,
  );
}

const NONE: ReadonlyArray<Strike> = [];

function strikesInSight(
  strikes: ReadonlyArray<Strike>,
  nights: WindowSpan,
  camera: Camera | null,
  width: number,
  height: number,
): MarkedStrikes {
  if (!camera) return markedStrikes(strikes, nights);
  const inSight = strikes.filter((strike) => isInSight(strike, camera, { width, height }));
  return markedStrikes(inSight, nights);
}
