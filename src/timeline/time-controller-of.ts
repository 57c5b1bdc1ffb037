import type { Night } from "../model/night";
import type { Day } from "../model/time";
import {
  isLastDayKnown,
  memoise,
  selectLastDay,
  selectRaidNights,
  selectShownNights,
} from "../state/selectors";
import { changeTime, type State, type Store } from "../state/store";
import { FIRST_DAY } from "../state/view";
import { wantsNoMotion } from "./play-replay";
import { type TimeBounds, TimeController, type TimeState } from "./time-controller";

/** The one controller of a store's time, run by the browser's frames. */
export const timeControllerOf = memoise(
  (store: Store) =>
    new TimeController(
      {
        get: () => timeOf(store.getState()),
        set: (change) => changeTime(store, change),
        bounds: () => boundsOf(store.getState()),
      },
      { now: () => performance.now(), onNextFrame, wantsNoMotion },
    ),
);

const daysOf = memoise(
  (nights: ReadonlyArray<Night>): ReadonlyArray<Day> => nights.map(({ night }) => night),
);

function timeOf({ view, playing }: State): TimeState {
  const { night, window, speed, loop } = view;
  return { night, window, speed, loop, playing };
}

function boundsOf(state: State): TimeBounds | null {
  if (!isLastDayKnown(state)) return null;
  const lastDay = selectLastDay(state);
  return {
    firstDay: FIRST_DAY,
    lastDay,
    raidNights: daysOf(selectShownNights(state)),
    latest: daysOf(selectRaidNights(state)).at(-1) ?? lastDay,
  };
}

function onNextFrame(callback: () => void): () => void {
  const handle = requestAnimationFrame(callback);
  return () => cancelAnimationFrame(handle);
}
