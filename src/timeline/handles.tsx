import type { WindowKind } from "../model/window";

const FLAG = { width: 15, height: 15 };

interface HandlesProps {
  readonly kind: WindowKind;
  readonly start: number;
  readonly end: number;
  /** Handles that stand outside of it are not drawn. */
  readonly width: number;
  /** Under the labels of the chart. */
  readonly top: number;
  readonly bottom: number;
}

/** Where the window begins and where it ends: A hangs to the left of its line, B to the right. */
export function Handles({ kind, start, end, width, top, bottom }: HandlesProps) {
  const isInSight = (at: number) => 0 <= at && at <= width;
  const compares = kind === "compare";
  const height = bottom - top;
  return (
    <g transform={`translate(0,${top})`}>
      {kind === "since" && isInSight(start) && (
        <Mark at={start} height={height} path="M0 0l-10 5 10 5z" />
      )}
      {compares && isInSight(start) && (
        <Flag letter="A" line={start} at={start - FLAG.width} height={height} />
      )}
      {compares && isInSight(end) && <Flag letter="B" line={end} at={end} height={height} />}
      {!compares && isInSight(end) && <Mark at={end} height={height} path="M-6 0h12l-6 7z" />}
    </g>
  );
}

function Mark({
  at,
  height,
  path,
}: {
  readonly at: number;
  readonly height: number;
  readonly path: string;
}) {
  return (
    <g class="playhead" transform={`translate(${at.toFixed(1)},0)`}>
      <line y1={0} y2={height} />
      <path d={path} />
    </g>
  );
}

function Flag({
  letter,
  line,
  at,
  height,
}: {
  readonly letter: string;
  readonly line: number;
  readonly at: number;
  readonly height: number;
}) {
  return (
    <g class="playhead">
      <line x1={line} x2={line} y1={0} y2={height} />
      <rect x={at} y={0} width={FLAG.width} height={FLAG.height} />
      <text class="flag-letter" x={at + FLAG.width / 2} y={FLAG.height - 3.5}>
        {letter}
      </text>
    </g>
  );
}
