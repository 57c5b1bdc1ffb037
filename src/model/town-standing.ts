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
  /** Null where there is no outline on that evening. */
  readonly now: TownDay | null;
  /** Null where no evening of the window has an outline. */
  readonly approach: Approach | null;
}

/** Where a town stands on the window's last evening, and how near the line came within it. */
export function townStanding(town: Town, window: WindowSpan): TownStanding {
  return { town, now: townOnDay(town, window.to), approach: approach(town, window) };
}

function approach(town: Town, { from, to }: WindowSpan): Approach | null {
  let nearest: { distanceKm: number; day: Day } | null = null;
  let before: TownDay | null = null;
  let turn: Approach | null = null;
  let hasMoved = false;
  let evenings = 0;
  for (let day = from; day <= to; day += 1) {
    const standing = townOnDay(town, day);
    if (!standing) continue;
    evenings += 1;
    if (before && before.distanceKm !== standing.distanceKm) hasMoved = true;
    if (before && before.inside !== standing.inside) {
      turn = { kind: standing.inside ? "reached" : "left", day };
    }
    before = standing;
    if (standing.inside || (nearest && nearest.distanceKm < standing.distanceKm)) continue;
    nearest = { distanceKm: standing.distanceKm, day };
  }
  if (turn) return turn;
  if (nearest && evenings > 1 && !hasMoved) {
    return { kind: "unchanged", distanceKm: nearest.distanceKm };
  }
  if (nearest) return { kind: "outside", ...nearest };
  return before ? { kind: "inside" } : null;
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
