import { useRef } from "preact/hooks";
import { describeNight } from "../i18n/describe-night";
import { spanLength } from "../model/axis-span";
import type { Day } from "../model/time";
import { hasHandle } from "../model/window";
import { selectNight, selectNightDay, selectWindow } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { handleUnder } from "./handle-under";
import { timeScale } from "./histogram";
import { strideDirection } from "./stride-direction";
import type { Axis } from "./use-axis";
import { useTimeController } from "./use-time-controller";

/** Days that PageUp, PageDown and Shift with an arrow go on or back. */
const STRIDE = 30;
/** Half of a handle's width, in pixels. */
const REACH = 12;

interface SlidersProps {
  readonly axis: Axis;
  /** Of the chart under them. */
  readonly width: number;
  /** The place of a `clientX` on the chart, 0 to 1. */
  readonly shareAt: (clientX: number) => number;
}

/**
 * The playhead over the whole track, and, where the window begins on a date, its beginning: of that one
 * only the handle takes the pointer, and it lies to the left of its day, so that both can always be
 * reached.
 */
export function Sliders({ axis, width, shareAt }: SlidersProps) {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { timeline } = messages;
  const controller = useTimeController();
  const window = useSelected((state) => state.view.window);
  const compared = useSelected(selectWindow);
  const playhead = useSelected(selectNightDay);
  const night = useSelected(selectNight);
  const compares = window.kind === "compare";
  const grabUnder = (clientX: number) => {
    const length = spanLength(axis.visible);
    const day = Math.floor(axis.visible.from + shareAt(clientX) * length);
    const reach = (REACH / width) * length;
    controller.grab(handleUnder(day, window.kind, compared, reach));
  };
  return (
    <div class="timeline-sliders">
      {hasHandle(window) && (
        <Slider
          kind="start"
          label={compares ? timeline.sliderA : timeline.sliderSince}
          valueText={timeline.evening(formats.day(compared.from))}
          value={compared.from}
          axis={axis}
          width={width}
          current={() => selectWindow(store.getState()).from}
          onPress={() => controller.grab("start")}
          onKeys={(day) => controller.moveStart(day)}
        />
      )}
      <Slider
        kind="playhead"
        label={compares ? timeline.sliderB : timeline.slider}
        valueText={timeline.sliderValue(playhead, describeNight(night, messages))}
        value={playhead}
        axis={axis}
        width={width}
        current={() => selectNightDay(store.getState())}
        onPress={grabUnder}
        onKeys={(day) => controller.goTo(day)}
      />
    </div>
  );
}

interface SliderProps extends Omit<SlidersProps, "shareAt"> {
  readonly kind: "start" | "playhead";
  readonly label: string;
  readonly valueText: string;
  readonly value: Day;
  /** The value that was taken, which may be another than the slider's. */
  readonly current: () => Day;
  readonly onPress: (clientX: number) => void;
  /** Moved without a pointer. */
  readonly onKeys: (day: Day) => void;
}

function Slider({ kind, value, current, axis, width, onPress, onKeys, ...texts }: SliderProps) {
  const controller = useTimeController();
  const isPressed = useRef(false);
  const { all, visible } = axis;
  const x = timeScale(visible, width);
  const [first, last] = [x(all.from + 0.5), x(all.to + 0.5)];
  const move = (input: HTMLInputElement, day: Day) => {
    if (isPressed.current) controller.dragTo(day);
    else onKeys(day);
    // Where the day does not change nothing draws again, and the browser's own thumb would stay.
    input.valueAsNumber = current();
  };
  const stride = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    const direction = strideDirection(event);
    if (direction === 0 || event.defaultPrevented) return;
    event.preventDefault();
    move(event.currentTarget, value + direction * STRIDE);
  };
  const press = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    isPressed.current = true;
    onPress(event.clientX);
    whenLifted(() => {
      isPressed.current = false;
      controller.release();
    });
  };
  return (
    <input
      class={`chart-slider timeline-slider ${kind}`}
      // As long as the whole war at this scale: what is out of sight keeps its value.
      style={{ left: `${first}px`, width: `calc(${last - first}px + var(--thumb))` }}
      type="range"
      min={all.from}
      max={all.to}
      step={1}
      value={value}
      aria-label={texts.label}
      aria-valuetext={texts.valueText}
      onPointerDown={press}
      onInput={(event) => move(event.currentTarget, event.currentTarget.valueAsNumber)}
      onKeyDown={stride}
    />
  );
}

/** A drag may end anywhere on the page. */
function whenLifted(callback: () => void): void {
  const listening = new AbortController();
  const end = () => {
    listening.abort();
    callback();
  };
  for (const type of ["pointerup", "pointercancel"] as const) {
    addEventListener(type, end, { signal: listening.signal });
  }
}
