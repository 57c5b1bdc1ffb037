import { useMemo, useState } from "preact/hooks";
import { countByOption, type Facet } from "../model/filter-options";
import { foldText } from "../model/fold-text";
import { selectRaidNights } from "../state/selectors";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";

/** A longer list can be searched. */
const LONGEST_PLAIN_LIST = 12;

interface FilterFacetProps {
  readonly facet: Facet;
  readonly names: ReadonlyMap<string, string>;
}

/** The options of one facet, of which several may be chosen, each with the nights it would leave. */
export function FilterFacet({ facet, names }: FilterFacetProps) {
  const store = useStore();
  const { messages } = useLanguage();
  const { filter: texts } = messages;
  const filter = useSelected((state) => state.view.filter);
  const nights = useSelected(selectRaidNights);
  const counts = useMemo(() => countByOption(nights, filter, facet), [nights, filter, facet]);
  const [query, setQuery] = useState("");
  const [isOpenAtFirst] = useState(filter[facet].size > 0);
  const wanted = foldText(query);
  const found = [...names].filter(([, name]) => foldText(name).includes(wanted));
  const chosen: ReadonlySet<string> = filter[facet];
  const toggle = (option: string) => {
    const changed = new Set(chosen);
    if (!changed.delete(option)) changed.add(option);
    changeView(store, { filter: { ...filter, [facet]: changed } });
  };
  return (
    <details class="filter-facet" open={isOpenAtFirst}>
      <summary>
        <span>{texts.facets[facet]}</span>
        <small>{chosen.size === 0 ? texts.any : texts.chosen(chosen.size)}</small>
      </summary>
      {names.size > LONGEST_PLAIN_LIST && (
        <input
          type="search"
          aria-label={`${texts.find}: ${texts.facets[facet]}`}
          placeholder={texts.find}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && <p class="note">{texts.notFound}</p>}
      <ul>
        {found.map(([option, name]) => (
          <li key={option}>
            <label>
              <input type="checkbox" checked={chosen.has(option)} onChange={() => toggle(option)} />
              <span>{name}</span>
              <small>{texts.nightsOfOption(counts.get(option) ?? 0)}</small>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
