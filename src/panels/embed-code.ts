import type { Messages } from "../i18n/en";
import type { Formats } from "../i18n/formats";
import { changeCamera } from "../model/change-camera";
import { townOnDay } from "../model/town";
import { addressOfView } from "../state/address-sync";
import {
  selectFront,
  selectNightDay,
  selectStrikes,
  selectTowns,
  selectWindow,
} from "../state/selectors";
import { selectStageStory } from "../state/stage-story";
import type { State, Store } from "../state/store";
import type { View } from "../state/view";

/** In CSS pixels: where an article is wide, and the most that the longer texts of a phone need. */
const HEIGHT = { wide: 575, narrow: 720 };
/** Of the narrowest phone's article, which is taller by so many hundredths of each pixel it is narrower. */
const NARROW = { at: 935, perWidth: 65 };
/** That a chosen mark's card takes up below the map. */
const CARD_HEIGHT = 150;

/** An iframe for an article; every value in it is an address or a text of ours, escaped all the same. */
export function embedCode(address: string, title: string, hasCard: boolean): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe title="${escaped(title)}" src="${escaped(address)}" loading="lazy" style="width:100%;${heightStyle(hasCard)};border:0" allowfullscreen></iframe>`;
}

/** The first for a page that takes out what it does not know of a style. */
function heightStyle(hasCard: boolean): string {
  const card = hasCard ? CARD_HEIGHT : 0;
  const [wide, narrow, at] = [HEIGHT.wide + card, HEIGHT.narrow + card, NARROW.at + card];
  return `height:${wide}px;height:clamp(${wide}px,${at}px - ${NARROW.perWidth}vw,${narrow}px)`;
}

/**
 * The query of the view in sight as an embed. What a comparison shows is too small to see on a map of
 * all Ukraine in an article, so that it looks there unless the reader has chosen where to look.
 */
export function embedQuery(store: Store): string {
  const state = store.getState();
  return addressOfView(store, { mode: "embed", camera: embedCamera(state) });
}

function embedCamera(state: State): View["camera"] {
  const { camera } = state.view;
  const front = selectFront(state);
  if (camera || !front || selectStageStory(state) !== "front") return camera;
  const { from, to } = selectWindow(state);
  return changeCamera(front, from, to);
}

/**
 * What the frame shows, for who does not see it: the chosen town or place, else the night, or between which
 * evenings the front is compared.
 */
export function embedTitle(
  state: State,
  { figures, ...messages }: Messages,
  formats: Formats,
): string {
  const chosen = chosenTitle(state, messages, formats);
  if (chosen) return chosen;
  if (selectStageStory(state) !== "front") {
    return `${messages.title}: ${messages.night(selectNightDay(state))}`;
  }
  const { from, to } = selectWindow(state);
  const between = state.view.changes === "all" ? figures.allWindow : figures.frontWindow;
  return between(formats.day(from), formats.day(to));
}

function chosenTitle(
  state: State,
  { towns, night }: Pick<Messages, "towns" | "night">,
  formats: Formats,
): string | null {
  const { selection } = state.view;
  const day = selectNightDay(state);
  if (selection?.kind === "strike") {
    const strike = selectStrikes(state).find(({ id }) => id === selection.id);
    return strike ? `${formats.place({ name: strike.place })}: ${night(day)}` : null;
  }
  if (selection?.kind !== "town") return null;
  const town = selectTowns(state)?.find(({ id }) => id === selection.id);
  const now = town && townOnDay(town, day);
  if (!now) return null;
  const distance = towns.km(formats.distance(now.distanceKm));
  const standing = now.inside ? `${towns.inside}, ${distance}` : distance;
  return `${formats.place(town)}: ${standing} ${towns.toTheLine(formats.day(day))}`;
}
