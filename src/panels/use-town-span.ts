import { useMemo } from "preact/hooks";
import { outlineDays } from "../model/front-pace";
import { runsWithoutOutline } from "../model/pace-slot";
import type { Day } from "../model/time";
import { selectFront } from "../state/selectors";
import { useSelected } from "../state/use-store";
import type { TownChartSpan } from "./town-chart";

/** The days from `from` to `to`, with those among them that have no new outline. */
export function useTownSpan(from: Day, to: Day): TownChartSpan {
  const front = useSelected(selectFront);
  const outlines = useMemo(() => front && outlineDays(front), [front]);
  return useMemo(
    () => ({ from, to, missing: outlines ? runsWithoutOutline(outlines, [from, to]) : [] }),
    [outlines, from, to],
  );
}
