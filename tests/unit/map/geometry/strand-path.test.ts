import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMercator, toMercator } from "../../../../src/map/geometry/mercator";
import { pointAt } from "../../../../src/map/geometry/rays";
import {
  approachBearing,
  arrivingPath,
  strandPath,
} from "../../../../src/map/geometry/strand-path";
import { distanceKm } from "../../../../src/model/distance";

const KURSK = { longitude: 36.19, latitude: 51.73 };
const KYIV = { longitude: 30.52, latitude: 50.45 };

const place = fc.record({
  longitude: fc.double({ min: 20, max: 60, noNaN: true }),
  latitude: fc.double({ min: 40, max: 65, noNaN: true }),
});

function placeAt(point: ReadonlyArray<number> | undefined) {
  const [longitude, latitude] = point as [number, number];
  return { longitude, latitude };
}

describe("Web Mercator", () => {
  it("is a unit square from 180 W to 180 E and from 85.05 N to 85.05 S (EPSG:3857)", () => {
    expect(toMercator(0, 0)).toEqual([0.5, 0.5]);
    expect(toMercator(-180, 85.0511287798)[0]).toBe(0);
    expect(toMercator(-180, 85.0511287798)[1]).toBeCloseTo(0, 9);
    expect(toMercator(180, -85.0511287798)[1]).toBeCloseTo(1, 9);
  });

  it("comes back to the same place", () => {
    fc.assert(
      fc.property(place, ({ longitude, latitude }) => {
        const [backLongitude, backLatitude] = fromMercator(toMercator(longitude, latitude));
        expect(backLongitude).toBeCloseTo(longitude, 9);
        expect(backLatitude).toBeCloseTo(latitude, 9);
      }),
    );
  });
});

describe("the path of a strand", () => {
  const straight = { from: KURSK, to: KYIV, lead: KYIV, bend: 0 };

  it("begins at the launch site and ends before the target by the gap", () => {
    fc.assert(
      fc.property(
        place,
        place,
        place,
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        (from, to, lead, bend) => {
          fc.pre(distanceKm(from, to) > 30 && distanceKm(from, lead) > 1);
          const path = strandPath({ from, to, lead, bend }, 12);
          expect(distanceKm(placeAt(path?.points[0]), from)).toBeLessThan(0.001);
          expect(distanceKm(placeAt(path?.points.at(-1)), to)).toBeCloseTo(12, 1);
        },
      ),
    );
  });

  it("tells its heading clockwise from north: a little south of west from Kursk to Kyiv", () => {
    const { heading } = strandPath(straight, 12) as { heading: number };
    expect((heading + 360) % 360).toBeGreaterThan(240);
    expect((heading + 360) % 360).toBeLessThan(260);
  });

  it("swings to the left of its way with a positive bend: to the south on the way west", () => {
    const middle = (bend: number) => {
      const points = strandPath({ ...straight, bend }, 12)?.points ?? [];
      return placeAt(points[Math.floor(points.length / 2)]).latitude;
    };
    expect(middle(0.1)).toBeLessThan(middle(0));
    expect(middle(-0.1)).toBeGreaterThan(middle(0));
  });

  it("leaves the launch site towards the lead, as one trunk with its sisters", () => {
    const odesa = { longitude: 30.73, latitude: 46.48 };
    const between = { longitude: 30.6, latitude: 48.5 };
    const first = (to: typeof KYIV) =>
      placeAt(strandPath({ ...straight, to, lead: between }, 12)?.points[2]);
    const separate = (to: typeof KYIV) =>
      placeAt(strandPath({ ...straight, to, lead: to }, 12)?.points[2]);
    expect(distanceKm(first(KYIV), first(odesa))).toBeLessThan(
      distanceKm(separate(KYIV), separate(odesa)) / 2,
    );
  });

  it("is none where launch site and target are the same area", () => {
    expect(strandPath({ ...straight, from: KYIV }, 12)).toBeNull();
  });
});

describe("the path of a strand that ends beside its target", () => {
  const course = { from: KURSK, to: KYIV, lead: KYIV, bend: 0 };

  it("begins at the launch site, ends at the place it was given and heads for the target", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), (bearing) => {
        const end = pointAt(KYIV, bearing, 20);
        const { points, heading } = arrivingPath(course, end);
        expect(distanceKm(placeAt(points[0]), KURSK)).toBeLessThan(0.001);
        expect(distanceKm(placeAt(points.at(-1)), end)).toBeLessThan(0.001);
        const towardsKyiv = (bearing * 180) / Math.PI + 180;
        expect(Math.cos(((heading - towardsKyiv) * Math.PI) / 180)).toBeGreaterThan(0.99);
      }),
    );
  });

  it("would come from the side of its launch site: a little north of east from Kursk to Kyiv", () => {
    const degrees = (approachBearing(course) * 180) / Math.PI;
    expect(degrees).toBeGreaterThan(60);
    expect(degrees).toBeLessThan(80);
  });
});
