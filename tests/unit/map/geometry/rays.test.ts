import { describe, expect, it } from "vitest";
import { longestReach, pointAt } from "../../../../src/map/geometry/rays";
import { distanceKm } from "../../../../src/model/distance";

const KYIV = { longitude: 30.52, latitude: 50.45 };
const CENTRE = { longitude: 30, latitude: 0 };
const KM_PER_DEGREE = 40_030 / 360;
const [NORTH, EAST] = [0, Math.PI / 2];

describe("a point at a distance and a bearing", () => {
  it("lies so far away, to the east at a quarter turn", () => {
    const east = pointAt(KYIV, EAST, 20);
    expect(distanceKm(KYIV, east)).toBeCloseTo(20, 0);
    expect(east.latitude).toBeCloseTo(KYIV.latitude, 2);
    expect(east.longitude).toBeGreaterThan(KYIV.longitude);
  });
});

describe("how far an area reaches at a bearing", () => {
  it("is up to its edge", () => {
    const reach = longestReach(CENTRE, EAST, [[square(CENTRE, 1)]]);
    expect(reach?.from).toBe(0);
    expect(reach?.to).toBeCloseTo(KM_PER_DEGREE, 6);
  });

  it("is beyond a hole, where the most of it lies", () => {
    const hole = square({ longitude: 30, latitude: 0.3 }, 0.2);
    const reach = longestReach(CENTRE, NORTH, [[square(CENTRE, 1), hole]]);
    expect(reach?.from).toBeCloseTo(0.5 * KM_PER_DEGREE, 6);
    expect(reach?.to).toBeCloseTo(KM_PER_DEGREE, 6);
  });

  it("begins at the area's edge for a point outside, and is none where the ray misses it", () => {
    const outside = { longitude: 28, latitude: 0 };
    const reach = longestReach(outside, EAST, [[square(CENTRE, 1)]]);
    expect(reach?.from).toBeCloseTo(KM_PER_DEGREE, 6);
    expect(longestReach(outside, NORTH, [[square(CENTRE, 1)]])).toBeNull();
  });
});

function square({ longitude, latitude }: typeof KYIV, half: number): Array<[number, number]> {
  const [west, east] = [longitude - half, longitude + half];
  const [south, north] = [latitude - half, latitude + half];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
