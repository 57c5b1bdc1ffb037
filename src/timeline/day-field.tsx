import { type Day, formatDay, parseDay } from "../model/time";

interface DayFieldProps {
  readonly label: string;
  /** The label is for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly day: Day;
  readonly firstDay: Day;
  /** Included. */
  readonly lastDay: Day;
  readonly onDay: (day: Day) => void;
}

/** A date to type or to choose; what lies outside its bounds is not taken, as the field itself shows. */
export function DayField({
  label,
  isLabelHidden = false,
  day,
  firstDay,
  lastDay,
  onDay,
}: DayFieldProps) {
  const take = (text: string) => {
    const typed = parseDay(text);
    if (typed !== null && typed >= firstDay && typed <= lastDay) onDay(typed);
  };
  return (
    <label title={label}>
      <span class={isLabelHidden ? "visually-hidden" : undefined}>{label}</span>
      <input
        type="date"
        min={formatDay(firstDay)}
        max={formatDay(lastDay)}
        value={formatDay(day)}
        onChange={(event) => take(event.currentTarget.value)}
      />
    </label>
  );
}
