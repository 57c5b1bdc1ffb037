import { selectMoment, selectReplaySpan } from "../state/replay";
import { changeView, type Store, setReplaying } from "../state/store";
import type { PlaybackHost } from "./playback";

const MINUTES_PER_HOUR = 60;

/**
 * What a playback does in a replay: minute by minute at the chosen speed, or, where the reader wants no
 * motion, an hour a second without anything between.
 */
export function replayClock(
  store: Store,
  wantsNoMotion: () => boolean,
): Pick<PlaybackHost, "advance" | "stepsPerSecond" | "ended"> {
  return {
    stepsPerSecond: () => (wantsNoMotion() ? 1 : store.getState().replaySpeed),
    advance: (steps) => {
      const state = store.getState();
      const span = selectReplaySpan(state);
      const moment = selectMoment(state);
      if (!span || moment === null) return false;
      const minutes = steps * (wantsNoMotion() ? MINUTES_PER_HOUR : 1);
      const next = Math.min(moment + minutes, span.end);
      changeView(store, { moment: next });
      return next < span.end;
    },
    ended: () => setReplaying(store, false),
  };
}
