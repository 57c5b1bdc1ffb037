import { describe, expect, it } from "vitest";
import { classesByOblast, oblastShapeRows } from "../../../../src/map/layers/oblast-rows";

const RING = [
  [30, 50],
  [31, 50],
  [31, 51],
  [30, 50],
];

describe("the oblasts on the map", () => {
  it("are a row for each of their polygons, all selecting the oblast", () => {
    const rows = oblastShapeRows(new Map([["UA-51", [[RING], [RING]]]]));
    expect(rows.map(({ selection }) => selection)).toEqual([
      { kind: "oblast", id: "UA-51" },
      { kind: "oblast", id: "UA-51" },
    ]);
  });

  it("have the class of their nights, and none where they were not named", () => {
    const counts = (oblast: string, nights: number) =>
      [oblast, { oblast, target: nights, affected: 0, nights }] as const;
    const classes = classesByOblast({
      byOblast: new Map([counts("UA-51", 10), counts("UA-30", 1)]),
      allUkraine: 5,
      total: 12,
    });
    expect(Object.fromEntries(classes)).toEqual({ "UA-51": 4, "UA-30": 0 });
    expect(classes.has("UA-77")).toBe(false);
  });
});
