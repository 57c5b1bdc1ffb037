import { useMemo } from "preact/hooks";
import type { Day } from "../model/time";
import type { WindowKind } from "../model/window";
import { Handles } from "./handles";
import { Histogram, type HistogramProps, histogramHeights, timeScale } from "./histogram";

interface ChartProps extends HistogramProps {
  readonly playhead: Day;
  /** The evening against which the playhead's is compared. */
  readonly windowFrom: Day;
  readonly windowKind: WindowKind;
  readonly label: string;
}

/** The picture under the sliders; they lie above it and carry the values. */
export function Chart({ playhead, windowFrom, windowKind, label, ...histogram }: ChartProps) {
  const { width, firstDay, lastDay, compact } = histogram;
  // Drawn anew only when its own figures change, not with every move of the playhead.
  const still = useMemo(() => <Histogram {...histogram} />, Object.values(histogram));
  const x = timeScale(firstDay, lastDay, width);
  const [bottom, height] = histogramHeights(compact);
  const start = x(Math.max(firstDay, windowFrom + 0.5));
  const end = x(playhead + 0.5);
  return (
    <svg class="timeline-chart" width={width} height={height} role="img" aria-label={label}>
      <rect class="window-band" x={start} width={end - start} y={0} height={bottom} />
      {still}
      <Handles kind={windowKind} start={start} end={end} height={bottom} />
    </svg>
  );
}
