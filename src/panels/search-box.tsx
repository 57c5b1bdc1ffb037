import "./search.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Store, startSearching } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useStore } from "../state/use-store";
import { PartFailure } from "./part-failure";
import { goToResult, resultText, type SearchResult } from "./search-result";
import { useSearch } from "./use-search";

const LIST_ID = "search-list";
/** Preact's types want it said that there is no `<datalist>`. */
const COMBOBOX = { type: "search", role: "combobox", list: undefined } as const;

/** One box for nights, places and weapons, after the ARIA pattern of a combobox with a list. */
export function SearchBox() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { search, failure } = messages;
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { results, retry } = useSearch(query);
  const isShown = isOpen && query.trim() !== "";
  const chosen = results?.[active];
  useEffect(() => listenToSlash(store, () => box.current?.focus()), [store]);
  const choose = (result: SearchResult) => {
    goToResult(store, result);
    setQuery("");
    setOpen(false);
    // On a phone the box lies over the map and the keyboard over that.
    if (matchMedia("(pointer: coarse)").matches) box.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = results?.length ?? 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) {
      setOpen(true);
      setActive((active + step + count) % count);
    } else if (event.key === "Enter" && isShown && chosen) choose(chosen);
    else if (event.key === "Escape") {
      setOpen(false);
      if (!isShown) setQuery("");
      box.current?.focus();
    } else return;
    event.preventDefault();
  };
  const onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!isInside(currentTarget, relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys and the focus of what it holds
    <div class="search" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M11 11l4 4M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0z" />
      </svg>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is in COMBOBOX */}
      <input
        ref={box}
        {...COMBOBOX}
        aria-label={search.label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={LIST_ID}
        {...(isShown && chosen && { "aria-activedescendant": optionId(active) })}
        aria-keyshortcuts="/"
        placeholder={search.placeholder}
        autocomplete="off"
        enterKeyHint="go"
        value={query}
        onFocus={() => startSearching(store)}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
      />
      <span class="search-key" aria-hidden="true">
        /
      </span>
      <div
        id={LIST_ID}
        class="search-list"
        role="listbox"
        aria-label={search.results}
        hidden={!isShown}
      >
        {isShown &&
          results?.map((result, index) => {
            const { name, detail } = resultText(result, messages, formats);
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus (ARIA APG, Combobox)
              // biome-ignore lint/a11y/useKeyWithClickEvents: and hears the keys
              <div
                key={index}
                id={optionId(index)}
                role="option"
                aria-selected={index === active}
                // Before the box would lose the focus.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(result)}
              >
                <span>{name}</span> <small>{detail}</small>
              </div>
            );
          })}
      </div>
      <p
        class={
          isShown && results?.length !== 0 ? "search-nothing visually-hidden" : "search-nothing"
        }
        role="status"
      >
        {isShown &&
          !retry &&
          (results === null ? search.loading : results.length === 0 && search.nothing)}
      </p>
      {isShown && retry && (
        <div
          class="search-failure"
          // Before the box would lose the focus.
          onPointerDown={(event) => event.preventDefault()}
        >
          <PartFailure
            sentence={failure.searchNotLoaded}
            onRetry={() => {
              // The button goes with the failure.
              box.current?.focus();
              return retry();
            }}
          />
        </div>
      )}
    </div>
  );
}

function isInside(place: EventTarget | null, target: EventTarget | null): boolean {
  return place instanceof Node && target instanceof Node && place.contains(target);
}

function optionId(index: number): string {
  return `search-option-${index}`;
}

/** "/" goes to the box, except where it is typed or single keys are switched off. */
function listenToSlash(store: Store, focus: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!store.getState().singleKeys) return;
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (
      target instanceof Element &&
      target.closest(
        "input:not([type=range], [type=checkbox], [type=radio]), select, textarea, dialog",
      )
    )
      return;
    event.preventDefault();
    focus();
  };
  addEventListener("keydown", onKeyDown);
  return () => removeEventListener("keydown", onKeyDown);
}
