import { FACETS } from "../model/filter-options";
import { HITS_CHOICES, isFiltering, NO_FILTER, type RaidFilter } from "../model/raid-filter";
import {
  selectFilterOptions,
  selectRaidNights,
  selectShownNights,
  selectShownStrikes,
  selectStrikes,
} from "../state/selectors";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { Choice } from "./choice";
import { optionNames } from "./filter-conditions";
import { FilterFacet } from "./filter-facet";
import { NightsOfAllUkraine } from "./filter-summary";
import { useWaiting } from "./use-waiting";

const LARGEST_SIZE = 9999;

/** All that can be asked for; each choice holds at once. */
export function FilterForm() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { filter: texts } = messages;
  const filter = useSelected((state) => state.view.filter);
  const options = useSelected(selectFilterOptions);
  const names = optionNames(options, messages, formats);
  const change = (changed: Partial<RaidFilter>) =>
    changeView(store, { filter: { ...filter, ...changed } });
  return (
    <>
      {FACETS.map((facet) => (
        <FilterFacet key={facet} facet={facet} names={names[facet]} />
      ))}
      <NightsOfAllUkraine />
      <label class="filter-size">
        <span>{texts.size}</span>
        <input
          type="number"
          min={1}
          max={LARGEST_SIZE}
          step={1}
          inputMode="numeric"
          placeholder={texts.any}
          value={filter.size ?? ""}
          onInput={({ currentTarget: input }) => {
            if (input.value === "") change({ size: null });
            else if (input.checkValidity()) change({ size: input.valueAsNumber });
          }}
        />
      </label>
      <div class="filter-hits">
        <p>{texts.hits}</p>
        <Choice
          label={texts.hits}
          choices={HITS_CHOICES}
          names={texts.hitsChoices}
          chosen={filter.hits}
          onChoose={(hits) => change({ hits })}
        />
        <p class="note">{texts.hitsNote}</p>
      </div>
      <p class="note">{texts.note}</p>
      <button
        type="button"
        class="filter-clear"
        disabled={!isFiltering(filter)}
        onClick={() => change(NO_FILTER)}
      >
        {texts.clear}
      </button>
    </>
  );
}

/** What is left, in nights and in strike places. */
export function FilterCounter() {
  const { messages } = useLanguage();
  const { filter: texts } = messages;
  const nights = useSelected(selectRaidNights).length;
  const shownNights = useSelected(selectShownNights).length;
  const strikes = useSelected(selectStrikes).length;
  const shownStrikes = useSelected(selectShownStrikes).length;
  const waitingForRaids = useWaiting("raids");
  const waitingForStrikes = useWaiting("strikes");
  return (
    <p class="filter-counter" role="status">
      <strong>{waitingForRaids ?? texts.nights(shownNights, nights)}</strong>
      <br />
      {waitingForStrikes ?? texts.strikes(shownStrikes, strikes)}
    </p>
  );
}
