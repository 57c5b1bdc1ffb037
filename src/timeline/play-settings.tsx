import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { SPEEDS } from "../state/view";
import { StepUnitChoice } from "./step-unit-choice";
import { timeControllerOf } from "./time-controller-of";

/** How far a step goes, how fast it plays, what comes at the end, and the way to the newest raid. */
export function PlaySettings() {
  const store = useStore();
  const { timeline } = useLanguage().messages;
  const { speed, loop, night } = useSelected((state) => state.view);
  return (
    <div class="play-settings">
      <StepUnitChoice />
      <label>
        <span>{timeline.speed}</span>
        <select
          value={speed}
          onChange={(event) => {
            const chosen = SPEEDS.find((known) => String(known) === event.currentTarget.value);
            if (chosen) changeView(store, { speed: chosen });
          }}
        >
          {SPEEDS.map((known) => (
            <option key={known} value={known}>
              {timeline.speedOption(known)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={loop}
          onChange={({ currentTarget }) => changeView(store, { loop: currentTarget.checked })}
        />
        <span>{timeline.loop}</span>
      </label>
      <button
        type="button"
        title={timeline.latestNote}
        aria-pressed={night === null}
        onClick={() => timeControllerOf(store).goToLatest()}
      >
        {timeline.latest}
      </button>
    </div>
  );
}
