import { useMemo } from "preact/hooks";
import type { Intervals } from "../model/interval";
import { runsWithoutOutline } from "../model/pace-slot";
import type { Day } from "../model/time";
import { selectOutlineDays } from "./selectors";
import { useSelected } from "./use-store";

const NO_DAYS: Intervals = [];

/** Runs of days from `from` to `to` without a new outline, as `[from, to)`; none until loaded. */
export function useDaysWithoutOutline(from: Day, to: Day): Intervals {
  const outlines = useSelected(selectOutlineDays);
  return useMemo(
    () => (outlines ? runsWithoutOutline(outlines, [from, to]) : NO_DAYS),
    [outlines, from, to],
  );
}
