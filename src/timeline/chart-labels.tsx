import "./chart-labels.css";
import type { AxisSpan } from "../model/axis-span";
import { placeLabels } from "./annotations";
import { type ChartSize, chartRows } from "./chart-rows";
import { timeScale } from "./histogram";
import type { Annotation, Annotations } from "./use-annotations";
import { useTimeController } from "./use-time-controller";

const PIXELS_PER_LETTER = 6.2;
const LABEL_PADDING = 8;
/** More would be a table, which the panels have. */
const MOST_LABELS = 5;

interface ChartLabelsProps extends Annotations {
  readonly span: AxisSpan;
  readonly width: number;
  readonly size: ChartSize;
}

/** Record raids over their bars and large advances over theirs; the chart's text names them too. */
export function ChartLabels({ records, advances, span, width, size }: ChartLabelsProps) {
  const { dronesTop, frontTop } = chartRows(size);
  const row = { span, width };
  return (
    <div class={`timeline-labels ${size}`}>
      <LabelRow {...row} name="record" annotations={records} bottom={dronesTop} />
      {size === "full" && (
        <LabelRow {...row} name="advance" annotations={advances} bottom={frontTop} />
      )}
    </div>
  );
}

interface LabelRowProps {
  readonly name: "record" | "advance";
  readonly annotations: ReadonlyArray<Annotation>;
  readonly span: AxisSpan;
  readonly width: number;
  /** Pixels from the top of the chart to the bottom of the row. */
  readonly bottom: number;
}

function LabelRow({ name, annotations, span, width, bottom }: LabelRowProps) {
  const controller = useTimeController();
  const x = timeScale(span, width);
  const wanted = annotations.map(({ at, ...annotation }) => ({
    ...annotation,
    at: x(at),
    width: annotation.text.length * PIXELS_PER_LETTER + LABEL_PADDING,
  }));
  const placed = placeLabels(wanted, width).slice(0, MOST_LABELS);
  return placed.map(({ day, text, title, left, width: labelWidth }) => (
    <button
      key={day}
      type="button"
      class={name}
      // The dates are reached by the slider and the date field; this is a short way for a pointer.
      tabIndex={-1}
      style={{ left: `${left}px`, width: `${labelWidth}px`, top: `${bottom}px` }}
      title={title}
      aria-label={title}
      onClick={() => controller.goTo(day)}
    >
      {text}
    </button>
  ));
}
