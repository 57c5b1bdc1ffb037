import { max } from "d3-array";
import { useMemo } from "preact/hooks";
import { describeNight } from "../i18n/describe-night";
import type { Messages } from "../i18n/en";
import type { Formats } from "../i18n/formats";
import { type Night, raidSize } from "../model/night";
import {
  selectFront,
  selectLastDay,
  selectNightDay,
  selectNights,
  selectPace,
  selectWindow,
} from "../state/selectors";
import { useDaysWithoutOutline } from "../state/use-days-without-outline";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { FIRST_DAY } from "../state/view";
import { type Bar, daysPerBar, toBars } from "./bars";
import { Chart } from "./chart";
import { FoldedSettings } from "./folded-settings";
import { Settings } from "./settings";
import { Sliders } from "./sliders";
import { Transport } from "./transport";
import { useWidth } from "./use-width";

const NARROWEST_BAR = 2;
const ROOM_FOR_SETTINGS = 600;

interface TimelineProps {
  /** Fewer controls and a lower chart, for embeds. */
  readonly compact: boolean;
}

/** Slider, histogram and playback over the whole war. */
export function Timeline({ compact }: TimelineProps) {
  const { messages, formats } = useLanguage();
  const nights = useSelected(selectNights);
  const front = useSelected(selectFront);
  const lastDay = useSelected(selectLastDay);
  const playhead = useSelected(selectNightDay);
  const { from: windowFrom } = useSelected(selectWindow);
  const { kind } = useSelected((state) => state.view.window);
  const [chart, width] = useWidth<HTMLDivElement>(800);
  const pace = useSelected(selectPace);
  const step = daysPerBar(lastDay - FIRST_DAY + 1, width, NARROWEST_BAR);
  const bars = useMemo(
    () => toBars({ nights, pace, firstDay: FIRST_DAY, lastDay, daysPerBar: step }),
    [nights, pace, lastDay, step],
  );
  const largest = useMemo(() => largestNight(nights), [nights]);
  const gaps = useDaysWithoutOutline(FIRST_DAY, lastDay);
  const isNarrow = width < ROOM_FOR_SETTINGS;
  const rowLabels = useMemo(() => rowLabelsOf(bars, messages, formats), [bars, messages, formats]);
  const classes = ["timeline", compact && "compact", isNarrow && "narrow"];
  return (
    <section class={classes.filter(Boolean).join(" ")} aria-label={messages.timeline.label}>
      <div class="timeline-controls">
        <Transport />
        <p class="timeline-now">
          <strong>{messages.night(playhead)}</strong> <span>{messages.kyivTime}</span>
        </p>
        {!compact && (isNarrow ? <FoldedSettings /> : <Settings />)}
      </div>
      <div class="timeline-track">
        <div class="timeline-measure" ref={chart}>
          <Chart
            bars={bars}
            width={width}
            firstDay={FIRST_DAY}
            lastDay={lastDay}
            playhead={playhead}
            windowFrom={windowFrom}
            windowKind={kind}
            outlineGaps={gaps}
            seamDay={front?.seamDay ?? null}
            formats={formats}
            compact={compact || isNarrow}
            rowLabels={rowLabels}
            label={messages.timeline.chart(
              formats.day(FIRST_DAY),
              formats.day(lastDay),
              describeNight(largest, messages),
            )}
          />
        </div>
        <Sliders />
      </div>
    </section>
  );
}

/** Each row's name with its top value, since drones and missiles have scales of their own. */
function rowLabelsOf(bars: ReadonlyArray<Bar>, { timeline }: Messages, formats: Formats) {
  const top = (of: (bar: Bar) => number | null) =>
    formats.number(max(bars, (bar) => of(bar) ?? 0) ?? 0);
  return {
    drones: `${timeline.drones}, ${timeline.upTo(top((bar) => bar.drones))}; ${timeline.missing}`,
    missiles: `${timeline.missiles}, ${timeline.upTo(top((bar) => bar.missiles))}`,
    front: timeline.front,
  };
}

function largestNight(nights: ReadonlyArray<Night>): Night | null {
  return nights.reduce<Night | null>(
    (largest, night) =>
      (raidSize(night) ?? 0) > (largest ? (raidSize(largest) ?? 0) : 0) ? night : largest,
    null,
  );
}
