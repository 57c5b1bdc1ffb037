import { describeNight } from "../i18n/describe-night";
import type { Day } from "../model/time";
import { hasHandle, startAt } from "../model/window";
import { selectLastDay, selectNight, selectNightDay, selectWindow } from "../state/selectors";
import { changeView, goToNight } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { FIRST_DAY } from "../state/view";

/** Days that PageUp, PageDown and Shift with an arrow go on or back. */
const STRIDE = 30;

/**
 * The playhead over the whole track, and, where the window begins on a date, its beginning: of that one
 * only the handle takes the pointer, and it lies to the left of its day, so that both can always be
 * reached.
 */
export function Sliders() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { timeline } = messages;
  const window = useSelected((state) => state.view.window);
  const { from } = useSelected(selectWindow);
  const playhead = useSelected(selectNightDay);
  const night = useSelected(selectNight);
  const lastDay = useSelected(selectLastDay);
  const compares = window.kind === "compare";
  return (
    <>
      {hasHandle(window) && (
        <Slider
          kind="start"
          label={compares ? timeline.sliderA : timeline.sliderSince}
          valueText={timeline.evening(formats.day(from))}
          value={from}
          lastDay={lastDay}
          onDay={(day) => {
            const start = startAt(day, playhead);
            changeView(store, { window: { ...window, from: start } });
            return start;
          }}
        />
      )}
      <Slider
        kind="playhead"
        label={compares ? timeline.sliderB : timeline.slider}
        valueText={timeline.sliderValue(playhead, describeNight(night, messages))}
        value={playhead}
        lastDay={lastDay}
        onDay={(day) => {
          goToNight(store, day);
          return day;
        }}
      />
    </>
  );
}

interface SliderProps {
  readonly kind: "start" | "playhead";
  readonly label: string;
  readonly valueText: string;
  readonly value: Day;
  readonly lastDay: Day;
  /** Gives the day that was taken, which may be another. */
  readonly onDay: (day: Day) => Day;
}

function Slider({ kind, label, valueText, value, lastDay, onDay }: SliderProps) {
  const move = (input: HTMLInputElement, day: Day) => {
    // Where the day does not change nothing draws again, and the browser's own thumb would stay.
    input.valueAsNumber = onDay(Math.min(Math.max(day, FIRST_DAY), lastDay));
  };
  const stride = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    const direction = strideDirection(event);
    if (direction === 0 || event.defaultPrevented) return;
    event.preventDefault();
    move(event.currentTarget, value + direction * STRIDE);
  };
  return (
    <input
      class={`chart-slider timeline-slider ${kind}`}
      type="range"
      min={FIRST_DAY}
      max={lastDay}
      step={1}
      value={value}
      aria-label={label}
      aria-valuetext={valueText}
      onInput={(event) => move(event.currentTarget, event.currentTarget.valueAsNumber)}
      onKeyDown={stride}
    />
  );
}

function strideDirection({ key, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (key === "PageUp" || (shiftKey && (key === "ArrowRight" || key === "ArrowUp"))) return 1;
  if (key === "PageDown" || (shiftKey && (key === "ArrowLeft" || key === "ArrowDown"))) return -1;
  return 0;
}
