import { max } from "d3-array";
import { type ScaleLinear, scaleLinear, scaleSymlog, scaleUtc } from "d3-scale";
import type { Formats } from "../i18n/formats";
import type { Intervals } from "../model/interval";
import { type Day, dayAsUtcDate } from "../model/time";
import { type Bar, missingRuns } from "./bars";

export interface HistogramProps {
  readonly bars: ReadonlyArray<Bar>;
  readonly width: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Days without an outline of the front. */
  readonly outlineGaps: Intervals;
  /** The first day from the second of the front's two sources. */
  readonly seamDay: Day | null;
  readonly formats: Formats;
  readonly compact: boolean;
  readonly rowLabels: RowLabels;
}

export interface RowLabels {
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

const ROWS: Rows = { axis: 18, drones: 46, missiles: 18, front: 26 };
const COMPACT_ROWS: Rows = { axis: 16, drones: 28, missiles: 10, front: 15 };
const TOP = 2;
const ROW_GAP = 3;
const PIXELS_PER_TICK = 90;
const NARROWEST_GAP = 1.5;
/** Up to about so many km2 a week the scale of the front is even. */
const LINEAR_KM2 = 20;

/** Height in pixels of all rows of the histogram, and with the axis below them. */
export function histogramHeights(compact: boolean): readonly [rows: number, all: number] {
  const rows = compact ? COMPACT_ROWS : ROWS;
  const bottom = TOP + rows.drones + rows.missiles + ROW_GAP + rows.front;
  return [bottom, bottom + rows.axis];
}

/** From day to pixel. */
export function timeScale(firstDay: Day, lastDay: Day, width: number): TimeScale {
  return scaleLinear([firstDay, lastDay + 1], [0, width]);
}

/** What does not move with the playhead: bars, days without data, the seam, names and axis. */
export function Histogram(props: HistogramProps) {
  const { bars, width, firstDay, lastDay, compact, seamDay } = props;
  const rows = compact ? COMPACT_ROWS : ROWS;
  const [bottom] = histogramHeights(compact);
  const x = timeScale(firstDay, lastDay, width);
  const baseline = TOP + rows.drones;
  const frontTop = bottom - rows.front;
  const droneHeight = heightScale(bars, (bar) => bar.drones, rows.drones);
  const missileHeight = heightScale(bars, (bar) => bar.missiles, rows.missiles);
  return (
    <>
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
      <Missing
        runs={missingRuns(bars, (bar) => bar.drones === null)}
        x={x}
        y={TOP}
        height={rows.drones + rows.missiles}
      />
      <Missing runs={props.outlineGaps} x={x} y={frontTop} height={rows.front} />
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
      {seamDay !== null && (
        <line class="seam" x1={x(seamDay)} x2={x(seamDay)} y1={frontTop} y2={bottom} />
      )}
      {!compact && (
        <RowNames
          labels={props.rowLabels}
          drones={TOP + 10}
          missiles={baseline + rows.missiles - 4}
          front={frontTop + 11}
        />
      )}
      <Axis {...props} x={x} top={bottom} />
    </>
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
  runs,
  x,
  y,
  height,
}: {
  readonly runs: Intervals;
  readonly x: TimeScale;
  readonly y: number;
  readonly height: number;
}) {
  return (
    <>
      {runs.map((run) => (
        <rect
          key={run.from}
          fill="url(#no-data)"
          x={x(run.from)}
          y={y}
          width={Math.max(x(run.to) - x(run.from), NARROWEST_GAP)}
          height={height}
        />
      ))}
    </>
  );
}

/**
 * Net km2 a week: taken upwards in the warm colour, regained downwards. The counter-offensives of 2022
 * regained a hundred times what a common week takes; on a logarithm both are seen, and nothing is cut.
 */
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
  const net = (bar: Bar) => bar.netKm2PerWeek ?? 0;
  const mostTaken = max(bars, (bar) => Math.max(net(bar), 0)) || 1;
  const mostRegained = max(bars, (bar) => Math.max(-net(bar), 0)) ?? 0;
  const y = scaleSymlog([-mostRegained, mostTaken], [top + height, top]).constant(LINEAR_KM2);
  const zero = y(0);
  const upTo = (value: number) => [zero, y(value) - zero] as const;
  return (
    <>
      <path class="bars taken" d={barsPath(bars, x, (bar) => upTo(Math.max(net(bar), 0)))} />
      <path class="bars regained" d={barsPath(bars, x, (bar) => upTo(Math.min(net(bar), 0)))} />
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
}: HistogramProps & {
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
