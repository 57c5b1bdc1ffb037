import "./track.css";
import { useMemo } from "preact/hooks";
import { describeNight } from "../i18n/describe-night";
import { type AxisSpan, isWithin, spanLength } from "../model/axis-span";
import { type Night, raidSize } from "../model/night";
import {
  isLastDayKnown,
  selectFront,
  selectNightDay,
  selectPace,
  selectRaidNights,
  selectShownNights,
  selectWindow,
} from "../state/selectors";
import { useDaysWithoutOutline } from "../state/use-days-without-outline";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { type Bar, daysPerBar, toBars } from "./bars";
import { Chart } from "./chart";
import { ChartLabels } from "./chart-labels";
import type { ChartSize } from "./chart-rows";
import { Overview } from "./overview";
import { RowNames } from "./row-names";
import { Sliders } from "./sliders";
import { useAnnotations } from "./use-annotations";
import type { Axis } from "./use-axis";
import { useAxisGestures } from "./use-axis-gestures";
import { useWidth } from "./use-width";
import { ZoomButtons } from "./zoom-buttons";

const NARROWEST_BAR = 2;
/** Records and advances that the chart's text names. */
const MOST_TOLD = 5;

interface TrackProps {
  readonly axis: Axis;
  readonly size: ChartSize;
  readonly hasZoomButtons: boolean;
}

/** The chart with its sliders, the overview over it, and what zooms it. */
export function Track({ axis, size, hasZoomButtons }: TrackProps) {
  const { messages, formats } = useLanguage();
  const { all, visible, isWhole } = axis;
  const [chart, width] = useWidth<HTMLDivElement>();
  const shareAt = (clientX: number) => {
    const rect = chart.current?.getBoundingClientRect();
    return rect ? Math.min(Math.max((clientX - rect.left) / rect.width, 0), 1) : 0.5;
  };
  const gestures = useAxisGestures(axis, shareAt, size === "slim");
  const playhead = useSelected(selectNightDay);
  const { from: windowFrom } = useSelected(selectWindow);
  const { kind } = useSelected((state) => state.view.window);
  const front = useSelected(selectFront);
  const bars = useBars(visible, all.from, width);
  const outlineGaps = useDaysWithoutOutline(visible.from, visible.to);
  const annotations = useAnnotations(visible);
  const label = useChartText(visible, annotations);
  return (
    <div class={`timeline-body ${size}`}>
      {size === "full" && <RowNames bars={bars} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not let its content be laid out as a grid's cell in every browser */}
      <div
        class="timeline-track"
        role="group"
        aria-label={messages.timeAxis.inSight(formats.days(visible.from, visible.to))}
        {...gestures}
      >
        {!isWhole && <Overview axis={axis} width={width} />}
        <div class="timeline-picture">
          <div class="timeline-measure" ref={chart}>
            <Chart
              bars={bars}
              width={width}
              span={visible}
              playhead={playhead}
              windowFrom={windowFrom}
              windowKind={kind}
              outlineGaps={outlineGaps}
              seamDay={front?.seamDay ?? null}
              formats={formats}
              size={size}
              noReport={messages.timeline.noReport}
              label={label}
            />
          </div>
          <Sliders axis={axis} width={width} shareAt={shareAt} />
          {size !== "slim" && (
            <ChartLabels {...annotations} span={visible} width={width} size={size} />
          )}
        </div>
      </div>
      {hasZoomButtons && <ZoomButtons axis={axis} />}
    </div>
  );
}

/** Bars keep their days while the axis is moved: each begins a whole number of bars after the first day. */
function useBars({ from, to }: AxisSpan, firstDay: number, width: number): ReadonlyArray<Bar> {
  const nights = useSelected(selectRaidNights);
  const shownNights = useSelected(selectShownNights);
  const pace = useSelected(selectPace);
  const isKnown = useSelected(isLastDayKnown);
  const step = daysPerBar(spanLength({ from, to }), width, NARROWEST_BAR);
  const firstBar = from - ((from - firstDay) % step);
  return useMemo(
    () =>
      // What is on its way is not unreported.
      isKnown
        ? toBars({ nights, shownNights, pace, firstDay: firstBar, lastDay: to, daysPerBar: step })
        : [],
    [isKnown, nights, shownNights, pace, firstBar, to, step],
  );
}

/** The chart in words: what it shows, the largest raid, records, advances, and what hatching means. */
function useChartText(
  span: AxisSpan,
  { records, advances }: ReturnType<typeof useAnnotations>,
): string {
  const { messages, formats } = useLanguage();
  const { timeline } = messages;
  const shownNights = useSelected(selectShownNights);
  const largest = useMemo(
    () => largestNight(shownNights.filter(({ night }) => isWithin(night, span))),
    [shownNights, span],
  );
  const titles = (items: typeof records) => items.slice(0, MOST_TOLD).map(({ title }) => title);
  const sentences = [
    timeline.chart(formats.day(span.from), formats.day(span.to), describeNight(largest, messages)),
    ...(records.length > 0 ? [timeline.records(titles(records))] : []),
    ...(advances.length > 0 ? [timeline.advances(titles(advances))] : []),
    timeline.missing,
  ];
  return sentences.join(" ");
}

function largestNight(nights: ReadonlyArray<Night>): Night | null {
  return nights.reduce<Night | null>(
    (largest, night) =>
      (raidSize(night) ?? 0) > (largest ? (raidSize(largest) ?? 0) : 0) ? night : largest,
    null,
  );
}
