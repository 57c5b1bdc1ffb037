import { useMemo } from "preact/hooks";
import type { Day } from "../model/time";
import { useDaysWithoutOutline } from "../state/use-days-without-outline";
import type { TownChartSpan } from "./town-chart";

/** The days from `from` to `to`, with those among them that have no new outline. */
export function useTownSpan(from: Day, to: Day): TownChartSpan {
  const missing = useDaysWithoutOutline(from, to);
  return useMemo(() => ({ from, to, missing }), [from, to, missing]);
}
