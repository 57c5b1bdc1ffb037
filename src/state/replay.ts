import {
  missingForReplay,
  nextKnownMinute,
  type ReplaySpan,
  replaySpan,
  strikesBefore,
} from "../model/replay";
import type { Strike } from "../model/strike";
import type { Minutes } from "../model/time";
import { memoise, memoiseLatest, selectNightWaves, selectShownStrikes } from "./selectors";
import { type State, type Store, setReplaying, showMoment } from "./store";

const spanOfWaves = memoise(replaySpan);
const latestStrikesBefore = memoiseLatest(strikesBefore);

/** What can be played of the night under the playhead; null where its reports give no hours. */
export function selectReplaySpan(state: State): ReplaySpan | null {
  return spanOfWaves(selectNightWaves(state));
}

/** What keeps the night under the playhead from being played; null where it can be. */
export function selectMissingForReplay(state: State): "hours" | "launchSites" | null {
  return selectReplaySpan(state) === null ? missingForReplay(selectNightWaves(state)) : null;
}

/** The minute at which the replay stands, within what can be played; null where none is open. */
export function selectMoment(state: State): Minutes | null {
  const { moment } = state.view;
  const span = selectReplaySpan(state);
  return moment === null || !span ? null : within(span, moment);
}

/**
 * The places hit, of all nights, that the map draws: all that the filter leaves; in a replay without those
 * whose minute is yet to come, and at its end, which a report may put before a hit, all of them again.
 */
export function selectDrawnStrikes(state: State): ReadonlyArray<Strike> {
  const strikes = selectShownStrikes(state);
  const moment = selectMoment(state);
  if (moment === null || moment === selectReplaySpan(state)?.end) return strikes;
  const next = nextKnownMinute(strikes, moment);
  return next === null ? strikes : latestStrikesBefore(strikes, next);
}

/** Opens the replay at its start and plays it. */
export function startReplay(store: Store): void {
  const span = selectReplaySpan(store.getState());
  if (!span) return;
  showMoment(store, span.start, true);
}

/** Plays on or stops; from its end the replay begins anew. */
export function toggleReplay(store: Store): void {
  const state = store.getState();
  const span = selectReplaySpan(state);
  if (!state.replaying && span && selectMoment(state) === span.end) startReplay(store);
  else setReplaying(store, !state.replaying);
}

/** Shows a minute of the night, or the first or last that can be shown, and stops there. */
export function goToMoment(store: Store, moment: Minutes): void {
  const span = selectReplaySpan(store.getState());
  if (!span) return;
  showMoment(store, within(span, moment), false);
}

function within({ start, end }: ReplaySpan, moment: Minutes): Minutes {
  return Math.min(Math.max(moment, start), end);
}
