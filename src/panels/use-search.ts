import { useMemo } from "preact/hooks";
import type { Claim } from "../model/annotations";
import { parseDateQuery } from "../model/date-query";
import { nightsOfDate } from "../model/nights-of-date";
import type { Town } from "../model/town";
import {
  selectAnnotations,
  selectFilterOptions,
  selectLastDay,
  selectRaidNights,
  selectStrikes,
  selectTowns,
  selectWaves,
} from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useLoaded } from "../state/use-loaded";
import { useSelected } from "../state/use-store";
import { FIRST_DAY } from "../state/view";
import { claimsToFind } from "./search-claims";
import type { SearchResult } from "./search-result";

const MOST_RESULTS = 10;
const MOST_NIGHTS = 6;
const NO_TOWNS: ReadonlyArray<Town> = [];
const NO_CLAIMS: ReadonlyArray<Claim> = [];

const LOAD_INDEX = {
  index: async () => (await import("./search-index")).createSearchIndex,
};

export interface Search {
  /** What the query finds, nights first; null while there is no index of names. */
  readonly results: ReadonlyArray<SearchResult> | null;
  /** Where the program of the index did not come. */
  readonly retry: (() => Promise<void>) | null;
}

export function useSearch(query: string): Search {
  const isWanted = useSelected((state) => state.searching);
  const waves = useSelected(selectWaves);
  const strikes = useSelected(selectStrikes);
  const towns = useSelected(selectTowns) ?? NO_TOWNS;
  const claims = useSelected(selectAnnotations)?.claims ?? NO_CLAIMS;
  const options = useSelected(selectFilterOptions);
  const { messages, formats } = useLanguage();
  const nights = useSelected(selectRaidNights);
  const lastDay = useSelected(selectLastDay);
  const { part: createIndex, retry } = useLoaded(isWanted ? "index" : null, LOAD_INDEX);
  const index = useMemo(
    () =>
      createIndex?.({
        waves,
        strikes,
        towns,
        classes: (options?.classes ?? []).map((weaponClass) => ({
          weaponClass,
          name: messages.weaponClasses[weaponClass],
        })),
        claims: claimsToFind(claims, messages, formats),
      }) ?? null,
    [createIndex, waves, strikes, towns, options, claims, messages, formats],
  );
  const results = useMemo(() => {
    if (!index) return null;
    const date = parseDateQuery(query);
    const days = date ? nightsOfDate(date, nights, FIRST_DAY, lastDay).slice(0, MOST_NIGHTS) : [];
    const found = index.find(query, MOST_RESULTS - days.length);
    return [
      ...days.map((day): SearchResult => {
        const night = nights.find((candidate) => candidate.night === day) ?? null;
        return { kind: "night", day, night };
      }),
      ...found.map((entry): SearchResult => ({ kind: "entry", entry })),
    ];
  }, [index, query, nights, lastDay]);
  return { results, retry };
}
