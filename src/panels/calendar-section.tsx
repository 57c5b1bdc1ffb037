import "./calendar.css";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { describeNight } from "../i18n/describe-night";
import { type CalendarStep, calendarYears, stepInCalendar } from "../model/calendar";
import {
  CALENDAR_MEASURES,
  type CalendarFigures,
  type CalendarMeasure,
  calendarCell,
  sizeByNight,
} from "../model/calendar-cell";
import { placesByNight, strikesAroundKyiv } from "../model/kyiv-hits";
import type { Day } from "../model/time";
import {
  selectLastDay,
  selectNightDay,
  selectRaidNights,
  selectShownNights,
  selectShownStrikes,
  selectStrikes,
} from "../state/selectors";
import { goToNight } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { FIRST_DAY } from "../state/view";
import { CalendarKey } from "./calendar-key";
import { type CalendarNight, CalendarYearTable } from "./calendar-year";
import { Choice } from "./choice";

const STEPS: Readonly<Record<string, CalendarStep>> = {
  ArrowUp: { unit: "day", by: -1 },
  ArrowDown: { unit: "day", by: 1 },
  ArrowLeft: { unit: "month", by: -1 },
  ArrowRight: { unit: "month", by: 1 },
  PageUp: { unit: "year", by: -1 },
  PageDown: { unit: "year", by: 1 },
  Home: { unit: "end-of-month", by: -1 },
  End: { unit: "end-of-month", by: 1 },
};

/** Every night of the war by months, coloured by its raid's size or by the places hit in Kyiv. */
export function CalendarSection() {
  const store = useStore();
  const { messages } = useLanguage();
  const { calendar: texts } = messages;
  const [measure, setMeasure] = useState<CalendarMeasure>("size");
  const [cursor, setCursor] = useState<Day | null>(null);
  const [pointed, setPointed] = useState<Day | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const playhead = useSelected(selectNightDay);
  const lastDay = useSelected(selectLastDay);
  const years = useMemo(() => calendarYears(FIRST_DAY, lastDay), [lastDay]);
  const nights = useCalendarNights(years.at(-1)?.last ?? FIRST_DAY, measure);
  const focusable = cursor ?? playhead;
  const shownYear = years.findIndex(({ first, last }) => first <= playhead && playhead <= last);
  const scrollToYear = (index: number) => {
    const page = scroller.current?.children[index];
    if (page instanceof HTMLElement) scroller.current?.scrollTo({ left: page.offsetLeft });
  };
  useEffect(() => scrollToYear(shownYear), [shownYear]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const here = nightOf(event.target);
    if (!step || here === null) return;
    event.preventDefault();
    const next = Math.min(Math.max(stepInCalendar(here, step), FIRST_DAY), lastDay);
    setCursor(next);
    scroller.current?.querySelector<HTMLElement>(`[data-night="${next}"]`)?.focus();
  };
  const onClick = (event: MouseEvent) => {
    const night = nightOf(event.target);
    if (night === null) return;
    setCursor(null);
    goToNight(store, night);
  };
  return (
    <section class="calendar" aria-labelledby="calendar-heading">
      <h3 id="calendar-heading">{texts.heading}</h3>
      <Choice
        label={texts.colourBy}
        choices={CALENDAR_MEASURES}
        names={texts.measures}
        chosen={measure}
        onChoose={setMeasure}
      />
      <p class="note">{texts.explained[measure]}</p>
      <CalendarKey measure={measure} />
      <nav class="calendar-years" aria-label={texts.years}>
        {years.map(({ year }, index) => (
          <button key={year} type="button" onClick={() => scrollToYear(index)}>
            {year}
          </button>
        ))}
      </nav>
      <p class="calendar-readout" aria-hidden="true">
        {nights.get(pointed ?? playhead)?.name}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears for the buttons of all nights at once */}
      <div
        class="calendar-scroller"
        ref={scroller}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocusIn={(event) => setPointed(nightOf(event.target))}
        onFocusOut={() => setPointed(null)}
        onPointerOver={(event) => setPointed(nightOf(event.target))}
        onPointerLeave={() => setPointed(null)}
      >
        {years.map((year) => (
          <CalendarYearTable
            key={year.year}
            year={year}
            nights={nights}
            playhead={year.first <= playhead && playhead <= year.last ? playhead : null}
            focusable={year.first <= focusable && focusable <= year.last ? focusable : null}
          />
        ))}
      </div>
      <p class="note">{texts.hint}</p>
    </section>
  );
}

function nightOf(target: EventTarget | null): Day | null {
  const night = target instanceof HTMLElement ? target.dataset.night : undefined;
  return night === undefined ? null : Number(night);
}

/** What each night up to `last` is coloured by, and its name; made anew only when the figures change. */
function useCalendarNights(last: Day, measure: CalendarMeasure): ReadonlyMap<Day, CalendarNight> {
  const { messages } = useLanguage();
  const { calendar: texts, kyivView, timeline } = messages;
  const figures = useCalendarFigures(measure);
  const shownNights = useSelected(selectShownNights);
  return useMemo(() => {
    const raids = new Map(shownNights.map((night) => [night.night, night]));
    const inWords = (day: Day, value: number) =>
      measure === "size" ? describeNight(raids.get(day) ?? null, messages) : kyivView.places(value);
    const days = Array.from({ length: last - FIRST_DAY + 1 }, (_, index) => FIRST_DAY + index);
    return new Map(
      days.map((day) => {
        const cell = calendarCell(day, figures, measure);
        const what = {
          value: () => (cell.kind === "value" ? inWords(day, cell.value) : ""),
          filtered: () => texts.filtered,
          missing: () => texts.missing[measure],
        }[cell.kind]();
        return [day, { cell, name: timeline.sliderValue(day, what) }] as const;
      }),
    );
  }, [last, measure, figures, shownNights, messages, texts, kyivView, timeline]);
}

function useCalendarFigures(measure: CalendarMeasure): CalendarFigures {
  const raidNights = useSelected(selectRaidNights);
  const shownNights = useSelected(selectShownNights);
  const strikes = useSelected(selectStrikes);
  const shownStrikes = useSelected(selectShownStrikes);
  return useMemo(() => {
    if (measure === "size")
      return { shown: sizeByNight(shownNights), all: sizeByNight(raidNights) };
    return {
      shown: placesByNight(strikesAroundKyiv(shownStrikes)),
      all: placesByNight(strikesAroundKyiv(strikes)),
    };
  }, [measure, raidNights, shownNights, strikes, shownStrikes]);
}
