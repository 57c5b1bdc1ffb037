import { TOLL_SCOPES, type Toll, type TollScope } from "./annotations";
import { sumKnown } from "./tally";
import { isInSpan, type WindowSpan } from "./window";

/** A sum of what was reported, and of how many attacks. */
export interface ReportedSum {
  /** Null where none of the attacks has a figure. */
  readonly sum: number | null;
  /** Attacks with a figure. */
  readonly attacks: number;
}

/** Killed and injured in attacks whose tolls count the same: the city, the oblast, … */
export interface TollSum {
  readonly scope: TollScope;
  /** Attacks with a figure for the killed or the injured. */
  readonly attacks: number;
  readonly killed: ReportedSum;
  readonly injured: ReportedSum;
}

/** The attacks of those nights. */
export function tollsWithin(tolls: ReadonlyArray<Toll>, nights: WindowSpan): ReadonlyArray<Toll> {
  return tolls.filter(({ night }) => isInSpan(night, nights));
}

/** Whether any figure was found for an attack. */
export function hasToll({ killed, injured }: Toll): boolean {
  return killed !== null || injured !== null;
}

/** Sums by what the tolls count, in the order of `TOLL_SCOPES`; tolls of unlike scope are never added. */
export function sumTolls(tolls: ReadonlyArray<Toll>): ReadonlyArray<TollSum> {
  const found = tolls.filter(hasToll);
  return TOLL_SCOPES.flatMap((scope) => {
    const same = found.filter((toll) => toll.scope === scope);
    if (same.length === 0) return [];
    return {
      scope,
      attacks: same.length,
      killed: sumReported(same.map(({ killed }) => killed)),
      injured: sumReported(same.map(({ injured }) => injured)),
    };
  });
}

function sumReported(figures: ReadonlyArray<number | null>): ReportedSum {
  const known = figures.filter((figure) => figure !== null);
  return { sum: sumKnown(known), attacks: known.length };
}
