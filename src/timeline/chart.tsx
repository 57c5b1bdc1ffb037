import { useMemo } from "preact/hooks";
import type { Day } from "../model/time";
import type { WindowKind } from "../model/window";
import { chartRows } from "./chart-rows";
import { Handles } from "./handles";
import { Histogram, type HistogramProps, timeScale } from "./histogram";

/** Handles reach so far above the bars, in pixels. */
const ABOVE_BARS = 2;

interface ChartProps extends HistogramProps {
  readonly playhead: Day;
  /** The evening against which the playhead's is compared. */
  readonly windowFrom: Day;
  readonly windowKind: WindowKind;
  readonly label: string;
}

/** The picture under the sliders; they lie above it and carry the values. */
export function Chart({ playhead, windowFrom, windowKind, label, ...histogram }: ChartProps) {
  const { width, span, size } = histogram;
  // Drawn anew only when its own figures change, not with every move of the playhead.
  const still = useMemo(() => <Histogram {...histogram} />, Object.values(histogram));
  const x = timeScale(span, width);
  const { dronesTop, bottom, height } = chartRows(size);
  const start = x(windowFrom + 0.5);
  const end = x(playhead + 0.5);
  const [bandStart, bandEnd] = [Math.max(start, 0), Math.min(end, width)];
  return (
    <svg
      class="timeline-chart"
      width={width}
      height={height}
      // On paper it becomes as wide as there is room.
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {bandStart < bandEnd && (
        <rect class="window-band" x={bandStart} width={bandEnd - bandStart} y={0} height={bottom} />
      )}
      {still}
      <Handles
        kind={windowKind}
        start={start}
        end={end}
        width={width}
        top={dronesTop - ABOVE_BARS}
        bottom={bottom}
      />
    </svg>
  );
}
