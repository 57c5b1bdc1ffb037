import { useStore } from "../state/use-store";
import type { TimeController } from "./time-controller";
import { timeControllerOf } from "./time-controller-of";

/** The controller of the surrounding app's time. */
export function useTimeController(): TimeController {
  return timeControllerOf(useStore());
}
