import { useMemo, useState } from "preact/hooks";
import { type NightRange, nightsOfWindow } from "../model/raid-slot";
import { selectWindowNights } from "../state/selectors";
import { useSelected } from "../state/use-store";

export interface ChartRange {
  /** The window's nights: what is counted. */
  readonly counted: NightRange;
  /** What has a place on the axis: they, and the nights after them that were counted before. */
  readonly shown: NightRange;
}

/**
 * The nights of a chart. A window ends at the playhead; its axis stands still while the playhead moves
 * within it, so that a click on a bar does not take away the bars after it.
 */
export function useChartRange(): ChartRange {
  const window = useSelected(({ view }) => view.window);
  const span = useSelected(selectWindowNights);
  const counted = useMemo(() => nightsOfWindow(span), [span]);
  const [held, setHeld] = useState({ window, range: counted });
  const { from, to } = held.range;
  const isInSight = held.window === window && from < counted.to && counted.to <= to;
  if (!isInSight) setHeld({ window, range: counted });
  const end = isInSight ? to : counted.to;
  return useMemo(() => ({ counted, shown: { from: counted.from, to: end } }), [counted, end]);
}
