import { describe, expect, test } from "vitest";
import type { Town, TownDay } from "../../../src/model/town";
import { orderTowns, type TownOrder, townStanding } from "../../../src/model/town-standing";

/** km on the evenings from day 100 on; below 0 inside the occupied land. */
function town(id: string, km: ReadonlyArray<number>): Town {
  const days: ReadonlyArray<TownDay> = km.map((distance) => ({
    distanceKm: Math.abs(distance),
    inside: distance < 0,
    nearest: [37, 48],
  }));
  const name = { en: id, uk: id };
  return { id, name, oblast: name, longitude: 37.2, latitude: 48.3, firstDay: 100, days };
}

describe("a town", () => {
  test("stands as on the window's last evening, its least distance on the latest such evening", () => {
    const pokrovsk = town("Pokrovsk", [9, 6.1, 5.2, 5.2, 7]);
    const { now, approach } = townStanding(pokrovsk, { from: 100, to: 104 });
    expect(now?.distanceKm).toBe(7);
    expect(approach).toEqual({ kind: "outside", distanceKm: 5.2, day: 103 });
  });

  test("has the least distance of the window, not of all days", () => {
    const { approach } = townStanding(town("Orikhiv", [2, 9, 8, 7]), { from: 101, to: 103 });
    expect(approach).toEqual({ kind: "outside", distanceKm: 7, day: 103 });
  });

  test("at the same distance on all evenings has none that is the least", () => {
    const orikhiv = town("Orikhiv", [8, 7.4, 7.4, 7.4]);
    const { approach } = townStanding(orikhiv, { from: 101, to: 103 });
    expect(approach).toEqual({ kind: "unchanged", distanceKm: 7.4 });
    expect(townStanding(orikhiv, { from: 100, to: 103 }).approach?.kind).toBe("outside");
  });

  test("was reached where the line passed over its centre, and left where it was regained", () => {
    expect(townStanding(town("Avdiivka", [3, 1, -1, -4]), { from: 100, to: 103 }).approach).toEqual(
      { kind: "reached", day: 102 },
    );
    expect(townStanding(town("Kherson", [-20, -9, 1, 3]), { from: 100, to: 103 }).approach).toEqual(
      { kind: "left", day: 102 },
    );
  });

  test("stood on the window's first evening, where that is another than its last", () => {
    const kharkiv = town("Kharkiv", [31, 28, 32.7]);
    expect(townStanding(kharkiv, { from: 100, to: 102 }).before?.distanceKm).toBe(31);
    expect(townStanding(kharkiv, { from: 102, to: 102 }).before).toBeNull();
    expect(townStanding(kharkiv, { from: 99, to: 102 }).before).toBeNull();
  });

  test("was inside all along", () => {
    const { now, approach } = townStanding(town("Donetsk", [-9, -9, -8]), { from: 100, to: 102 });
    expect(now?.inside).toBe(true);
    expect(approach).toEqual({ kind: "inside" });
  });

  test("has no outline before the first and after the last", () => {
    const kyiv = town("Kyiv", [30, 40]);
    expect(townStanding(kyiv, { from: 90, to: 95 })).toEqual({
      town: kyiv,
      before: null,
      now: null,
      approach: null,
    });
    expect(townStanding(kyiv, { from: 98, to: 101 }).approach).toEqual({
      kind: "outside",
      distanceKm: 30,
      day: 100,
    });
    expect(townStanding(kyiv, { from: 101, to: 110 }).now).toBeNull();
  });
});

describe("towns in order", () => {
  const towns = [
    town("Sumy", [20, 17]),
    town("Donetsk", [-9, -9]),
    town("Pokrovsk", [5, 6]),
    town("Avdiivka", [2, -3]),
    town("Chasiv Yar", [4, 8]),
  ];

  test("nearest now: from outside first, then those inside", () => {
    expect(order("now")).toEqual(["Pokrovsk", "Chasiv Yar", "Sumy", "Avdiivka", "Donetsk"]);
  });

  test("came closest in the window: those the line reached first, those inside all along last", () => {
    expect(order("window")).toEqual(["Avdiivka", "Chasiv Yar", "Pokrovsk", "Sumy", "Donetsk"]);
  });

  test("by name", () => {
    expect(order("name")).toEqual(["Avdiivka", "Chasiv Yar", "Donetsk", "Pokrovsk", "Sumy"]);
  });

  test("without an outline by name", () => {
    expect(order("now", 90)).toEqual(order("name"));
  });

  function order(by: TownOrder, to = 101) {
    const standings = towns.map((one) => townStanding(one, { from: to - 1, to }));
    return orderTowns(standings, by, (a, b) => a.id.localeCompare(b.id)).map(
      (standing) => standing.town.id,
    );
  }
});
