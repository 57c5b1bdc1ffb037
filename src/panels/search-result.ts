import { claimSpan, claimValue } from "../i18n/claim-texts";
import { describeNight } from "../i18n/describe-night";
import type { Messages } from "../i18n/en";
import type { Formats } from "../i18n/formats";
import { type Camera, NEAREST_ZOOM, zoomFor } from "../model/camera";
import { type ClaimGroup, isClaimOfNight } from "../model/claim-figures";
import type { Night } from "../model/night";
import type { Place } from "../model/place";
import { placesOf } from "../model/raid";
import type { SearchEntry, SearchGoal } from "../model/search-entry";
import type { Day } from "../model/time";
import { townOnDay } from "../model/town";
import { townCamera } from "../model/town-camera";
import { selectLastDay, selectNightDay, selectShownWaves } from "../state/selectors";
import { changeView, goToNight, type Store } from "../state/store";
import { showStrike } from "./show-strike";

/** Something found: a night, with what was reported of it, or what has a name. */
export type SearchResult =
  | { readonly kind: "night"; readonly day: Day; readonly night: Night | null }
  | { readonly kind: "entry"; readonly entry: SearchEntry };

/** Pixels that the radius of a place takes up once one has gone there. */
const RADIUS_PIXELS = 120;

export interface ResultText {
  readonly name: string;
  readonly detail: string;
}

export function resultText(result: SearchResult, messages: Messages, formats: Formats): ResultText {
  const { search } = messages;
  if (result.kind === "night") {
    return { name: messages.night(result.day), detail: describeNight(result.night, messages) };
  }
  const { name, goal } = result.entry;
  const kind = search.kinds[goal.kind];
  if (goal.kind === "claim") {
    const { claims } = messages;
    const figures = goal.group.claims.map(
      (claim) => `${claims.measures[claim.measure]} ${claimValue(claim, messages, formats)}`,
    );
    return {
      name: claims.caption(formats.place({ name }), claimSpan(goal.group, messages, formats)),
      detail: `${kind}: ${figures.join("; ")}`,
    };
  }
  return {
    name: formats.place({ name }),
    detail: goal.kind === "strikes" ? `${kind}: ${search.strikes(goal.count)}` : kind,
  };
}

/** Goes to what was found; of a weapon class or model it leaves only the raids that used it. */
export function goToResult(store: Store, result: SearchResult): void {
  if (result.kind === "night") goToNight(store, result.day);
  else goToGoal(store, result.entry.goal);
}

function goToGoal(store: Store, goal: SearchGoal): void {
  const state = store.getState();
  switch (goal.kind) {
    case "strikes":
      showStrike(store, goal.newest);
      return;
    case "class":
      changeView(store, {
        filter: { ...state.view.filter, classes: new Set([goal.weaponClass]) },
      });
      return;
    case "model":
      changeView(store, { filter: { ...state.view.filter, models: new Set([goal.model.id]) } });
      return;
    case "claim":
      showClaims(store, goal.group);
      return;
    case "town":
      changeView(store, {
        selection: { kind: "town", id: goal.town.id },
        camera: townCamera(goal.town, townOnDay(goal.town, selectNightDay(state))),
      });
      return;
    default:
      changeView(store, {
        selection: isNamed(store, goal.place) ? { kind: "place", id: goal.place.id } : null,
        camera: placeCamera(goal.place),
      });
  }
}

/** Opens the card of what one said; where the night in sight is not of its time, goes to its last. */
function showClaims(store: Store, group: ClaimGroup): void {
  const state = store.getState();
  const { unit, to, claims } = group;
  const last = unit === "nights" ? to : to - 1;
  if (!isClaimOfNight(group, selectNightDay(state))) {
    goToNight(store, Math.min(last, selectLastDay(state)));
  }
  changeView(store, { selection: { kind: "claim", id: claims[0]?.id ?? "" } });
}

/** Only what the night in sight names has a mark and a card. */
function isNamed(store: Store, { id }: Place): boolean {
  const waves = selectShownWaves(store.getState());
  return waves.flatMap(placesOf).some((place) => place.id === id);
}

function placeCamera({ longitude, latitude, radiusKm }: Place): Camera {
  const zoom = Math.min(NEAREST_ZOOM, zoomFor(radiusKm, RADIUS_PIXELS));
  return { longitude, latitude, zoom };
}
