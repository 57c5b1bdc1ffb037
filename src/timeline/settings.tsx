import { selectLastDay, selectNightDay } from "../state/selectors";
import { changeView, goToNight } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { FIRST_DAY, SPEEDS } from "../state/view";
import { DayField } from "./day-field";
import { WindowControl } from "./window-control";

/** Where the playhead stands, over which time the front is compared, and how fast it plays. */
export function Settings() {
  const store = useStore();
  const messages = useLanguage().messages.timeline;
  const { speed, window } = useSelected((state) => state.view);
  const playhead = useSelected(selectNightDay);
  const lastDay = useSelected(selectLastDay);
  return (
    <div class="timeline-settings">
      {window.kind !== "compare" && (
        <DayField
          label={messages.dateField}
          isLabelHidden={true}
          day={playhead}
          firstDay={FIRST_DAY}
          lastDay={lastDay}
          onDay={(day) => goToNight(store, day)}
        />
      )}
      <WindowControl />
      <label title={messages.speed}>
        <span class="visually-hidden">{messages.speed}</span>
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
