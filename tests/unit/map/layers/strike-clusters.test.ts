import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  indexStrikes,
  type StrikeClusterRows,
  strikeClusters,
} from "../../../../src/map/layers/strike-clusters";
import { StrikeCounter } from "../../../../src/map/layers/strike-counter";
import type { Strike } from "../../../../src/model/strike";
import { someStrike } from "../../support/examples";

const SPAN = { from: 1195, to: 1225 };
const ZOOMS = [0, 1, 2, 3, 4, 5, 6, 7];

describe("places hit, counted together", () => {
  it("are a coin for this night and one for the window before it, side by side", () => {
    const kyiv = [strike({}), strike({}), strike({ night: 1200 })];
    const { coins, singles } = strikeClusters(indexStrikes(kyiv, SPAN), 5);
    expect(singles).toEqual([]);
    expect(coins).toMatchObject([
      { count: 1, isTonight: false },
      { count: 2, isTonight: true },
    ]);
    const [earlier, tonight] = coins.map(({ offsetPx: [right] }) => right);
    expect(tonight).toBeLessThan(earlier as number);
  });

  it("keep the mark of a place that is alone", () => {
    const alone = [strike({ weaponClass: "cruise-missile" })];
    const { coins, singles } = strikeClusters(indexStrikes(alone, SPAN), 5);
    expect(coins).toEqual([]);
    expect(singles.map(({ icon }) => icon)).toEqual(["triangle-halo", "triangle-mark"]);
  });

  it("leave out nights outside the window, and places known as an area only", () => {
    const strikes = [
      strike({ id: "first night of the window", night: 1196 }),
      strike({ id: "evening on which it begins", night: 1195 }),
      strike({ id: "next night", night: 1226 }),
      strike({ id: "somewhere in the oblast", placePrecision: "oblast" }),
    ];
    expect(shownIn(strikeClusters(indexStrikes(strikes, SPAN), 5))).toBe(1);
  });

  it("add up at every zoom to the places shown", () => {
    fc.assert(
      fc.property(fc.array(anyStrike(), { maxLength: 80 }), (strikes) => {
        const index = indexStrikes(strikes, SPAN);
        const shown = strikes.filter(({ night }) => 1195 < night && night <= 1225);
        const tonight = shown.filter(({ night }) => night === 1225);
        for (const zoom of ZOOMS) {
          const rows = strikeClusters(index, zoom);
          expect(shownIn(rows)).toBe(shown.length);
          expect(shownIn(onlyTonight(rows))).toBe(tonight.length);
        }
      }),
    );
  });

  it("fall apart at the zoom that a click goes to, or are one city", () => {
    const strikes = [strike({}), strike({ longitude: 36.25, latitude: 49.99 })];
    const index = indexStrikes(strikes, SPAN);
    const [coin] = strikeClusters(index, 0).coins;
    expect(strikeClusters(index, coin?.expansionZoom ?? 0).coins).toEqual([]);
    const [city] = strikeClusters(indexStrikes([strike({}), strike({})], SPAN), 0).coins;
    expect(city?.expansionZoom).toBe(10);
  });
});

describe("the counter of strikes", () => {
  it("counts anew only for other places, another window or another whole zoom", () => {
    const counter = new StrikeCounter();
    const strikes = [strike({}), strike({})];
    const first = counter.count(strikes, SPAN, 5.2);
    expect(counter.count(strikes, { ...SPAN }, 5.9)).toBe(first);
    expect(counter.count(strikes, SPAN, 6)).not.toBe(first);
    expect(counter.count(strikes, { ...SPAN, to: 1226 }, 5.2)).not.toBe(first);
    expect(shownIn(counter.count([], SPAN, 5.2))).toBe(0);
  });
});

function shownIn({ coins, singles }: StrikeClusterRows): number {
  const alone = singles.filter(({ isHalo }) => !isHalo).length;
  return coins.reduce((sum, { count }) => sum + count, alone);
}

function onlyTonight({ coins, singles }: StrikeClusterRows): StrikeClusterRows {
  return {
    coins: coins.filter(({ isTonight }) => isTonight),
    singles: singles.filter(({ isTonight }) => isTonight),
  };
}

function anyStrike(): fc.Arbitrary<Strike> {
  return fc
    .record({
      longitude: fc.double({ min: 22, max: 40, noNaN: true }),
      latitude: fc.double({ min: 44, max: 52, noNaN: true }),
      night: fc.integer({ min: 1190, max: 1230 }),
    })
    .map(strike);
}

function strike(given: Partial<Strike>): Strike {
  return someStrike({
    id: "2025-07-04-kyiv",
    night: 1225,
    oblast: "UA-30",
    weaponClass: "drone",
    targetType: "residential",
    ...given,
  });
}
