import type { LineString, Position } from "geojson";
import { describe, expect, it } from "vitest";
import {
  contains,
  looseEnds,
  nearestCorner,
  ringAreaKm2,
  smoothRing,
} from "../../../data/basemap/geometry";
import { multiPolygon } from "../../../data/basemap/read";

/** A degree square at the equator with a hole in its middle. */
const SQUARE: Array<Position> = [
  [30, 0],
  [31, 0],
  [31, 1],
  [30, 1],
  [30, 0],
];
const HOLE: Array<Position> = [
  [30.4, 0.4],
  [30.6, 0.4],
  [30.6, 0.6],
  [30.4, 0.6],
  [30.4, 0.4],
];
const AREA = multiPolygon([[SQUARE, HOLE]]);

describe("the area of a ring", () => {
  it("is that of a degree square at the equator: 12,364 km² on a sphere", () => {
    expect(ringAreaKm2(SQUARE)).toBeGreaterThan(12_364 * 0.995);
    expect(ringAreaKm2(SQUARE)).toBeLessThan(12_364 * 1.005);
  });

  it("does not depend on the ring's direction", () => {
    expect(ringAreaKm2(SQUARE.toReversed())).toBeCloseTo(ringAreaKm2(SQUARE));
  });
});

describe("an area", () => {
  it("contains what lies within it, but not what lies in its hole or beside it", () => {
    expect(contains(AREA, [30.1, 0.1])).toBe(true);
    expect(contains(AREA, [30.5, 0.5])).toBe(false);
    expect(contains(AREA, [31.1, 0.5])).toBe(false);
  });

  it("has a corner nearest to a place", () => {
    expect(nearestCorner(AREA, [31.4, 1.2])).toEqual([31, 1]);
    expect(nearestCorner(AREA, [30.45, 0.45])).toEqual([30.4, 0.4]);
  });
});

describe("a smoothed ring", () => {
  it("is closed, lies within the corners and has lost some of their area", () => {
    const smooth = smoothRing(SQUARE);
    expect(smooth.at(-1)).toEqual(smooth[0]);
    expect(smooth).not.toContainEqual([31, 1]);
    // Each cut of Chaikin's takes a triangle of 1/4 by 1/4 of the sides off every corner: 7/8 of a square are left.
    expect(ringAreaKm2(smooth) / ringAreaKm2(SQUARE)).toBeLessThan(7 / 8);
    expect(ringAreaKm2(smooth) / ringAreaKm2(SQUARE)).toBeGreaterThan(0.8);
  });
});

describe("loose ends", () => {
  it("are where only one line ends; a closed line has none", () => {
    const line = (...coordinates: Array<Position>): LineString => ({
      type: "LineString",
      coordinates,
    });
    const fork = [line([0, 0], [1, 1]), line([1, 1], [2, 0]), line([1, 1], [2, 2])];
    expect(looseEnds(fork)).toEqual(new Set(["0 0", "2 0", "2 2"]));
    expect(looseEnds([line([0, 0], [1, 0], [1, 1], [0, 0])]).size).toBe(0);
  });
});
