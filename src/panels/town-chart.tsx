import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { useId, useMemo } from "preact/hooks";
import type { Day } from "../model/time";
import { type Town, townOnDay } from "../model/town";
import { useLanguage } from "../state/use-language";
import { HatchedRuns } from "./chart-parts";
import { Hatch } from "./hatch";

export interface TownChartSpan {
  readonly from: Day;
  /** Included. */
  readonly to: Day;
  /** Days without a new outline, as `[from, to)`. */
  readonly missing: ReadonlyArray<{ readonly from: Day; readonly to: Day }>;
}

interface TownChartProps {
  readonly town: Town;
  readonly span: TownChartSpan;
  readonly playhead: Day;
  readonly width: number;
  readonly height: number;
}

/** A town's distance over time: above the line outside the outline, below it inside. */
export function TownChart({ town, span, playhead, width, height }: TownChartProps) {
  const { messages, formats } = useLanguage();
  const hatch = useId();
  // A walk through every day of the span, which the playhead alone does not change.
  const { x, front, path } = useMemo(
    () => distanceLine(town, span, width, height),
    [town, span, width, height],
  );
  const label = messages.towns.chart(formats.shortDay(span.from), formats.shortDay(span.to));
  return (
    <svg class="town-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Hatch id={hatch} />
      <HatchedRuns runs={span.missing} hatch={hatch} x={x} top={0} bottom={height} />
      <rect class="inside-land" y={front} width={width} height={Math.max(0, height - front)} />
      <line class="front-level" x2={width} y1={front} y2={front} />
      <path class="distance" d={path} />
      {span.from <= playhead && playhead <= span.to && (
        <line class="now" x1={x(playhead + 0.5)} x2={x(playhead + 0.5)} y1={0} y2={height} />
      )}
    </svg>
  );
}

/** The line of a town's distance, where its days lie, and at which height of the picture the front does. */
function distanceLine(
  town: Town,
  span: TownChartSpan,
  width: number,
  height: number,
): { readonly x: (day: Day) => number; readonly front: number; readonly path: string } {
  const signed = signedDistances(town, span);
  const distances = signed.map(({ km }) => km);
  const x = scaleLinear([span.from, span.to + 1], [0, width]).clamp(true);
  const y = scaleLinear([Math.min(0, ...distances), Math.max(1, ...distances)], [height - 1, 1]);
  const path = line<SignedDistance>()
    .x(({ day }) => x(day))
    .y(({ km }) => y(km))
    .curve(curveStepAfter)
    .digits(1);
  return { x, front: y(0), path: path(signed) ?? "" };
}

interface SignedDistance {
  readonly day: Day;
  /** Below 0 inside the outline. */
  readonly km: number;
}

/** Where the distance changes, and the end. */
function signedDistances(town: Town, { from, to }: TownChartSpan): ReadonlyArray<SignedDistance> {
  const points: Array<SignedDistance> = [];
  let before: ReturnType<typeof townOnDay> = null;
  for (let day = from; day <= to; day += 1) {
    const standing = townOnDay(town, day);
    if (standing && standing !== before) points.push({ day, km: signedKm(standing) });
    before = standing;
  }
  const last = points.at(-1);
  return last ? [...points, { day: to + 1, km: last.km }] : points;
}

function signedKm({ distanceKm, inside }: NonNullable<ReturnType<typeof townOnDay>>): number {
  return inside ? -distanceKm : distanceKm;
}
