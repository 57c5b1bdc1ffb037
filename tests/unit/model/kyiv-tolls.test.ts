import { describe, expect, test } from "vitest";
import type { Toll } from "../../../src/model/annotations";
import { hasToll, sumTolls, tollsWithin } from "../../../src/model/kyiv-tolls";
import { dayOf } from "../../../src/model/time";

describe("killed and injured as reported", () => {
  test("are summed for the city and for the oblast apart", () => {
    const sums = sumTolls([
      toll({ killed: 30, injured: 172, scope: "city" }),
      toll({ killed: 2, injured: 31, scope: "city" }),
      toll({ killed: 1, injured: 4, scope: "oblast" }),
    ]);
    expect(sums).toEqual([
      { scope: "city", attacks: 2, killed: known(32, 2), injured: known(203, 2) },
      { scope: "oblast", attacks: 1, killed: known(1, 1), injured: known(4, 1) },
    ]);
  });

  test("stay unknown where no report gives them, and a reported zero is a zero", () => {
    const [sum] = sumTolls([
      toll({ killed: null, injured: 26 }),
      toll({ killed: null, injured: 0 }),
    ]);
    expect(sum?.killed).toEqual({ sum: null, attacks: 0 });
    expect(sum?.injured).toEqual(known(26, 2));
  });

  test("say of how many attacks they are", () => {
    const [sum] = sumTolls([toll({ killed: 5, injured: 5 }), toll({ killed: null, injured: 3 })]);
    expect(sum).toMatchObject({ attacks: 2, killed: known(5, 1), injured: known(8, 2) });
  });

  test("do not count an attack of which nothing was found", () => {
    const empty = toll({ killed: null, injured: null, scope: "not-stated" });
    expect(hasToll(empty)).toBe(false);
    expect(sumTolls([empty])).toEqual([]);
  });

  test("are those of the window's nights", () => {
    const night = dayOf("2025-07-03");
    const tolls = [night - 1, night, night + 1].map((each) => toll({ night: each }));
    expect(tollsWithin(tolls, { from: night - 1, to: night })).toEqual([tolls[1]]);
  });
});

function known(sum: number, attacks: number) {
  return { sum, attacks };
}

function toll(given: Partial<Toll>): Toll {
  const night = dayOf("2025-06-16");
  return {
    day: night + 1,
    night,
    killed: null,
    injured: null,
    scope: "city",
    sourceName: "City administration",
    url: "https://example.org/toll",
    ...given,
  };
}
