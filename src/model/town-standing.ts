import { range } from "d3-array";
import type { Day } from "./time";
import { type Town, type TownDay, townOnDay } from "./town";
import type { WindowSpan } from "./window";

/** How near the front line came to a town between two evenings. */
export type Approach =
  /** It stayed outside the outline all along; the least distance and its last evening. */
  | { readonly kind: "outside"; readonly distanceKm: number; readonly day: Day }
  /** On two evenings or more, and on all of them at the same distance outside it. */
  | { readonly kind: "unchanged"; readonly distanceKm: number }
  /** The line passed over the centre; on the evening of `day` it was so for the first time. */
  | { readonly kind: "reached"; readonly day: Day }
  | { readonly kind: "left"; readonly day: Day }
  /** It was inside all along. */
  | { readonly kind: "inside" };

export interface TownStanding {
  readonly town: Town;
  /** On the window's first evening; null where there is no outline on it, or the window is of one evening. */
  readonly before: TownDay | null;
  /** Null where there is no outline on that evening. */
  readonly now: TownDay | null;
  /** Null where no evening of the window has an outline. */
  readonly approach: Approach | null;
}

/** Where a town stands on the window's last evening, and how near the line came within it. */
export function townStanding(town: Town, window: WindowSpan): TownStanding {
  return {
    town,
    before: window.from < window.to ? townOnDay(town, window.from) : null,
    now: townOnDay(town, window.to),
    approach: approach(town, window),
  };
}

interface Evening {
  readonly day: Day;
  readonly standing: TownDay;
}

function approach(town: Town, window: WindowSpan): Approach | null {
  const evenings = eveningsOf(town, window);
  const [first] = evenings;
  if (!first) return null;
  const turn = lastTurn(evenings);
  if (turn) return { kind: turn.standing.inside ? "reached" : "left", day: turn.day };
  if (first.standing.inside) return { kind: "inside" };
  const { distanceKm } = first.standing;
  const isUnchanged = evenings.every(({ standing }) => standing.distanceKm === distanceKm);
  if (isUnchanged && evenings.length > 1) return { kind: "unchanged", distanceKm };
  const nearest = evenings.reduce((least, evening) =>
    evening.standing.distanceKm <= least.standing.distanceKm ? evening : least,
  );
  return { kind: "outside", distanceKm: nearest.standing.distanceKm, day: nearest.day };
}

/** Those of the window that have an outline. */
function eveningsOf(town: Town, { from, to }: WindowSpan): ReadonlyArray<Evening> {
  return range(from, to + 1).flatMap((day) => {
    const standing = townOnDay(town, day);
    return standing ? [{ day, standing }] : [];
  });
}

/** The last on which the line had passed over the centre since the evening before. */
function lastTurn(evenings: ReadonlyArray<Evening>): Evening | undefined {
  return evenings.findLast(({ standing }, index) => {
    const before = evenings[index - 1];
    return before !== undefined && before.standing.inside !== standing.inside;
  });
}

export const TOWN_ORDERS = ["now", "window", "name"] as const;
export type TownOrder = (typeof TOWN_ORDERS)[number];

/**
 * Towns by their distance on the window's last evening, by how near the line came within the window,
 * or by name: those nearest outside the outline first, then those inside, those without an outline
 * last. `compareNames`: of two towns, as the language sorts.
 */
export function orderTowns(
  standings: ReadonlyArray<TownStanding>,
  order: TownOrder,
  compareNames: (first: Town, second: Town) => number,
): ReadonlyArray<TownStanding> {
  const key = { now: keyNow, window: keyInWindow, name: () => [0] }[order];
  return standings.toSorted(
    (first, second) =>
      compareKeys(key(first), key(second)) || compareNames(first.town, second.town),
  );
}

const OUTSIDE = 0;
const INSIDE = 1;
const UNKNOWN = 2;

function keyNow({ now }: TownStanding): ReadonlyArray<number> {
  return now ? [now.inside ? INSIDE : OUTSIDE, now.distanceKm] : [UNKNOWN];
}

function keyInWindow({ now, approach }: TownStanding): ReadonlyArray<number> {
  switch (approach?.kind) {
    case undefined:
      return [UNKNOWN];
    case "outside":
    case "unchanged":
      return [OUTSIDE, approach.distanceKm];
    case "inside":
      return [INSIDE, now?.distanceKm ?? 0];
    default:
      return [OUTSIDE, 0];
  }
}

function compareKeys(first: ReadonlyArray<number>, second: ReadonlyArray<number>): number {
  const index = first.findIndex((value, at) => value !== second[at]);
  return index < 0 ? 0 : (first[index] ?? 0) - (second[index] ?? 0);
}
