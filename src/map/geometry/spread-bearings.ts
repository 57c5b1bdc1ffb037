import { mean, range, sort } from "d3-array";

const TURN = 2 * Math.PI;

/**
 * Bearings (radians) moved apart to at least `gap`, in the order around the circle that they have, and
 * as little as can be by the sum of squares (pool adjacent violators). Where the circle has no room
 * for that, the gap gives way.
 */
export function spreadBearings(
  bearings: ReadonlyArray<number>,
  gap: number,
): ReadonlyArray<number> {
  if (bearings.length < 2) return bearings;
  const order = sort(range(bearings.length), (index) => turnOf(bearings[index] as number));
  const start = afterWidestGap(order.map((index) => turnOf(bearings[index] as number)));
  const around = [...order.slice(start), ...order.slice(0, start)];
  const first = turnOf(bearings[around[0] as number] as number);
  const least = Math.min(gap, TURN / bearings.length);
  const wanted = around.map(
    (index, place) => turnOf((bearings[index] as number) - first) - place * least,
  );
  const moved = ascending(wanted);
  const spread = new Map(
    around.map((index, place) => [index, first + (moved[place] as number) + place * least]),
  );
  return bearings.map((_, index) => spread.get(index) as number);
}

/** The index after the widest gap of ascending bearings: where to cut the circle. */
function afterWidestGap(ascendingBearings: ReadonlyArray<number>): number {
  const gaps = ascendingBearings.map((bearing, index) =>
    turnOf(bearing - (ascendingBearings.at(index - 1) as number)),
  );
  return gaps.indexOf(Math.max(...gaps));
}

/** The nearest values that never fall: those that would are replaced by their mean. */
function ascending(values: ReadonlyArray<number>): ReadonlyArray<number> {
  const pools: Array<Array<number>> = [];
  for (const value of values) {
    let pool = [value];
    let before = pools.at(-1);
    while (before && (mean(before) as number) > (mean(pool) as number)) {
      pools.pop();
      pool = [...before, ...pool];
      before = pools.at(-1);
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => pool.map(() => mean(pool) as number));
}

/** In [0, 2π). */
function turnOf(bearing: number): number {
  return ((bearing % TURN) + TURN) % TURN;
}
