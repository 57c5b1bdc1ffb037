import { median } from "d3-array";
import type { DayPace } from "./front-pace";
import type { Day } from "./time";

/** The figures of the rule, which is stated on screen in words. */
export const REDRAW_RULE = {
  neighbourDays: 14,
  deviations: 5,
  leastKm2: 25,
  collapseDays: 3,
  collapseKm2: 250,
} as const;

/**
 * Days on which the source redrew at once what may have changed over several days: land taken, or
 * land regained, far above that of the days around, by the rule of thumb of Leys et al. (2013,
 * "Detecting outliers", J. Exp. Soc. Psychol. 49), made sterner. With all figures as km2 a day since
 * the outline before, a day is marked where its excess over the median of the 14 days on each side
 * is more than 5 times their median absolute deviation and at least 25 km2.
 *
 * A front that gives way is not marked: there the 3 days on each side bring an excess of their own, of
 * at least 250 km2 and half that of the day (Kharkiv and Kherson in the autumn of 2022).
 */
export function redrawnDays(pace: ReadonlyMap<Day, DayPace>): ReadonlySet<Day> {
  return new Set([
    ...outliers(perDay(pace, ({ takenKm2 }) => takenKm2)),
    ...outliers(perDay(pace, ({ regainedKm2 }) => regainedKm2)),
  ]);
}

/** A day after days without an outline carries what changed on those too. */
function perDay(
  pace: ReadonlyMap<Day, DayPace>,
  figure: (pace: DayPace) => number,
): ReadonlyMap<Day, number> {
  const rates = new Map<Day, number>();
  let before: Day | null = null;
  for (const [day, figures] of pace) {
    rates.set(day, figure(figures) / (day - (before ?? day - 1)));
    before = day;
  }
  return rates;
}

function outliers(rates: ReadonlyMap<Day, number>): ReadonlyArray<Day> {
  const { deviations, leastKm2 } = REDRAW_RULE;
  return [...rates].flatMap(([day, rate]) => {
    const neighbours = around(rates, day, REDRAW_RULE.neighbourDays);
    const usual = median(neighbours);
    if (usual === undefined) return [];
    const deviation = median(neighbours, (value) => Math.abs(value - usual)) ?? 0;
    const excess = rate - usual;
    if (excess < leastKm2 || excess <= deviations * deviation) return [];
    return isCollapse(rates, day, excess, usual) ? [] : [day];
  });
}

function isCollapse(
  rates: ReadonlyMap<Day, number>,
  day: Day,
  excess: number,
  usual: number,
): boolean {
  const { collapseDays, collapseKm2 } = REDRAW_RULE;
  const besides = around(rates, day, collapseDays).reduce(
    (sum, rate) => sum + Math.max(0, rate - usual),
    0,
  );
  return besides >= collapseKm2 && besides >= excess / 2;
}

/** The rates of so many days on each side, as far as they have an outline. */
function around(rates: ReadonlyMap<Day, number>, day: Day, days: number): ReadonlyArray<number> {
  const found: Array<number> = [];
  for (let distance = 1; distance <= days; distance += 1) {
    for (const neighbour of [day - distance, day + distance]) {
      const rate = rates.get(neighbour);
      if (rate !== undefined) found.push(rate);
    }
  }
  return found;
}
