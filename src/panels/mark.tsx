import { type FlowStyle, MARK_BOX, MARK_SHAPES, type MarkName, OPEN_LINE } from "../theme/marks";

interface MarkProps {
  readonly name: MarkName;
  readonly colour: string;
  /** Only the outline of a shape that is filled otherwise. */
  readonly isOpen?: boolean;
}

/** One of the map's marks, as a picture beside its words. */
export function Mark({ name, colour, isOpen = false }: MarkProps) {
  const { path, line: ownLine } = MARK_SHAPES[name];
  const line = ownLine ?? (isOpen ? OPEN_LINE : null);
  return (
    <svg class="mark" viewBox={`0 0 ${MARK_BOX} ${MARK_BOX}`} aria-hidden="true">
      {line === null ? (
        <path d={path} fill={colour} />
      ) : (
        <path d={path} fill="none" stroke={colour} stroke-width={line} stroke-linejoin="round" />
      )}
    </svg>
  );
}

const SWATCH_WIDTH = 44;
const SWATCH_HEIGHT = 16;
const END_MARK_SIZE = 12;

/** A piece of a flow with its line style and end mark. */
export function FlowSwatch({ style }: { readonly style: FlowStyle }) {
  const { path, line } = MARK_SHAPES[style.end];
  const colour = `var(--${style.colour})`;
  const scale = END_MARK_SIZE / MARK_BOX;
  const middle = SWATCH_HEIGHT / 2;
  const lineEnd = SWATCH_WIDTH - END_MARK_SIZE + 2;
  return (
    <svg class="flow-swatch" viewBox={`0 0 ${SWATCH_WIDTH} ${SWATCH_HEIGHT}`} aria-hidden="true">
      <line
        x1={0}
        x2={lineEnd}
        y1={middle}
        y2={middle}
        stroke={colour}
        stroke-width={2.4}
        stroke-dasharray={style.dash?.join(" ")}
      />
      <g
        transform={`translate(${SWATCH_WIDTH} ${middle - END_MARK_SIZE / 2}) rotate(90) scale(${scale})`}
      >
        <path
          d={path}
          fill={line === null ? colour : "none"}
          stroke={line === null ? "none" : colour}
          stroke-width={line ?? 0}
        />
      </g>
    </svg>
  );
}

const WIDTH_SAMPLE = 28;

/** A strand of a given width in pixels, with its number. */
export function WidthSwatch({ width, text }: { readonly width: number; readonly text: string }) {
  return (
    <span class="width-swatch">
      <svg viewBox={`0 0 ${WIDTH_SAMPLE} ${SWATCH_HEIGHT}`} aria-hidden="true">
        <line x1={0} x2={WIDTH_SAMPLE} y1={8} y2={8} stroke="var(--drone)" stroke-width={width} />
      </svg>
      {text}
    </span>
  );
}
