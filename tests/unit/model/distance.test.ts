import { describe, expect, it } from "vitest";
import { distanceKm } from "../../../src/model/distance";

describe("the great-circle distance", () => {
  it("is a degree of a great circle of the mean Earth: 111.195 km", () => {
    expect(distanceKm({ longitude: 0, latitude: 0 }, { longitude: 0, latitude: 1 })).toBeCloseTo(
      111.195,
      3,
    );
  });

  it("is half the circumference between the poles, and nothing from a place to itself", () => {
    const [north, south] = [90, -90].map((latitude) => ({ longitude: 31, latitude }));
    if (!north || !south) throw new Error("two poles");
    expect(distanceKm(north, south)).toBeCloseTo(Math.PI * 6371.0088, 3);
    expect(distanceKm(north, north)).toBe(0);
  });
});
