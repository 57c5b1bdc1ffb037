import MiniSearch from "minisearch";
import { foldText } from "../model/fold-text";
import { type SearchEntry, type SearchInput, searchEntries } from "../model/search-entry";

/** Between words; a hyphen within a model's name parts it too, so that "X 101" finds "X-101". */
const BETWEEN_WORDS = /[\s,.;:()/«»“”"–—-]+/;
/** A shorter word with a letter wrong would be many others. */
const SHORTEST_MISSPELT = 5;
const MISSPELT_SHARE = 0.2;

export interface SearchIndex {
  /** The best first. */
  find(query: string, limit: number): ReadonlyArray<SearchEntry>;
}

/** Finds entries by their names in both languages, by the beginnings of words and in spite of a slip. */
export function createSearchIndex(input: SearchInput): SearchIndex {
  const entries = searchEntries(input);
  const index = new MiniSearch<SearchEntry>({
    fields: ["en", "uk", "alsoKnownAs"],
    extractField: (entry, field) => {
      if (field === "id") return entry.id;
      if (field === "alsoKnownAs") return entry.alsoKnownAs;
      return field === "en" ? entry.name.en : entry.name.uk;
    },
    tokenize: (text) => text.split(BETWEEN_WORDS),
    processTerm: foldText,
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length < SHORTEST_MISSPELT ? false : MISSPELT_SHARE),
    },
  });
  index.addAll(entries);
  return {
    find: (query, limit) =>
      index
        .search(query, {
          boostDocument: (id) => BOOSTS[entries[Number(id)]?.goal.kind ?? "strikes"],
        })
        .slice(0, limit)
        .flatMap(({ id }) => entries[Number(id)] ?? []),
  };
}

/**
 * Names alike are many among places hit: what there is once comes before them. A class comes before a
 * model that is only called after it, as where a report says no more than "ballistic missile".
 */
const BOOSTS: Readonly<Record<SearchEntry["goal"]["kind"], number>> = {
  site: 2,
  area: 2,
  town: 1.5,
  class: 3,
  model: 2,
  strikes: 1,
  claim: 1,
};
