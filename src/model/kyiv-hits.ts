import { descending, group, max } from "d3-array";
import { districtOf, KYIV_DISTRICTS, type KyivDistrict } from "./kyiv-districts";
import type { LocalisedText } from "./place";
import type { Strike } from "./strike";
import type { Day } from "./time";
import { isInSpan, type WindowSpan } from "./window";

/** ISO 3166-2 codes of the city of Kyiv and of the oblast around it. */
export const KYIV_CITY = "UA-30";
export const KYIV_OBLAST = "UA-32";

export interface DistrictHits {
  readonly district: KyivDistrict;
  /** Newest first. */
  readonly strikes: ReadonlyArray<Strike>;
}

export interface PlaceHits {
  readonly place: LocalisedText;
  readonly strikes: ReadonlyArray<Strike>;
}

/** The places hit in Kyiv and its oblast, as far as collected; a place hit in two nights is two. */
export interface KyivHits {
  readonly strikes: ReadonlyArray<Strike>;
  /** Nights with at least one of them. */
  readonly nights: number;
  /** All ten districts, those with most places hit first. */
  readonly districts: ReadonlyArray<DistrictHits>;
  /** In the city, of no named district. */
  readonly elsewhereInCity: ReadonlyArray<Strike>;
  /** In the oblast, by the name of the place, those with most places hit first. */
  readonly oblastPlaces: ReadonlyArray<PlaceHits>;
}

/** Strikes in the city of Kyiv or its oblast. */
export function strikesAroundKyiv(strikes: ReadonlyArray<Strike>): ReadonlyArray<Strike> {
  return strikes.filter(({ oblast }) => oblast === KYIV_CITY || oblast === KYIV_OBLAST);
}

/** What was hit in and around Kyiv in those nights. */
export function kyivHits(strikes: ReadonlyArray<Strike>, nights: WindowSpan): KyivHits {
  const within = strikesAroundKyiv(strikes)
    .filter(({ night }) => isInSpan(night, nights))
    .toSorted((a, b) => b.start - a.start);
  const inCity = within.filter(({ oblast }) => oblast === KYIV_CITY);
  const byDistrict = group(inCity, districtOf);
  const districts = KYIV_DISTRICTS.map((district) => ({
    district,
    strikes: byDistrict.get(district) ?? [],
  }));
  const byPlace = group(
    within.filter(({ oblast }) => oblast === KYIV_OBLAST),
    ({ place }) => place.en,
  );
  const oblastPlaces = [...byPlace.values()].map((hits) => ({
    place: (hits[0] as Strike).place,
    strikes: hits,
  }));
  return {
    strikes: within,
    nights: placesByNight(within).size,
    districts: byNumber(districts),
    elsewhereInCity: byDistrict.get(null) ?? [],
    oblastPlaces: byNumber(oblastPlaces),
  };
}

/** The last night of which a place hit in or around Kyiv is known; null where none is. */
export function lastNightAroundKyiv(strikes: ReadonlyArray<Strike>): Day | null {
  return max(strikesAroundKyiv(strikes), ({ night }) => night) ?? null;
}

/** How many of the strikes fall into each night; nights without one are missing. */
export function placesByNight(strikes: ReadonlyArray<Strike>): ReadonlyMap<Day, number> {
  const byNight = group(strikes, ({ night }) => night);
  return new Map([...byNight].map(([night, hits]) => [night, hits.length]));
}

function byNumber<Row extends { readonly strikes: ReadonlyArray<Strike> }>(
  rows: ReadonlyArray<Row>,
): ReadonlyArray<Row> {
  return rows.toSorted((a, b) => descending(a.strikes.length, b.strikes.length));
}
