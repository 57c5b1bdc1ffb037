import { useMemo } from "preact/hooks";
import type { CalendarYear } from "../model/calendar";
import type { CalendarCell } from "../model/calendar-cell";
import type { Day } from "../model/time";
import { useLanguage } from "../state/use-language";

/** A night as a cell of the calendar, and in words. */
export interface CalendarNight {
  readonly cell: CalendarCell;
  readonly name: string;
}

interface CalendarYearTableProps {
  readonly year: CalendarYear;
  readonly nights: ReadonlyMap<Day, CalendarNight>;
  /** Null in years other than its own, so that these are not drawn again as it moves. */
  readonly playhead: Day | null;
  /** The one night of the calendar in the tab order; null in other years. */
  readonly focusable: Day | null;
}

/** The nights of a year: a column a month, a row a day of the month. */
export function CalendarYearTable({ year, nights, playhead, focusable }: CalendarYearTableProps) {
  const { messages } = useLanguage();
  const { calendar: texts } = messages;
  return useMemo(
    () => (
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of nights, one in the tab order (ARIA APG, Grid)
      <table class="calendar-year" role="grid" aria-label={texts.year(year.year)}>
        <caption aria-hidden="true">{year.year}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{texts.date}</span>
            </th>
            {texts.months.map((month) => (
              <th key={month} scope="col">
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {year.rows.map((row, index) => (
            <CalendarRow
              key={index}
              date={index + 1}
              row={row}
              nights={nights}
              playhead={row.includes(playhead) ? playhead : null}
              focusable={row.includes(focusable) ? focusable : null}
            />
          ))}
        </tbody>
      </table>
    ),
    [year, nights, playhead, focusable, texts],
  );
}

interface CalendarRowProps extends Pick<CalendarYearTableProps, "nights"> {
  /** Day of the month. */
  readonly date: number;
  readonly row: CalendarYear["rows"][number];
  /** Null in other rows, so that these are not drawn again as it moves. */
  readonly playhead: Day | null;
  readonly focusable: Day | null;
}

function CalendarRow({ date, row, nights, playhead, focusable }: CalendarRowProps) {
  return useMemo(
    () => (
      <tr>
        <th scope="row">{date}</th>
        {row.map((night, month) => (
          <td key={month}>
            {night !== null && (
              <button
                type="button"
                class={classOf(nights.get(night)?.cell)}
                data-night={night}
                tabIndex={night === focusable ? 0 : -1}
                aria-label={nights.get(night)?.name}
                aria-current={night === playhead ? "date" : undefined}
              />
            )}
          </td>
        ))}
      </tr>
    ),
    [date, row, nights, playhead, focusable],
  );
}

function classOf(cell: CalendarCell | undefined): string {
  if (!cell) return "missing";
  return cell.kind === "value" ? `level-${cell.level}` : cell.kind;
}
