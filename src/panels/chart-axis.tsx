import { type ScaleLinear, scaleLinear, scaleUtc } from "d3-scale";
import { type Day, dayAsUtcDate } from "../model/time";
import { useLanguage } from "../state/use-language";

/** Of the drawing, in its own units; it is scaled to the room there is. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** The days `[from, to)` of a time axis. */
export interface ChartDays {
  readonly from: Day;
  readonly to: Day;
}

/** Height of the dates below a chart. */
export const AXIS_HEIGHT = 16;
const UNITS_PER_TICK = 62;
const TICK_LABEL_WIDTH = 26;
/** Below so many days the ticks are days, not months. */
const FEWEST_DAYS_WITH_MONTHS = 75;

export function dayScale({ from, to }: ChartDays, width: number): ScaleLinear<number, number> {
  return scaleLinear([from, to], [0, width]).clamp(true);
}

/** Which of the slots, that follow each other without gaps, lies at a share, 0 to 1, of their time. */
export function slotIndexAt(slots: ReadonlyArray<ChartDays>, share: number): number {
  const from = slots[0]?.from ?? 0;
  const to = slots.at(-1)?.to ?? 0;
  const day = from + share * (to - from);
  const index = slots.findIndex((slot) => day < slot.to);
  return index === -1 ? slots.length - 1 : index;
}

/** The dates below a chart. */
export function DayAxis({
  days: { from, to },
  width,
  top,
}: {
  readonly days: ChartDays;
  readonly width: number;
  readonly top: number;
}) {
  const { formats } = useLanguage();
  const time = scaleUtc([dayAsUtcDate(from), dayAsUtcDate(to)], [0, width]);
  const ticks = time.ticks(Math.max(2, Math.floor(width / UNITS_PER_TICK)));
  const name = to - from < FEWEST_DAYS_WITH_MONTHS ? formats.dayTick : formats.axisTick;
  return (
    <g class="axis">
      <line x2={width} y1={top} y2={top} />
      {ticks.map((tick) => (
        <g key={tick.getTime()} transform={`translate(${time(tick).toFixed(1)},${top})`}>
          <line y2={4} />
          {time(tick) < width - TICK_LABEL_WIDTH && (
            <text x={2} y={13}>
              {name(tick)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** The mark of the night under the playhead. */
export function ChartPlayhead({ x, bottom }: { readonly x: number; readonly bottom: number }) {
  return (
    <g class="playhead" transform={`translate(${x.toFixed(1)},0)`}>
      <line y2={bottom} />
      <path d="M-5 0h10l-5 6z" />
    </g>
  );
}
