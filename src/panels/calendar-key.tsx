import { CALENDAR_BOUNDS, CALENDAR_LEVELS, type CalendarMeasure } from "../model/calendar-cell";
import { isFiltering } from "../model/raid-filter";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";

/** The colours with their bounds, and what is no figure. */
export function CalendarKey({ measure }: { readonly measure: CalendarMeasure }) {
  const { messages } = useLanguage();
  const { calendar: texts } = messages;
  const filtering = useSelected(({ view }) => isFiltering(view.filter));
  const bounds = CALENDAR_BOUNDS[measure];
  const range = (index: number) => {
    const [from, next] = [bounds[index - 1], bounds[index]];
    if (next === undefined) return texts.over(from ?? 0);
    if (from === undefined)
      return measure === "size" ? texts.under(next) : texts.between(1, next - 1);
    return texts.between(from, next - 1);
  };
  return (
    <ul class="calendar-key">
      {CALENDAR_LEVELS.map((level, index) => (
        <li key={level}>
          <span class={`swatch-cell level-${level}`} />
          {range(index)}
        </li>
      ))}
      <li>
        <span class="swatch-cell missing" />
        {texts.missingKey[measure]}
      </li>
      {filtering && (
        <li>
          <span class="swatch-cell filtered" />
          {texts.filtered}
        </li>
      )}
      <li>
        <span class="swatch-cell playhead" />
        {texts.playhead}
      </li>
    </ul>
  );
}
