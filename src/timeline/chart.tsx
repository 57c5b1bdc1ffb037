import { max } from "d3-array";
import { type ScaleLinear, scaleLinear, scaleSqrt, scaleUtc } from "d3-scale";
import type { Formats } from "../i18n/formats";
import { type Day, dayAsUtcDate } from "../model/time";
import { type Bar, missingRuns } from "./bars";

interface ChartProps {
  readonly bars: ReadonlyArray<Bar>;
  readonly width: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly playhead: Day;
  readonly windowDays: number;
  readonly formats: Formats;
  readonly compact: boolean;
  readonly label: string;
  readonly rowLabels: RowLabels;
}

interface RowLabels {
  readonly drones: string;
  readonly missiles: string;
  readonly front: string;
}

interface Rows {
  readonly axis: number;
  readonly drones: number;
  readonly missiles: number;
  readonly front: number;
}

const ROWS: Rows = { axis: 18, drones: 46, missiles: 18, front: 16 };
const COMPACT_ROWS: Rows = { axis: 16, drones: 28, missiles: 10, front: 10 };
const ROW_GAP = 3;
const PIXELS_PER_TICK = 90;

/** The histogram under the slider; a picture only, the slider above it carries the values. */
export function Chart(props: ChartProps) {
  const { bars, width, firstDay, lastDay, playhead, windowDays, compact, label } = props;
  const rows = compact ? COMPACT_ROWS : ROWS;
  const x = scaleLinear([firstDay, lastDay + 1], [0, width]);
  const dronesTop = 2;
  const baseline = dronesTop + rows.drones;
  const frontTop = baseline + rows.missiles + ROW_GAP;
  const height = frontTop + rows.front + rows.axis;
  const droneHeight = heightScale(bars, (bar) => bar.drones, rows.drones);
  const missileHeight = heightScale(bars, (bar) => bar.missiles, rows.missiles);
  const windowStart = Math.max(firstDay, playhead - windowDays);
  return (
    <svg class="timeline-chart" width={width} height={height} role="img" aria-label={label}>
      <defs>
        <pattern
          id="no-data"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class="no-data-stroke" x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
      <rect
        class="window-band"
        x={x(windowStart)}
        width={x(playhead + 1) - x(windowStart)}
        y={0}
        height={frontTop + rows.front}
      />
      <Missing
        bars={bars}
        x={x}
        y={dronesTop}
        height={rows.drones + rows.missiles}
        of={(bar) => bar.drones === null}
      />
      <Missing
        bars={bars}
        x={x}
        y={frontTop}
        height={rows.front}
        of={(bar) => bar.netKm2PerWeek === null}
      />
      <path
        class="bars drones"
        d={barsPath(bars, x, (bar) => [baseline, -droneHeight(bar.drones ?? 0)])}
      />
      <path
        class="bars missiles"
        d={barsPath(bars, x, (bar) => [baseline, missileHeight(bar.missiles ?? 0)])}
      />
      <line class="baseline" x1={0} x2={width} y1={baseline} y2={baseline} />
      <FrontRow bars={bars} x={x} top={frontTop} height={rows.front} />
      {!compact && (
        <RowNames
          labels={props.rowLabels}
          drones={dronesTop + 10}
          missiles={baseline + rows.missiles - 4}
          front={frontTop + 11}
        />
      )}
      <Axis {...props} x={x} top={frontTop + rows.front} />
      <Playhead x={x(playhead + 0.5)} height={frontTop + rows.front} />
    </svg>
  );
}

type TimeScale = ScaleLinear<number, number>;

function heightScale(bars: ReadonlyArray<Bar>, of: (bar: Bar) => number | null, height: number) {
  return scaleLinear([0, max(bars, (bar) => of(bar) ?? 0) || 1], [0, height]);
}

/** One path for all bars: thousands of elements would make every redraw slow. */
function barsPath(
  bars: ReadonlyArray<Bar>,
  x: TimeScale,
  place: (bar: Bar) => readonly [y: number, height: number],
): string {
  return bars
    .map((bar) => {
      const [y, height] = place(bar);
      if (height === 0) return "";
      const left = x(bar.from);
      const barWidth = Math.max(x(bar.to) - left - 0.4, 0.6);
      return `M${left.toFixed(1)} ${y.toFixed(1)}v${height.toFixed(1)}h${barWidth.toFixed(1)}v${(-height).toFixed(1)}z`;
    })
    .join("");
}

function Missing({
  bars,
  x,
  y,
  height,
  of,
}: {
  readonly bars: ReadonlyArray<Bar>;
  readonly x: TimeScale;
  readonly y: number;
  readonly height: number;
  readonly of: (bar: Bar) => boolean;
}) {
  return (
    <>
      {missingRuns(bars, of).map((run) => (
        <rect
          key={run.from}
          fill="url(#no-data)"
          x={x(run.from)}
          y={y}
          width={x(run.to) - x(run.from)}
          height={height}
        />
      ))}
    </>
  );
}

/** Net km2 a week: taken upwards in the warm colour, regained downwards. */
function FrontRow({
  bars,
  x,
  top,
  height,
}: {
  readonly bars: ReadonlyArray<Bar>;
  readonly x: TimeScale;
  readonly top: number;
  readonly height: number;
}) {
  const middle = top + height * 0.8;
  const scale = scaleSqrt(
    [0, max(bars, (bar) => Math.abs(bar.netKm2PerWeek ?? 0)) || 1],
    [0, height * 0.8],
  );
  const taken = barsPath(bars, x, (bar) => [middle, -scale(Math.max(0, bar.netKm2PerWeek ?? 0))]);
  const regained = barsPath(bars, x, (bar) => [
    middle,
    Math.min(scale(Math.max(0, -(bar.netKm2PerWeek ?? 0))), height * 0.2),
  ]);
  return (
    <>
      <path class="bars taken" d={taken} />
      <path class="bars regained" d={regained} />
    </>
  );
}

function Axis({
  width,
  firstDay,
  lastDay,
  formats,
  x,
  top,
}: ChartProps & {
  readonly x: TimeScale;
  readonly top: number;
}) {
  const time = scaleUtc([dayAsUtcDate(firstDay), dayAsUtcDate(lastDay + 1)], [0, width]);
  const ticks = time.ticks(Math.max(2, Math.floor(width / PIXELS_PER_TICK)));
  return (
    <g class="axis">
      {ticks.map((tick) => {
        const at = time(tick);
        return (
          <g key={tick.getTime()} transform={`translate(${at.toFixed(1)},0)`}>
            <line y1={0} y2={top + 4} />
            <text x={3} y={top + 13}>
              {formats.axisTick(tick)}
            </text>
          </g>
        );
      })}
      <line x1={x(firstDay)} x2={width} y1={top} y2={top} />
    </g>
  );
}

function RowNames({
  labels,
  ...tops
}: { readonly labels: RowLabels } & Readonly<Record<keyof RowLabels, number>>) {
  return (
    <>
      <text class="row-label" x={2} y={tops.drones}>
        {labels.drones}
      </text>
      <text class="row-label" x={2} y={tops.missiles}>
        {labels.missiles}
      </text>
      <text class="row-label" x={2} y={tops.front}>
        {labels.front}
      </text>
    </>
  );
}

function Playhead({ x, height }: { readonly x: number; readonly height: number }) {
  return (
    <g class="playhead" transform={`translate(${x.toFixed(1)},0)`}>
      <line y1={0} y2={height} />
      <path d="M-6 0h12l-6 7z" />
    </g>
  );
}
