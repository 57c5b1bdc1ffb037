import "./window-control.css";
import { useId, useState } from "preact/hooks";
import {
  hasHandle,
  LONGEST_WINDOW,
  type TimeWindow,
  WINDOW_DAYS,
  WINDOW_KINDS,
} from "../model/window";
import { selectLastDay, selectNightDay, selectWindow } from "../state/selectors";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { FIRST_DAY } from "../state/view";
import { DayField } from "./day-field";
import { timeControllerOf } from "./time-controller-of";
import { useTimeController } from "./use-time-controller";

/** Over which time the front is compared: four kinds, and the figures or dates that each wants. */
export function WindowControl() {
  const store = useStore();
  const { messages } = useLanguage();
  const window = useSelected((state) => state.view.window);
  const controller = timeControllerOf(store);
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
              onChange={() => controller.setWindowKind(kind)}
            />
            <span>{messages.window.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      {window.kind === "moving" && (
        <Length days={window.days} onDays={(days) => setWindow({ kind: "moving", days })} />
      )}
      {hasHandle(window) && <Dates compares={window.kind === "compare"} />}
    </>
  );
}

/** A length out of range is told beside it and stays until it is mended or given up with Esc. */
function Length({
  days,
  onDays,
}: {
  readonly days: number;
  readonly onDays: (days: number) => void;
}) {
  const { messages } = useLanguage();
  const [refusedOver, setRefusedOver] = useState<number | null>(null);
  const isRefused = refusedOver === days;
  const problemId = useId();
  const take = (input: HTMLInputElement) => {
    const isTaken = input.value !== "" && input.validity.valid;
    setRefusedOver(isTaken ? null : days);
    if (isTaken) onDays(input.valueAsNumber);
  };
  const giveUp = (input: HTMLInputElement) => {
    input.valueAsNumber = days;
    setRefusedOver(null);
  };
  return (
    <div class="window-detail window-length">
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
          aria-invalid={isRefused}
          aria-describedby={isRefused ? problemId : undefined}
          onChange={(event) => take(event.currentTarget)}
          onKeyDown={({ key, currentTarget }) => key === "Escape" && giveUp(currentTarget)}
        />
        <span aria-hidden="true">{messages.window.daysUnit(days)}</span>
      </label>
      {isRefused && (
        <p class="field-problem" id={problemId} role="alert">
          {messages.window.lengthRange(1, LONGEST_WINDOW)}
        </p>
      )}
    </div>
  );
}

function Dates({ compares }: { readonly compares: boolean }) {
  const controller = useTimeController();
  const { messages } = useLanguage();
  const { from } = useSelected(selectWindow);
  const playhead = useSelected(selectNightDay);
  const lastDay = useSelected(selectLastDay);
  return (
    <div class="window-detail">
      <DayField
        label={compares ? messages.window.dateA : messages.window.since}
        isLabelHidden={!compares}
        day={Math.max(from, FIRST_DAY)}
        firstDay={FIRST_DAY}
        lastDay={lastDay}
        onDay={(day) => controller.place("start", day)}
      />
      {compares ? (
        <DayField
          label={messages.window.dateB}
          day={playhead}
          firstDay={FIRST_DAY}
          lastDay={lastDay}
          onDay={(day) => controller.place("playhead", day)}
        />
      ) : (
        <button type="button" onClick={() => controller.moveStart(playhead)}>
          {messages.window.sinceHere}
        </button>
      )}
    </div>
  );
}
