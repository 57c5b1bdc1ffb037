import { greatest, max } from "d3-array";
import { type ScaleLinear, scaleLinear, scaleSymlog, scaleUtc } from "d3-scale";
import type { Formats } from "../i18n/formats";
import type { AxisSpan } from "../model/axis-span";
import type { Intervals } from "../model/interval";
import { type Day, dayAsUtcDate } from "../model/time";
import { type Bar, missingRuns } from "./bars";
import { type ChartSize, chartRows } from "./chart-rows";

export interface HistogramProps {
  readonly bars: ReadonlyArray<Bar>;
  readonly width: number;
  /** The days in sight. */
  readonly span: AxisSpan;
  /** Days without an outline of the front. */
  readonly outlineGaps: Intervals;
  /** The first day from the second of the front's two sources. */
  readonly seamDay: Day | null;
  readonly formats: Formats;
  readonly size: ChartSize;
  /** What hatching means, written on it where there is room. */
  readonly noReport: string;
}

const PIXELS_PER_TICK = 90;
/** A tick's label needs so much room at the right end. */
const TICK_ROOM = 26;
const NARROWEST_GAP = 1.5;
const PIXELS_PER_LETTER = 5.6;
/** Between neighbouring bars: a share of their width, at least so many pixels. */
const BAR_GAP = { share: 0.12, least: 0.4 };
/** Up to about so many km2 a week the scale of the front is even. */
const LINEAR_KM2 = 20;

/** From day to pixel. */
export function timeScale({ from, to }: AxisSpan, width: number): TimeScale {
  return scaleLinear([from, to + 1], [0, width]);
}

/** What does not move with the playhead: bars, days without data, the seam and the axis. */
export function Histogram(props: HistogramProps) {
  const { bars, width, span, size, seamDay } = props;
  const { dronesTop, baseline, missilesBottom, frontTop, bottom, height } = chartRows(size);
  const x = timeScale(span, width);
  const droneHeight = heightScale(bars, (bar) => bar.drones, baseline - dronesTop);
  const missileHeight = heightScale(bars, (bar) => bar.missiles, missilesBottom - baseline);
  const unreported = missingRuns(bars, (bar) => bar.drones === null);
  return (
    <svg width={width} height={height} overflow="hidden" aria-hidden="true">
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
      <Missing runs={unreported} x={x} y={dronesTop} height={missilesBottom - dronesTop} />
      <Missing runs={props.outlineGaps} x={x} y={frontTop} height={bottom - frontTop} />
      <path
        class="bars drones"
        d={barsPath(bars, x, (bar) => [baseline, -droneHeight(bar.drones ?? 0)])}
      />
      <path
        class="bars missiles"
        d={barsPath(bars, x, (bar) => [baseline, missileHeight(bar.missiles ?? 0)])}
      />
      <line class="baseline" x1={0} x2={width} y1={baseline} y2={baseline} />
      <FrontRow bars={bars} x={x} top={frontTop} height={bottom - frontTop} />
      {seamDay !== null && (
        <line class="seam" x1={x(seamDay)} x2={x(seamDay)} y1={frontTop} y2={bottom} />
      )}
      {size === "full" && (
        <HatchingNote runs={unreported} x={x} y={dronesTop + 22} text={props.noReport} />
      )}
      <Axis {...props} x={x} top={bottom} />
    </svg>
  );
}

export type TimeScale = ScaleLinear<number, number>;

function heightScale(bars: ReadonlyArray<Bar>, of: (bar: Bar) => number | null, height: number) {
  return scaleLinear([0, max(bars, (bar) => of(bar) ?? 0) || 1], [0, height]);
}

/** One path for all bars: thousands of elements would make every redraw slow. */
export function barsPath(
  bars: ReadonlyArray<Bar>,
  x: TimeScale,
  place: (bar: Bar) => readonly [y: number, height: number],
): string {
  return bars
    .map((bar) => {
      const [y, height] = place(bar);
      if (height === 0) return "";
      const left = x(bar.from);
      const room = x(bar.to) - left;
      const barWidth = Math.max(room - Math.max(room * BAR_GAP.share, BAR_GAP.least), 0.6);
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

/** In words on the widest run without a report, where that has the room. */
function HatchingNote({
  runs,
  x,
  y,
  text,
}: {
  readonly runs: Intervals;
  readonly x: TimeScale;
  readonly y: number;
  readonly text: string;
}) {
  const widest = greatest(runs, ({ from, to }) => to - from);
  if (!widest || x(widest.to) - x(widest.from) < text.length * PIXELS_PER_LETTER) return null;
  return (
    <text class="hatching-note" x={(x(widest.from) + x(widest.to)) / 2} y={y}>
      {text}
    </text>
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
  span,
  formats,
  x,
  top,
}: HistogramProps & {
  readonly x: TimeScale;
  readonly top: number;
}) {
  const time = scaleUtc([dayAsUtcDate(span.from), dayAsUtcDate(span.to + 1)], [0, width]);
  // One day alone is no axis: where the data end is not known yet.
  const ticks =
    span.to > span.from ? time.ticks(Math.max(2, Math.floor(width / PIXELS_PER_TICK))) : [];
  return (
    <g class="axis">
      {ticks.map((tick) => {
        const at = time(tick);
        return (
          <g key={tick.getTime()} transform={`translate(${at.toFixed(1)},0)`}>
            <line y1={0} y2={top + 4} />
            {at < width - TICK_ROOM && (
              <text x={3} y={top + 13}>
                {formats.axisTick(tick)}
              </text>
            )}
          </g>
        );
      })}
      <line x1={x(span.from)} x2={width} y1={top} y2={top} />
    </g>
  );
}
