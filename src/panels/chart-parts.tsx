import type { ComponentChildren } from "preact";
import type { ChartDays } from "./chart-axis";

/** Room at the left of a plot for the numbers of its scale, in the units of the drawing. */
export const SCALE_WIDTH = 32;
/** Width of a chart in its own units, which are pixels in the reader's panel. */
export const CHART_WIDTH = 316;
/** Width of what is drawn beside a scale. */
export const PLOT_WIDTH = CHART_WIDTH - SCALE_WIDTH;
/** Gaps between bars thinner than this would shimmer. */
const NARROWEST_WITH_GAP = 2;
/** A single day in a whole war would be too thin to see. */
const NARROWEST_HATCH = 1.2;

export type Scale = (value: number) => number;

interface ChartPlotProps {
  /** Of the plot alone, in the units of the drawing. */
  readonly width: number;
  /** The picture, and the slider that lies over its plot. */
  readonly children: ComponentChildren;
}

/** A chart with a cursor over its plot, which leaves the scale at its left alone. */
export function ChartPlot({ width, children }: ChartPlotProps) {
  const scale = `${(100 * SCALE_WIDTH) / (SCALE_WIDTH + width)}%`;
  return (
    <div class="chart-plot" style={{ "--scale": scale }}>
      {children}
    </div>
  );
}

interface ChartPictureProps {
  /** Of the plot alone; its left edge is at 0, that of its scale left of it. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** The drawing of a chart with a scale at its left. */
export function ChartPicture({ width, height, label, class: name, children }: ChartPictureProps) {
  return (
    <svg
      class={name ? `chart ${name}` : "chart"}
      viewBox={`${-SCALE_WIDTH} 0 ${SCALE_WIDTH + width} ${height}`}
      role="img"
      aria-label={label}
    >
      {children}
    </svg>
  );
}

interface ValueGridProps {
  readonly ticks: ReadonlyArray<number>;
  readonly y: Scale;
  readonly width: number;
  readonly format: (value: number) => string;
}

/** Lines at the values of a scale, with their numbers beside the plot, not over it. */
export function ValueGrid({ ticks, y, width, format }: ValueGridProps) {
  return (
    <g class="grid">
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick).toFixed(1)})`}>
          <line class={tick === 0 ? "zero" : ""} x2={width} />
          <text x={-5} dy="0.32em">
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** What the cursor points at; nothing without one. */
export function CursorBand({
  of,
  x,
  height,
}: {
  readonly of: ChartDays | null;
  readonly x: Scale;
  readonly height: number;
}) {
  if (!of) return null;
  return <rect class="cursor" x={x(of.from)} width={x(of.to) - x(of.from)} height={height} />;
}

interface HatchedRunsProps {
  readonly runs: ReadonlyArray<ChartDays>;
  /** Id of a `Hatch`. */
  readonly hatch: string;
  readonly x: Scale;
  readonly top: number;
  readonly bottom: number;
}

/** Spans of days of which nothing is known. */
export function HatchedRuns({ runs, hatch, x, top, bottom }: HatchedRunsProps) {
  return (
    <>
      {runs.map(({ from, to }) => (
        <rect
          key={from}
          fill={`url(#${hatch})`}
          x={x(from)}
          width={Math.max(x(to) - x(from), NARROWEST_HATCH)}
          y={top}
          height={bottom - top}
        />
      ))}
    </>
  );
}

/** A bar as a part of one path for all of them: thousands of elements would make every redraw slow. */
export function barPath(left: number, right: number, bottom: number, top: number): string {
  const width = right - left;
  const gap = width < NARROWEST_WITH_GAP ? 0 : Math.min(1, width * 0.2);
  return `M${left.toFixed(2)} ${bottom.toFixed(2)}V${top.toFixed(2)}h${(width - gap).toFixed(2)}V${bottom.toFixed(2)}z`;
}
