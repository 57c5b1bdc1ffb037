import { describe, expect, it } from "vitest";
import type { Sector } from "../../../../src/model/front";
import { WireError } from "../../../../src/model/wire/common";
import { decodeShares } from "../../../../src/model/wire/sectors";

const POKROVSK: Sector = { oblast: "UA-14", axis: "pokrovsk" };
const NOVOPAVLIVKA: Sector = { oblast: "UA-12", axis: "novopavlivka" };
const SECTORS = [POKROVSK, NOVOPAVLIVKA];

describe("the sectors of a cell", () => {
  it.each([
    ["none where it never changes hands", { km2: 3 }, []],
    ["one that holds all of it", { km2: 3, sector: 0 }, [{ sector: POKROVSK, areaKm2: 3 }]],
    [
      "one that holds what others leave",
      { km2: 3, sector: 1, others: [0, 1] },
      [
        { sector: NOVOPAVLIVKA, areaKm2: 2 },
        { sector: POKROVSK, areaKm2: 1 },
      ],
    ],
  ])("are %s", (_, properties, shares) => {
    expect(decodeShares(properties, SECTORS, "front.json")).toEqual(shares);
  });

  it.each([
    [{ km2: 3, sector: 2 }, "cell 7: sector 2, expected one of 2"],
    [{ km2: 3, sector: 0, others: [5, 1] }, "cell 7: sector 5, expected one of 2"],
    [{ km2: 3, others: [0, 1] }, "cell 7: sector undefined, expected one of 2"],
    [{ km2: 3, sector: 0, others: [1, 4] }, "cell 7: others of 4 km2, expected < 3"],
  ])("%j is refused", (properties, message) => {
    const decode = () => decodeShares(properties, SECTORS, "cell 7");
    expect(decode).toThrow(WireError);
    expect(decode).toThrow(message);
  });
});
