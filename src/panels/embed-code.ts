import type { Messages } from "../i18n/en";
import type { Formats } from "../i18n/formats";
import { changeCamera } from "../model/change-camera";
import { addressOfView } from "../state/address-sync";
import { selectFront, selectNightDay, selectWindow } from "../state/selectors";
import { selectStageStory } from "../state/stage-story";
import type { State, Store } from "../state/store";
import type { View } from "../state/view";

const HEIGHT = 575;

/** An iframe for an article; every value in it is an address or a text of ours, escaped all the same. */
export function embedCode(address: string, title: string): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe title="${escaped(title)}" src="${escaped(address)}" loading="lazy" style="width:100%;height:${HEIGHT}px;border:0" allowfullscreen></iframe>`;
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

/** What the frame shows, for who does not see it: the night, or between which evenings the front is compared. */
export function embedTitle(
  state: State,
  { figures, ...messages }: Messages,
  formats: Formats,
): string {
  if (selectStageStory(state) !== "front") {
    return `${messages.title}: ${messages.night(selectNightDay(state))}`;
  }
  const { from, to } = selectWindow(state);
  const between = state.view.changes === "all" ? figures.allWindow : figures.frontWindow;
  return between(formats.day(from), formats.day(to));
}
