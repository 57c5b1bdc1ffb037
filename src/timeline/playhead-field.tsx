import { selectLastDay, selectNightDay } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { FIRST_DAY } from "../state/view";
import { DayField } from "./day-field";
import { useTimeController } from "./use-time-controller";

/** The date of the playhead, to be typed or chosen. */
export function PlayheadField() {
  const controller = useTimeController();
  const { timeline } = useLanguage().messages;
  const playhead = useSelected(selectNightDay);
  const lastDay = useSelected(selectLastDay);
  return (
    <DayField
      label={timeline.dateField}
      isLabelHidden={true}
      day={playhead}
      firstDay={FIRST_DAY}
      lastDay={lastDay}
      onDay={(day) => controller.goTo(day)}
    />
  );
}
