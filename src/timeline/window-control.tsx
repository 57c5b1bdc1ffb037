import "./window-control.css";
import {
  type DatedWindow,
  hasHandle,
  LONGEST_WINDOW,
  startAt,
  type TimeWindow,
  WINDOW_DAYS,
  WINDOW_KINDS,
  windowOfKind,
} from "../model/window";
import { selectLastDay, selectNightDay, selectWindow } from "../state/selectors";
import { changeView, goToNight } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { FIRST_DAY } from "../state/view";
import { DayField } from "./day-field";

/** Over which time the front is compared: four kinds, and the figures or dates that each wants. */
export function WindowControl() {
  const store = useStore();
  const { messages } = useLanguage();
  const window = useSelected((state) => state.view.window);
  const playhead = useSelected(selectNightDay);
  const setWindow = (next: TimeWindow) => changeView(store, { window: next });
  return (
    <>
      <fieldset class="choice window-kinds">
        <legend class="visually-hidden">{messages.window.heading}</legend>
        {WINDOW_KINDS.map((kind) => (
          <label key={kind} title={messages.window.explained[kind]}>
            <input
              type="radio"
              name="window"
              checked={window.kind === kind}
              onChange={() => setWindow(windowOfKind(window, kind, playhead))}
            />
            <span>{messages.window.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      {window.kind === "moving" && (
        <Length days={window.days} onDays={(days) => setWindow({ kind: "moving", days })} />
      )}
      {hasHandle(window) && (
        <Dates window={window} onFrom={(from) => setWindow({ ...window, from })} />
      )}
    </>
  );
}

function Length({
  days,
  onDays,
}: {
  readonly days: number;
  readonly onDays: (days: number) => void;
}) {
  const { messages } = useLanguage();
  const take = (input: HTMLInputElement) => {
    if (input.value !== "" && input.validity.valid) onDays(input.valueAsNumber);
    else input.valueAsNumber = days;
  };
  return (
    <div class="window-detail">
      <div class="window-lengths">
        {WINDOW_DAYS.map((length) => (
          <button
            key={length}
            type="button"
            aria-pressed={length === days}
            aria-label={messages.window.lastDays(length)}
            onClick={() => onDays(length)}
          >
            {length}
          </button>
        ))}
      </div>
      <label>
        <span class="visually-hidden">{messages.window.length}</span>
        <input
          type="number"
          min={1}
          max={LONGEST_WINDOW}
          step={1}
          value={days}
          onChange={(event) => take(event.currentTarget)}
        />
        <span>{messages.window.daysUnit(days)}</span>
      </label>
    </div>
  );
}

function Dates({
  window,
  onFrom,
}: {
  readonly window: DatedWindow;
  readonly onFrom: (from: number) => void;
}) {
  const store = useStore();
  const { messages } = useLanguage();
  const { from } = useSelected(selectWindow);
  const playhead = useSelected(selectNightDay);
  const lastDay = useSelected(selectLastDay);
  const isCompare = window.kind === "compare";
  return (
    <div class="window-detail">
      <DayField
        label={isCompare ? messages.window.dateA : messages.window.since}
        isLabelHidden={!isCompare}
        day={Math.max(from, FIRST_DAY)}
        firstDay={FIRST_DAY}
        lastDay={lastDay}
        onDay={(day) => onFrom(startAt(day, playhead))}
      />
      {isCompare ? (
        <DayField
          label={messages.window.dateB}
          day={playhead}
          firstDay={FIRST_DAY}
          lastDay={lastDay}
          onDay={(day) => goToNight(store, day)}
        />
      ) : (
        <button type="button" onClick={() => onFrom(playhead)}>
          {messages.window.sinceHere}
        </button>
      )}
    </div>
  );
}
