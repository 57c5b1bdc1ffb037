import "./filter.css";
import { useMemo } from "preact/hooks";
import { countNightsOfAllUkraine } from "../model/filter-nights";
import { isFiltering, NO_FILTER } from "../model/raid-filter";
import {
  selectFilterOptions,
  selectNight,
  selectRaidNights,
  selectShownNight,
  selectShownNights,
} from "../state/selectors";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { type Condition, conditionsOf } from "./filter-conditions";
import { useWaiting } from "./use-waiting";

/** What a filter asks for and how many nights it leaves; nothing without one. */
export function FilterSummary() {
  const store = useStore();
  const { messages } = useLanguage();
  const filter = useSelected((state) => state.view.filter);
  const isHidden = useSelected((state) => selectNight(state) && !selectShownNight(state));
  const conditions = useConditions();
  const { filter: texts } = messages;
  if (!isFiltering(filter)) return null;
  return (
    <section class="filter-summary" aria-label={texts.conditions}>
      <p>
        <strong>
          <NightsLeft />
        </strong>
        <button type="button" onClick={() => changeView(store, { filter: NO_FILTER })}>
          {texts.clear}
        </button>
      </p>
      {isHidden && <p class="note">{texts.notAmong}</p>}
      <NightsOfAllUkraine />
      <ul class="filter-chips">
        {conditions.map(({ id, text, rest }) => (
          <li key={id}>
            <button
              type="button"
              aria-label={texts.remove(text)}
              onClick={() => changeView(store, { filter: rest })}
            >
              {text} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many nights a choice of oblasts cannot decide, since their reports divide nothing; nothing without any. */
export function NightsOfAllUkraine() {
  const { messages } = useLanguage();
  const filter = useSelected((state) => state.view.filter);
  const nights = useSelected(selectRaidNights);
  const shown = useSelected(selectShownNights);
  const count = useMemo(
    () => countNightsOfAllUkraine(nights, filter, shown),
    [nights, filter, shown],
  );
  if (count === 0) return null;
  return <p class="note">{messages.filter.ofAllUkraine(count)}</p>;
}

/** The same in one line, where nothing can be changed. */
export function FilterLine() {
  const filter = useSelected((state) => state.view.filter);
  const conditions = useConditions();
  if (!isFiltering(filter)) return null;
  return (
    <p class="filter-line">
      <NightsLeft /> ({conditions.map(({ text }) => text).join("; ")})
    </p>
  );
}

function NightsLeft() {
  const { messages } = useLanguage();
  const shown = useSelected(selectShownNights);
  const all = useSelected(selectRaidNights);
  const waiting = useWaiting("raids");
  return <>{waiting ?? messages.filter.nights(shown.length, all.length)}</>;
}

function useConditions(): ReadonlyArray<Condition> {
  const { messages, formats } = useLanguage();
  const filter = useSelected((state) => state.view.filter);
  const options = useSelected(selectFilterOptions);
  return conditionsOf(filter, options, messages, formats);
}
