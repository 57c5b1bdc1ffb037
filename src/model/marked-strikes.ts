import { isPointPrecision } from "./precision";
import type { Strike } from "./strike";
import type { Day } from "./time";
import { isInSpan, type WindowSpan } from "./window";

/** Places hit that have a mark, or are counted in one. */
export interface MarkedStrikes {
  readonly tonight: ReadonlyArray<Strike>;
  /** Of the window's nights before this one. */
  readonly earlier: ReadonlyArray<Strike>;
  /** The first of the window's nights. */
  readonly since: Day;
}

export function markedStrikes(strikes: ReadonlyArray<Strike>, nights: WindowSpan): MarkedStrikes {
  const marked = strikes.filter(
    ({ night, placePrecision }) => isInSpan(night, nights) && isPointPrecision(placePrecision),
  );
  return {
    tonight: marked.filter(({ night }) => night === nights.to),
    earlier: marked.filter(({ night }) => night !== nights.to),
    since: nights.from + 1,
  };
}
