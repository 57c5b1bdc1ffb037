import type { Day } from "../../src/model/time";

/** `count` of the days, spread evenly from the first to the last. Throws where there are fewer. */
export function spreadOver(days: ReadonlyArray<Day>, count: number): ReadonlyArray<Day> {
  if (days.length < count) throw new RangeError(`${count} days wanted, only ${days.length} there`);
  const stride = (days.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => days[Math.round(index * stride)] as Day);
}

/** Places 0 to `count` - 1 in an order that is the same in every run (Fisher and Yates's shuffle). */
export function shuffled(count: number): ReadonlyArray<number> {
  const places = Array.from({ length: count }, (_, index) => index);
  const random = seededRandom();
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [places[last], places[other]] = [places[other] as number, places[last] as number];
  }
  return places;
}

/** In [0, 1); a linear congruential generator with the constants of Numerical Recipes. */
function seededRandom(): () => number {
  let state = 20220224;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
