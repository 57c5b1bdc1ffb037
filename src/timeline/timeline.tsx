import { max } from "d3-array";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { messagesOf } from "../i18n";
import { describeNight } from "../i18n/describe-night";
import type { Messages } from "../i18n/en";
import { type Formats, formatsOf } from "../i18n/formats";
import { paceByDay } from "../model/front-pace";
import { type Night, raidSize } from "../model/night";
import { formatDay, parseDay } from "../model/time";
import {
  selectFront,
  selectLastDay,
  selectNeighbourNight,
  selectNight,
  selectNightDay,
  selectNights,
} from "../state/selectors";
import { changeView, goToNight, setPlaying } from "../state/store";
import { useSelected, useStore } from "../state/use-store";
import { FIRST_DAY, SPEEDS, WINDOW_DAYS } from "../state/view";
import { type Bar, daysPerBar, toBars } from "./bars";
import { Chart } from "./chart";
import { startPlaying } from "./start-playing";
import { useWidth } from "./use-width";

const NARROWEST_BAR = 2;
const ROOM_FOR_HATCHING_NOTE = 600;
const NO_PACE = new Map();

interface TimelineProps {
  /** Fewer controls and a lower chart, for embeds. */
  readonly compact: boolean;
}

/** Slider, histogram and playback over the whole war. */
export function Timeline({ compact }: TimelineProps) {
  const store = useStore();
  const { language, windowDays } = useSelected((state) => state.view);
  const messages = messagesOf(language);
  const formats = formatsOf(language);
  const nights = useSelected(selectNights);
  const front = useSelected(selectFront);
  const lastDay = useSelected(selectLastDay);
  const playhead = useSelected(selectNightDay);
  const night = useSelected(selectNight);
  const [chart, width] = useWidth<HTMLDivElement>(800);
  const pace = useMemo(() => (front ? paceByDay(front) : NO_PACE), [front]);
  const step = daysPerBar(lastDay - FIRST_DAY + 1, width, NARROWEST_BAR);
  const bars = useMemo(
    () => toBars({ nights, pace, firstDay: FIRST_DAY, lastDay, daysPerBar: step }),
    [nights, pace, lastDay, step],
  );
  const rowLabels = rowLabelsOf(bars, width, messages, formats);
  const nightLabel = messages.timeline.sliderValue(playhead, describeNight(night, messages));
  return (
    <section class={compact ? "timeline compact" : "timeline"} aria-label={messages.timeline.label}>
      <div class="timeline-controls">
        <Transport />
        <p class="timeline-now">
          <strong>{messages.night(playhead)}</strong> <span>{messages.kyivTime}</span>
        </p>
        {!compact && <Settings />}
      </div>
      <div class="timeline-track">
        <div class="timeline-measure" ref={chart}>
          <Chart
            bars={bars}
            width={width}
            firstDay={FIRST_DAY}
            lastDay={lastDay}
            playhead={playhead}
            windowDays={windowDays}
            formats={formats}
            compact={compact || width < ROOM_FOR_HATCHING_NOTE}
            rowLabels={rowLabels}
            label={messages.timeline.chart(
              formats.day(FIRST_DAY),
              formats.day(lastDay),
              describeNight(largestNight(nights), messages),
            )}
          />
        </div>
        <input
          class="timeline-slider"
          type="range"
          min={FIRST_DAY}
          max={lastDay}
          step={1}
          value={playhead}
          aria-label={messages.timeline.slider}
          aria-valuetext={nightLabel}
          onInput={(event) => goToNight(store, event.currentTarget.valueAsNumber)}
        />
      </div>
    </section>
  );
}

/** Each row's name with its top value, since drones and missiles have scales of their own. */
function rowLabelsOf(
  bars: ReadonlyArray<Bar>,
  width: number,
  { timeline }: Messages,
  formats: Formats,
) {
  const top = (of: (bar: Bar) => number | null) =>
    formats.number(max(bars, (bar) => of(bar) ?? 0) ?? 0);
  return {
    drones: `${timeline.drones}, ${timeline.upTo(top((bar) => bar.drones))}`,
    missiles: `${timeline.missiles}, ${timeline.upTo(top((bar) => bar.missiles))}`,
    front:
      width < ROOM_FOR_HATCHING_NOTE ? timeline.front : `${timeline.front}; ${timeline.missing}`,
  };
}

function Transport() {
  const store = useStore();
  const messages = messagesOf(useSelected((state) => state.view.language)).timeline;
  const playing = useSelected((state) => state.playing);
  const previous = useSelected((state) => selectNeighbourNight(state, -1));
  const next = useSelected((state) => selectNeighbourNight(state, 1));
  useEffect(() => startPlaying(store), [store]);
  return (
    <div class="transport">
      <button
        type="button"
        title={messages.previous}
        aria-label={messages.previous}
        disabled={previous === null}
        onClick={() => previous !== null && goToNight(store, previous)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 3h2v10H3zM13 3v10L6 8z" />
        </svg>
      </button>
      <button
        type="button"
        class="play"
        title={playing ? messages.pause : messages.play}
        aria-label={playing ? messages.pause : messages.play}
        onClick={() => setPlaying(store, !playing)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={playing ? "M3 2h4v12H3zM9 2h4v12H9z" : "M3 2l11 6-11 6z"} />
        </svg>
      </button>
      <button
        type="button"
        title={messages.next}
        aria-label={messages.next}
        disabled={next === null}
        onClick={() => next !== null && goToNight(store, next)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M11 3h2v10h-2zM3 3v10l7-5z" />
        </svg>
      </button>
    </div>
  );
}

function Settings() {
  const store = useStore();
  const { language, windowDays, speed } = useSelected((state) => state.view);
  const playhead = useSelected(selectNightDay);
  const lastDay = useSelected(selectLastDay);
  const messages = messagesOf(language).timeline;
  const dateField = useRef<HTMLInputElement>(null);
  const goToTypedDate = () => {
    const day = parseDay(dateField.current?.value ?? "");
    if (day !== null && day >= FIRST_DAY && day <= lastDay) goToNight(store, day);
  };
  return (
    <div class="timeline-settings">
      <label>
        <span>{messages.dateField}</span>
        <input
          type="date"
          ref={dateField}
          min={formatDay(FIRST_DAY)}
          max={formatDay(lastDay)}
          value={formatDay(playhead)}
          onChange={goToTypedDate}
        />
      </label>
      <label>
        <span>{messages.window}</span>
        <select
          value={windowDays}
          onChange={(event) => {
            const chosen = WINDOW_DAYS.find((days) => String(days) === event.currentTarget.value);
            if (chosen) changeView(store, { windowDays: chosen });
          }}
        >
          {WINDOW_DAYS.map((days) => (
            <option key={days} value={days}>
              {messages.windowOption(days)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{messages.speed}</span>
        <select
          value={speed}
          onChange={(event) => {
            const chosen = SPEEDS.find((known) => String(known) === event.currentTarget.value);
            if (chosen) changeView(store, { speed: chosen });
          }}
        >
          {SPEEDS.map((known) => (
            <option key={known} value={known}>
              {messages.speedOption(known)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function largestNight(nights: ReadonlyArray<Night>): Night | null {
  return nights.reduce<Night | null>(
    (largest, night) =>
      (raidSize(night) ?? 0) > (largest ? (raidSize(largest) ?? 0) : 0) ? night : largest,
    null,
  );
}
