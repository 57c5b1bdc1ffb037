import type { Toll } from "./annotations";
import { kyivHits } from "./kyiv-hits";
import { sumTolls, tollsWithin } from "./kyiv-tolls";
import type { Night } from "./night";
import { nightsByOblast } from "./oblast-nights";
import type { Strike } from "./strike";
import { type Day, formatDay } from "./time";

/** Raid nights by the dates on which they began, both included. */
export interface NightsSpan {
  readonly first: Day;
  readonly last: Day;
}

interface SpanFigures {
  readonly first: string;
  readonly last: string;
}

/** Killed or injured, as far as reported; null is "not reported". */
interface TollFigures {
  readonly attacks: number;
  readonly killed: number | null;
  readonly injured: number | null;
}

/** What was hit in and around Kyiv, as far as collected. */
export interface KyivFigures extends SpanFigures {
  /** A place hit in two nights is two. */
  readonly placesHit: number;
  readonly nightsWithHits: number;
  /** By English name, those with most places hit first. */
  readonly districts: Readonly<Record<string, number>>;
  readonly elsewhereInCity: number;
  readonly oblast: number;
  /** By what a toll counts: the city, one district, the oblast, or not stated; never added up. */
  readonly tolls: Readonly<Record<string, TollFigures>>;
}

interface OblastFigures {
  readonly target: number;
  readonly affected: number;
  readonly nights: number;
}

/** In how many nights the headline reports named each oblast. */
export interface OblastsFigures extends SpanFigures {
  /** Nights with a report. */
  readonly nights: number;
  /** Nights that named Ukraine as a whole; of no oblast. */
  readonly allUkraine: number;
  /** By English name, the most named first; one that is missing was not named. */
  readonly byOblast: Readonly<Record<string, OblastFigures>>;
}

export function kyivFigures(
  strikes: ReadonlyArray<Strike>,
  tolls: ReadonlyArray<Toll>,
  span: NightsSpan,
): KyivFigures {
  const window = windowOf(span);
  const hits = kyivHits(strikes, window);
  const sums = sumTolls(tollsWithin(tolls, window));
  return {
    ...datesOf(span),
    placesHit: hits.strikes.length,
    nightsWithHits: hits.nights,
    districts: Object.fromEntries(
      hits.districts.map(({ district, strikes: of }) => [district.name.en, of.length]),
    ),
    elsewhereInCity: hits.elsewhereInCity.length,
    oblast: hits.oblastPlaces.reduce((sum, { strikes: of }) => sum + of.length, 0),
    tolls: Object.fromEntries(
      sums.map(({ scope, attacks, killed, injured }) => [
        scope,
        { attacks, killed: killed.sum, injured: injured.sum },
      ]),
    ),
  };
}

/** `nameOf`: the English name of an ISO 3166-2 code. */
export function oblastsFigures(
  nights: ReadonlyArray<Night>,
  span: NightsSpan,
  nameOf: (code: string) => string,
): OblastsFigures {
  const { from, to } = windowOf(span);
  const { byOblast, allUkraine, total } = nightsByOblast(nights, from, to);
  const rows = [...byOblast.values()].sort((a, b) => b.nights - a.nights || b.target - a.target);
  return {
    ...datesOf(span),
    nights: total,
    allUkraine,
    byOblast: Object.fromEntries(
      rows.map(({ oblast, target, affected, nights: named }) => [
        nameOf(oblast),
        { target, affected, nights: named },
      ]),
    ),
  };
}

function windowOf({ first, last }: NightsSpan) {
  return { from: first - 1, to: last };
}

function datesOf({ first, last }: NightsSpan): SpanFigures {
  return { first: formatDay(first), last: formatDay(last) };
}
