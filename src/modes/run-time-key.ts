import { REPLAY_SPEEDS } from "../model/replay";
import { selectMoment, startReplay, toggleReplay } from "../state/replay";
import { selectLastDay } from "../state/selectors";
import { changeView, leaveReplay, type Store, setReplaySpeed } from "../state/store";
import { FIRST_DAY, SPEEDS } from "../state/view";
import { timeControllerOf } from "../timeline/time-controller-of";
import type { KeyAction } from "./keys";

/** Does what a key asks of the time, which holds in every mode; false where it asks for something else. */
export function runTimeKey(store: Store, action: KeyAction): boolean {
  const controller = timeControllerOf(store);
  switch (action.kind) {
    case "step":
      controller.step(action.unit, action.direction);
      return true;
    case "jump":
      controller.goTo(dayAt(action.share, selectLastDay(store.getState())));
      return true;
    case "first":
      controller.goTo(FIRST_DAY);
      return true;
    case "latest":
      controller.goToLatest();
      return true;
    case "play":
      if (isReplayOpen(store)) toggleReplay(store);
      else controller.toggle();
      return true;
    case "speed":
      changeSpeed(store, action.direction);
      return true;
    case "replay":
      if (isReplayOpen(store)) leaveReplay(store);
      else startReplay(store);
      return true;
    default:
      return false;
  }
}

function dayAt(share: number, lastDay: number): number {
  return Math.round(FIRST_DAY + share * (lastDay - FIRST_DAY));
}

function isReplayOpen(store: Store): boolean {
  return selectMoment(store.getState()) !== null;
}

/** That of the minutes while a night is replayed, else that of the nights. */
function changeSpeed(store: Store, direction: -1 | 1): void {
  const { view, replaySpeed } = store.getState();
  if (isReplayOpen(store)) {
    setReplaySpeed(store, neighbour(REPLAY_SPEEDS, replaySpeed, direction));
  } else changeView(store, { speed: neighbour(SPEEDS, view.speed, direction) });
}

/** The next value of a list, or the same at its end. */
function neighbour<Value>(values: ReadonlyArray<Value>, value: Value, direction: -1 | 1): Value {
  return values[values.indexOf(value) + direction] ?? value;
}
