import { STEP_UNITS } from "../model/step-unit";
import { selectStepUnit } from "../state/selectors";
import { setStepUnit } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";

/** How far the step buttons go. */
export function StepUnitChoice() {
  const store = useStore();
  const { timeline } = useLanguage().messages;
  const chosen = useSelected(selectStepUnit);
  return (
    <label>
      <span>{timeline.stepUnit}</span>
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          const unit = STEP_UNITS.find((known) => known === currentTarget.value);
          if (unit) setStepUnit(store, unit);
        }}
      >
        {STEP_UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {timeline.stepUnits[unit]}
          </option>
        ))}
      </select>
    </label>
  );
}
