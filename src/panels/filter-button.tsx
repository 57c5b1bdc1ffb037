import "./filter.css";
import { useState } from "preact/hooks";
import { conditionCount } from "../model/raid-filter";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { FilterCounter, FilterForm } from "./filter-form";

const POPOVER_ID = "filter";

/** Opens the filter over the map, which stays in sight and follows each choice. */
export function FilterButton() {
  const { messages } = useLanguage();
  const { filter: texts, card } = messages;
  const [isOpen, setOpen] = useState(false);
  const count = useSelected(({ view }) => conditionCount(view.filter));
  return (
    <>
      <button
        type="button"
        class="filter-open"
        popovertarget={POPOVER_ID}
        aria-label={count > 0 ? texts.openWith(count) : texts.open}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 3h12M4.5 8h7M7 13h2" />
        </svg>
        <span>{texts.open}</span>
        {count > 0 && <b>{count}</b>}
      </button>
      <div
        id={POPOVER_ID}
        class="over-all filter-popover"
        popover="auto"
        role="dialog"
        aria-labelledby="filter-title"
        onBeforeToggle={({ newState }) => newState === "open" && setOpen(true)}
        // Only once it is closed: the browser gives the focus back if it still is on something inside.
        onToggle={({ newState }) => newState === "closed" && setOpen(false)}
      >
        <div class="filter-head">
          <button
            type="button"
            class="close"
            aria-label={card.close}
            popovertarget={POPOVER_ID}
            popovertargetaction="hide"
          >
            ×
          </button>
          <h2 id="filter-title">{texts.title}</h2>
          {isOpen && <FilterCounter />}
        </div>
        {isOpen && <FilterForm />}
      </div>
    </>
  );
}
