import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { dissolveSliversOf, type HeldFace } from "../../../data/pipeline/front/earlier-slivers";
import { toGrid } from "../../../data/pipeline/front/grid";
import { toPlane } from "../../../data/pipeline/front/plane";
import { redrawRules } from "../../../data/pipeline/front/redraws";

/** Sides in degrees. */
function rectangle(west: number, south: number, east: number, north: number): Polygon {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [corners.map(toGrid)] };
}

describe("a polygon by which two outlines differ", () => {
  // A border along 49 degrees north, a coast along 46.
  const rules = redrawRules({
    border: {
      type: "MultiLineString",
      coordinates: [
        [
          [35, 49],
          [36, 49],
        ],
      ],
    },
    coast: {
      type: "MultiLineString",
      coordinates: [
        [
          [35, 46],
          [36, 46],
        ],
      ],
    },
  });

  it("is another drawing of the border where all of it lies within 450 m of it", () => {
    expect(rules.isBorderRedraw(rectangle(35.1, 48.997, 35.9, 49.003))).toBe(true);
    expect(rules.isBorderRedraw(rectangle(35.1, 48.99, 35.9, 49.003))).toBe(false);
  });

  it("is a change along the coast, which the sources draw freely", () => {
    expect(rules.isBorderRedraw(rectangle(35.1, 45.997, 35.9, 46.003))).toBe(false);
  });
});

describe("slivers of the earlier years", () => {
  const days = (from: number, to: number) => [{ from, to }];
  const face = (geometry: Polygon, occupied = days(0, 100), parent: number | null = null) =>
    ({ geometry, occupied, parent }) satisfies HeldFace;

  // 0.001 degrees are 74 m eastward and 111 m northward.
  const west = face(rectangle(37, 48, 37.05, 48.05));
  const strip = face(rectangle(37.05, 48, 37.051, 48.05), days(40, 100));
  const east = face(rectangle(37.051, 48, 37.1, 48.05), days(50, 100));

  it("get the days of the neighbour along them that was occupied most nearly as they were", () => {
    const { occupied, dissolved } = dissolveSliversOf([west, strip, east], 100, null);
    expect(occupied).toEqual([days(0, 100), days(50, 100), days(50, 100)]);
    expect(dissolved).toBe(1);
  });

  it("are none where a line would move farther than allowed", () => {
    expect(dissolveSliversOf([west, strip, east], 50, null)).toEqual({
      occupied: [days(0, 100), days(40, 100), days(50, 100)],
      dissolved: 0,
    });
  });

  it("stay where the source's line would be lost, as at the tip of a spike along a road", () => {
    const spike = face(rectangle(36.99, 48.02, 37, 48.0205), days(40, 60));
    const land = face({
      type: "Polygon",
      coordinates: [
        [
          [37, 48],
          [37.05, 48],
          [37.05, 48.05],
          [37, 48.05],
          [37, 48.0205],
          [37, 48.02],
          [37, 48],
        ].map(toGrid),
      ],
    });
    const tip = { from: toPlane(toGrid([36.99, 48.02])), to: toPlane(toGrid([36.99, 48.0205])) };
    const followed = {
      drawn: [{ ...tip, present: days(40, 60) }],
      farthest: 170,
      isBesideOutline: () => false,
    };
    expect(dissolveSliversOf([spike, land], 100, null).occupied).toEqual([[], days(0, 100)]);
    expect(dissolveSliversOf([spike, land], 100, followed).occupied).toEqual([
      days(40, 60),
      days(0, 100),
    ]);
    const beside = { ...followed, isBesideOutline: () => true };
    expect(dissolveSliversOf([spike, land], 100, beside).dissolved).toBe(1);
  });

  it("do not cut a recent cell in two", () => {
    const ofCell = face(strip.geometry, days(0, 100), 7);
    const rest = face(east.geometry, days(50, 100), 7);
    const { occupied } = dissolveSliversOf([west, ofCell, rest], 100, null);
    expect(occupied).toEqual([days(0, 100), days(50, 100), days(50, 100)]);
  });
});
