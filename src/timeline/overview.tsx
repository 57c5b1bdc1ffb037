import "./overview.css";
import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { useMemo } from "preact/hooks";
import { fitSpan, panSpan, spanLength } from "../model/axis-span";
import { selectNightDay, selectShownNights } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { type Bar, daysPerBar, toBars } from "./bars";
import { barsPath, timeScale } from "./histogram";
import { pageDirection } from "./stride-direction";
import type { Axis } from "./use-axis";

const HEIGHT = 20;
const NARROWEST_BAR = 2;
/** The brush can always be taken hold of. */
const NARROWEST_BRUSH = 24;
const STRIDE = 0.5;
const NO_PACE = new Map();

interface OverviewProps {
  readonly axis: Axis;
  readonly width: number;
}

/** The whole war in a strip, and the days in sight as a brush that is dragged, called or moved by keys. */
export function Overview({ axis, width }: OverviewProps) {
  const { messages, formats } = useLanguage();
  const playhead = useSelected(selectNightDay);
  const { all, visible, show } = axis;
  const length = spanLength(visible);
  const brush = Math.max((length / spanLength(all)) * width, NARROWEST_BRUSH);
  const at = timeScale(all, width)(playhead + 0.5);
  const stride = (event: KeyboardEvent) => {
    const direction = pageDirection(event);
    if (direction === 0) return;
    event.preventDefault();
    show(panSpan(visible, direction * STRIDE, all));
  };
  return (
    <div class="timeline-overview">
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <OverviewBars axis={axis} width={width} />
        <line class="overview-playhead" x1={at} x2={at} y1={0} y2={HEIGHT} />
      </svg>
      <input
        class="chart-slider"
        type="range"
        style={{ "--thumb": `${brush}px` }}
        min={all.from}
        max={all.to - length + 1}
        step={1}
        value={visible.from}
        aria-label={messages.timeAxis.overview}
        aria-valuetext={formats.days(visible.from, visible.to)}
        onInput={({ currentTarget }) => show(fitSpan(currentTarget.valueAsNumber, length, all))}
        onKeyDown={stride}
      />
    </div>
  );
}

function OverviewBars({ axis: { all }, width }: OverviewProps) {
  const nights = useSelected(selectShownNights);
  return useMemo(() => {
    const bars = toBars({
      nights,
      shownNights: nights,
      pace: NO_PACE,
      firstDay: all.from,
      lastDay: all.to,
      daysPerBar: daysPerBar(spanLength(all), width, NARROWEST_BAR),
    });
    const launched = (bar: Bar) => (bar.drones ?? 0) + (bar.missiles ?? 0);
    const height = scaleLinear([0, max(bars, launched) || 1], [0, HEIGHT]);
    const path = barsPath(bars, timeScale(all, width), (bar) => [HEIGHT, -height(launched(bar))]);
    return <path class="overview-bars" d={path} />;
  }, [nights, all.from, all.to, width]);
}
