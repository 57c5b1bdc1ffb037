import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { DrawnLines } from "../../../data/pipeline/front/drawn-lines";
import { toPlane } from "../../../data/pipeline/front/plane";

/** On the grid. */
function square(west: number, east: number): Polygon {
  const ring = [
    [west, 0],
    [east, 0],
    [east, 100],
    [west, 100],
    [west, 0],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

describe("the lines of outlines, added newest first", () => {
  const presentAt = (lines: DrawnLines, x: number) =>
    lines.all.find(({ from, to }) =>
      [from, to].every(([east]) => Math.abs((east as number) - (toPlane([x, 0])[0] as number)) < 1),
    )?.present;

  it("are present on the days of their outlines, each to the day of the one after it", () => {
    const lines = new DrawnLines(10);
    lines.add(8, [square(0, 100)]);
    lines.add(7, [square(0, 100)]);
    lines.add(5, [square(0, 200)]);
    lines.add(4, [square(0, 100)]);
    expect(presentAt(lines, 100)).toEqual([
      { from: 4, to: 5 },
      { from: 7, to: 10 },
    ]);
    expect(presentAt(lines, 200)).toEqual([{ from: 5, to: 7 }]);
  });

  it("bound nothing where two polygons of one outline share them", () => {
    const lines = new DrawnLines(10);
    lines.add(8, [square(0, 100), square(100, 200)]);
    expect(presentAt(lines, 100)).toBeUndefined();
    expect(presentAt(lines, 200)).toEqual([{ from: 8, to: 10 }]);
  });
});
