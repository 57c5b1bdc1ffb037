import "./chart.css";
import { useRef } from "preact/hooks";

interface ChartSliderProps {
  /** How many bars there are, and which is under the cursor. */
  readonly count: number;
  readonly index: number;
  /** The bar at a share, 0 to 1, of the chart's width. */
  readonly indexAt: (share: number) => number;
  readonly label: string;
  readonly valueText: string;
  /** Id of the element that reads out the bar. */
  readonly describedBy: string;
  /** Null when the cursor leaves. */
  readonly onPoint: (index: number | null) => void;
  readonly onChoose: (index: number) => void;
}

/** A cursor over all of a chart, for mouse, finger and keyboard; a click or Enter chooses its bar. */
export function ChartSlider({
  count,
  index,
  indexAt,
  label,
  valueText,
  describedBy,
  onPoint,
  onChoose,
}: ChartSliderProps) {
  const isPressed = useRef(false);
  const pointAt = ({ offsetX, currentTarget }: PointerEvent) => {
    const share = offsetX / (currentTarget as HTMLElement).clientWidth;
    onPoint(indexAt(Math.min(Math.max(share, 0), 1)));
  };
  return (
    <input
      class="chart-slider"
      type="range"
      min={0}
      max={count - 1}
      step={1}
      value={index}
      style={{ "--slots": count }}
      aria-label={label}
      aria-valuetext={valueText}
      aria-describedby={describedBy}
      onInput={({ currentTarget }) => {
        // Bars differ in width; a press is told by its place, which the slider's own value is not.
        if (!isPressed.current) onPoint(currentTarget.valueAsNumber);
      }}
      onPointerDown={(event) => {
        isPressed.current = true;
        pointAt(event);
      }}
      onPointerMove={pointAt}
      onPointerUp={() => {
        isPressed.current = false;
      }}
      onPointerCancel={() => {
        isPressed.current = false;
      }}
      onPointerLeave={() => onPoint(null)}
      onBlur={() => onPoint(null)}
      onClick={() => onChoose(index)}
      onKeyDown={({ key }) => key === "Enter" && onChoose(index)}
    />
  );
}
