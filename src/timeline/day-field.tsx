import "./day-field.css";
import { useId, useRef, useState } from "preact/hooks";
import { isTypedToEnd } from "../i18n/typed-day";
import { type Day, formatDay, parseDay } from "../model/time";
import { useLanguage } from "../state/use-language";

/** What is being typed in place of a date as it is shown. */
interface Entry {
  readonly text: string;
  readonly problem: string | null;
  /** The date as it was shown. */
  readonly over: string;
}

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

/**
 * A date, shown in the page's language, to type in any usual way or to choose in the browser's calendar.
 * What cannot be taken is told beside it and stays until it is mended, given up with Esc, or the date
 * is moved by other means.
 */
export function DayField({
  label,
  isLabelHidden = false,
  day,
  firstDay,
  lastDay,
  onDay,
}: DayFieldProps) {
  const { messages, formats } = useLanguage();
  const shown = formats.shortDay(day);
  const [entry, setEntry] = useState<Entry | null>(null);
  // Moved by other means meanwhile, the date is what counts.
  const { text: typed, problem } = entry?.over === shown ? entry : { text: shown, problem: null };
  const calendar = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const reset = () => setEntry(null);
  const keep = (text: string, told: string | null) =>
    setEntry({ text, problem: told, over: shown });
  const take = (text: string, chosen: Day) => {
    if (chosen < firstDay || chosen > lastDay) {
      keep(text, messages.dateField.outside(formats.day(firstDay), formats.day(lastDay)));
      return;
    }
    reset();
    if (chosen !== day) onDay(chosen);
  };
  const type = (text: string) => {
    const read = isTypedToEnd(text) ? formats.readDay(text) : null;
    if (read === null) keep(text, null);
    else take(text, read);
  };
  const finish = (text: string) => {
    const read = formats.readDay(text);
    if (read !== null) take(text, read);
    else if (text.trim() === "") reset();
    else keep(text, messages.dateField.notADate(text, formats.day(day), formatDay(day)));
  };
  return (
    <div class="day-field">
      <label title={label}>
        <span class={isLabelHidden ? "visually-hidden" : undefined}>{label}</span>
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onChange={({ currentTarget }) => finish(currentTarget.value)}
          onKeyDown={({ key }) => key === "Escape" && reset()}
        />
      </label>
      <button
        type="button"
        title={messages.dateField.calendar}
        aria-label={messages.dateField.calendar}
        onClick={() => openCalendar(calendar.current)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 1h1.5v2h5V1H12v2h2.5v11.5h-13V3H4zm-1 6v6h10V7z" />
        </svg>
      </button>
      <input
        class="day-calendar"
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        min={formatDay(firstDay)}
        max={formatDay(lastDay)}
        value={formatDay(day)}
        onInput={({ currentTarget }) => {
          const chosen = parseDay(currentTarget.value);
          if (chosen !== null) take(currentTarget.value, chosen);
        }}
      />
      {problem !== null && (
        <p class="field-problem" id={problemId} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Inside a frame of another site browsers refuse it: the field can still be typed in. */
function openCalendar(input: HTMLInputElement | null): void {
  try {
    input?.showPicker();
  } catch {
    input?.parentElement?.querySelector("input")?.focus();
  }
}
