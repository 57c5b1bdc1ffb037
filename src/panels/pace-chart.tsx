import { useId, useMemo } from "preact/hooks";
import type { PaceStep } from "../model/pace-period";
import type { PaceSlot } from "../model/pace-slot";
import type { Day } from "../model/time";
import { selectNightDay, selectWindow } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { AXIS_HEIGHT, ChartPlayhead, type ChartSize, DayAxis, dayScale } from "./chart-axis";
import {
  barPath,
  ChartPicture,
  CursorBand,
  HatchedRuns,
  type Scale,
  ValueGrid,
} from "./chart-parts";
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

interface PaceChartProps {
  readonly data: PaceChartData;
  readonly size: ChartSize;
  readonly cursor: PaceSlot | null;
}

/** Room above the bars for the marks of redrawn days. */
const MARKS_HEIGHT = 12;
const MARK_RADIUS = 3.2;
const UNITS_PER_CUT_LABEL = 46;

/** Bars of land taken, upwards, and regained, downwards; a picture, the slider over it carries the values. */
export function PaceChart({ data, size, cursor }: PaceChartProps) {
  const { messages, formats } = useLanguage();
  const playhead = useSelected(selectNightDay);
  const window = useSelected(selectWindow);
  const hatch = useId();
  const { from, to } = data;
  const { width, height } = size;
  const bottom = height - AXIS_HEIGHT;
  const x = dayScale(data, width);
  // Drawn anew only when its own figures change, not with every move of the playhead.
  const bars = useMemo(() => <Bars data={data} size={size} />, [data, size]);
  const span = [formats.shortDay(from), formats.shortDay(to - 1)] as const;
  return (
    <ChartPicture
      class="pace-chart"
      width={width}
      height={height}
      label={messages.pace.chart(...span)}
    >
      <Hatch id={hatch} />
      <rect
        class="window-band"
        x={x(window.from + 1)}
        width={Math.max(0, x(window.to + 1) - x(window.from + 1))}
        y={0}
        height={bottom}
      />
      <HatchedRuns runs={data.missing} hatch={hatch} x={x} top={MARKS_HEIGHT} bottom={bottom} />
      <CursorBand of={cursor} x={x} height={bottom} />
      {bars}
      {from <= playhead && playhead < to && <ChartPlayhead x={x(playhead + 0.5)} bottom={bottom} />}
    </ChartPicture>
  );
}

/** What does not move with playhead and cursor: bars, the seam, redrawn days, values and axis. */
function Bars({ data, size }: Pick<PaceChartProps, "data" | "size">) {
  const { formats } = useLanguage();
  const { slots, from, to, seamDay } = data;
  const { width, height } = size;
  const bottom = height - AXIS_HEIGHT;
  const x = dayScale(data, width);
  const { y, cutAt, ticks } = paceScale(slots, [MARKS_HEIGHT + 12, bottom - 2]);
  const bars = (of: (slot: PaceSlot) => number) => barsPath(slots, x, y, of);
  return (
    <>
      <ValueGrid
        ticks={ticks}
        y={y}
        width={width}
        format={(tick) => formats.number(Math.abs(tick))}
      />
      <path class="taken" d={bars((slot) => slot.period?.takenKm2 ?? 0)} />
      <path class="regained" d={bars((slot) => -(slot.period?.regainedKm2 ?? 0))} />
      <CutBars slots={slots} x={x} y={y} cutAt={cutAt} />
      {from < seamDay && seamDay < to && (
        <line class="seam" x1={x(seamDay)} x2={x(seamDay)} y1={0} y2={bottom} />
      )}
      <path class="redrawn" d={redrawnPath(slots, x)} />
      <DayAxis days={data} width={width} top={bottom} />
    </>
  );
}

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
      return value === 0 ? "" : barPath(x(slot.from), x(slot.to), zero, y(value));
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
