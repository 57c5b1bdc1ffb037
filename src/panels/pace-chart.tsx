import { scaleLinear, scaleUtc } from "d3-scale";
import { useId, useMemo } from "preact/hooks";
import type { PaceStep } from "../model/pace-period";
import type { PaceSlot } from "../model/pace-slot";
import { type Day, dayAsUtcDate } from "../model/time";
import { selectNightDay, selectWindow } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { Hatch } from "./hatch";
import { paceScale } from "./pace-scale";

export interface PaceChartData {
  readonly step: PaceStep;
  /** The axis `[from, to)`, filled without gaps. */
  readonly slots: ReadonlyArray<PaceSlot>;
  readonly from: Day;
  readonly to: Day;
  readonly missing: ReadonlyArray<{ readonly from: Day; readonly to: Day }>;
  readonly seamDay: Day;
  /** Last day with an outline. */
  readonly lastDay: Day;
}

/** Of the drawing, in its own units; it is scaled to the room there is. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

interface PaceChartProps {
  readonly data: PaceChartData;
  readonly size: ChartSize;
  readonly cursor: PaceSlot | null;
}

/** Room above the bars for the marks of redrawn days, and below them for the dates. */
const MARKS_HEIGHT = 12;
const AXIS_HEIGHT = 16;
const MARK_RADIUS = 3.2;
const UNITS_PER_TICK = 62;
const TICK_LABEL_WIDTH = 26;
const UNITS_PER_CUT_LABEL = 46;
/** Gaps between bars thinner than this would shimmer. */
const NARROWEST_WITH_GAP = 2;
/** A single day in a whole war would be too thin to see. */
const NARROWEST_HATCH = 1.2;

/** Bars of land taken, upwards, and regained, downwards; a picture, the slider over it carries the values. */
export function PaceChart({ data, size, cursor }: PaceChartProps) {
  const { messages, formats } = useLanguage();
  const playhead = useSelected(selectNightDay);
  const window = useSelected(selectWindow);
  const hatch = useId();
  const { from, to } = data;
  const { width, height } = size;
  const bottom = height - AXIS_HEIGHT;
  const x = timeScale(data, size);
  // Drawn anew only when its own figures change, not with every move of the playhead.
  const bars = useMemo(() => <Bars data={data} size={size} />, [data, size]);
  const span = [formats.shortDay(from), formats.shortDay(to - 1)] as const;
  return (
    <svg
      class="pace-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={messages.pace.chart(...span)}
    >
      <Hatch id={hatch} />
      <rect
        class="window-band"
        x={x(window.from + 1)}
        width={Math.max(0, x(window.to + 1) - x(window.from + 1))}
        y={0}
        height={bottom}
      />
      {data.missing.map((run) => (
        <rect
          key={run.from}
          fill={`url(#${hatch})`}
          x={x(run.from)}
          width={Math.max(x(run.to) - x(run.from), NARROWEST_HATCH)}
          y={MARKS_HEIGHT}
          height={bottom - MARKS_HEIGHT}
        />
      ))}
      {cursor && (
        <rect
          class="cursor"
          x={x(cursor.from)}
          width={x(cursor.to) - x(cursor.from)}
          y={0}
          height={bottom}
        />
      )}
      {bars}
      {from <= playhead && playhead < to && (
        <g class="playhead" transform={`translate(${x(playhead + 0.5).toFixed(1)},0)`}>
          <line y2={bottom} />
          <path d="M-5 0h10l-5 6z" />
        </g>
      )}
    </svg>
  );
}

/** What does not move with playhead and cursor: bars, the seam, redrawn days, values and axis. */
function Bars({ data, size }: Pick<PaceChartProps, "data" | "size">) {
  const { formats } = useLanguage();
  const { slots, from, to, seamDay } = data;
  const { width, height } = size;
  const bottom = height - AXIS_HEIGHT;
  const x = timeScale(data, size);
  const { y, cutAt, ticks } = paceScale(slots, [MARKS_HEIGHT + 12, bottom - 2]);
  const bars = (of: (slot: PaceSlot) => number) => barsPath(slots, x, y, of);
  return (
    <>
      <g class="grid">
        {ticks.map((tick) => (
          <line key={tick} class={tick === 0 ? "zero" : ""} x2={width} y1={y(tick)} y2={y(tick)} />
        ))}
      </g>
      <path class="taken" d={bars((slot) => slot.period?.takenKm2 ?? 0)} />
      <path class="regained" d={bars((slot) => -(slot.period?.regainedKm2 ?? 0))} />
      <CutBars slots={slots} x={x} y={y} cutAt={cutAt} />
      {from < seamDay && seamDay < to && (
        <line class="seam" x1={x(seamDay)} x2={x(seamDay)} y1={0} y2={bottom} />
      )}
      <path class="redrawn" d={redrawnPath(slots, x)} />
      <g class="values">
        {ticks.filter(Boolean).map((tick) => (
          <text key={tick} x={1} y={y(tick) - 2}>
            {formats.number(Math.abs(tick))}
          </text>
        ))}
      </g>
      <Axis data={data} width={width} top={bottom} />
    </>
  );
}

function timeScale({ from, to }: PaceChartData, { width }: ChartSize) {
  return scaleLinear([from, to], [0, width]).clamp(true);
}

type Scale = (value: number) => number;

/** One path for all bars: thousands of elements would make every redraw slow. */
function barsPath(
  slots: ReadonlyArray<PaceSlot>,
  x: Scale,
  y: Scale,
  of: (slot: PaceSlot) => number,
): string {
  const zero = y(0);
  return slots
    .map((slot) => {
      const value = of(slot);
      if (value === 0) return "";
      const slotWidth = x(slot.to) - x(slot.from);
      const gap = slotWidth < NARROWEST_WITH_GAP ? 0 : Math.min(1, slotWidth * 0.2);
      return `M${x(slot.from).toFixed(2)} ${zero.toFixed(1)}V${y(value).toFixed(1)}h${(slotWidth - gap).toFixed(2)}V${zero.toFixed(1)}z`;
    })
    .join("");
}

/** A slit near the end of bars that are cut off, and the numbers of the largest of them. */
function CutBars({
  slots,
  x,
  y,
  cutAt,
}: {
  readonly slots: ReadonlyArray<PaceSlot>;
  readonly x: Scale;
  readonly y: Scale;
  readonly cutAt: number;
}) {
  const { formats } = useLanguage();
  const cut = slots
    .flatMap(({ from, to, period }) => [
      { from, to, km2: period?.takenKm2 ?? 0 },
      { from, to, km2: -(period?.regainedKm2 ?? 0) },
    ])
    .filter(({ km2 }) => Math.abs(km2) > cutAt);
  const labelled: Array<{ readonly at: number; readonly km2: number }> = [];
  for (const { from, to, km2 } of cut.toSorted((a, b) => Math.abs(b.km2) - Math.abs(a.km2))) {
    const at = x((from + to) / 2);
    const isFree = labelled.every(
      (label) => label.km2 < 0 !== km2 < 0 || Math.abs(label.at - at) > UNITS_PER_CUT_LABEL,
    );
    if (isFree) labelled.push({ at, km2 });
  }
  const slits = cut.map(({ from, to, km2 }) => {
    const level = km2 > 0 ? y(cutAt) + 6 : y(-cutAt) - 6;
    return `M${(x(from) - 1).toFixed(1)} ${level + 2}L${(x(to) + 1).toFixed(1)} ${level - 2}`;
  });
  return (
    <g class="cut">
      <path d={slits.join("")} />
      {labelled.map(({ at, km2 }) => (
        <text
          key={`${at}`}
          x={at}
          y={km2 > 0 ? y(cutAt) - 3 : y(-cutAt) - 4}
          dx={6}
          text-anchor="start"
        >
          {formats.number(Math.abs(km2))}
        </text>
      ))}
    </g>
  );
}

/** An open diamond over each day on which the source redrew its map. */
function redrawnPath(slots: ReadonlyArray<PaceSlot>, x: Scale): string {
  const r = MARK_RADIUS;
  return slots
    .flatMap(({ redrawn }) => redrawn)
    .map(
      (day) =>
        `M${x(day + 0.5).toFixed(1)} ${MARKS_HEIGHT / 2 - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`,
    )
    .join("");
}

function Axis({
  data: { from, to },
  width,
  top,
}: {
  readonly data: PaceChartData;
  readonly width: number;
  readonly top: number;
}) {
  const { formats } = useLanguage();
  const time = scaleUtc([dayAsUtcDate(from), dayAsUtcDate(to)], [0, width]);
  const ticks = time.ticks(Math.max(2, Math.floor(width / UNITS_PER_TICK)));
  return (
    <g class="axis">
      <line x2={width} y1={top} y2={top} />
      {ticks.map((tick) => (
        <g key={tick.getTime()} transform={`translate(${time(tick).toFixed(1)},${top})`}>
          <line y2={4} />
          {time(tick) < width - TICK_LABEL_WIDTH && (
            <text x={2} y={13}>
              {formats.axisTick(tick)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
