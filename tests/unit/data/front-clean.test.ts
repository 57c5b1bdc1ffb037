import type { Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { OutlineCleaner } from "../../../data/pipeline/front/clean";
import { areaInSquareMetres, toGrid } from "../../../data/pipeline/front/grid";
import type { RedrawRules } from "../../../data/pipeline/front/redraws";

/** In thousandths of a degree near Pokrovsk: 111 m northward, 74 m eastward. */
function polygon(...corners: Array<[x: number, y: number]>): Polygon {
  const ring: Array<Position> = [...corners, corners[0] as [number, number]];
  return {
    type: "Polygon",
    coordinates: [
      ring.map(([x, y]) => toGrid([37 + (x as number) / 1000, 48 + (y as number) / 1000])),
    ],
  };
}

const square = (west: number, south: number, east: number, north: number) =>
  polygon([west, south], [east, south], [east, north], [west, north]);

const FAR_FROM_BORDER: RedrawRules = { isBorderRedraw: () => false, isOutline: () => false };

/** What changed hands between an older outline, day 1, and the land known from day 2 on. */
function changeFrom(
  older: ReadonlyArray<Polygon>,
  later: ReadonlyArray<Polygon>,
  rules = FAR_FROM_BORDER,
) {
  const cleaner = new OutlineCleaner({ day: 2, polygons: later }, 150, rules);
  return cleaner.step({ day: 1, polygons: older });
}

const km2 = (polygons: ReadonlyArray<Polygon>) =>
  polygons.reduce((sum, one) => sum + areaInSquareMetres(one) / 1e6, 0);

describe("between two outlines", () => {
  it("land that was free on the older one changed hands on the day of the later one", () => {
    const { flip } = changeFrom([square(0, 0, 50, 50)], [square(0, 0, 60, 50)]);
    expect(flip.day).toBe(2);
    expect(km2(flip.polygons)).toBeCloseTo(km2([square(50, 0, 60, 50)]), 1);
  });

  it("a line drawn 110 m beside itself is no change", () => {
    const { flip, redrawnKm2 } = changeFrom([square(0, 0, 50, 50)], [square(0, 0, 50, 51)]);
    expect(flip.polygons).toEqual([]);
    expect(redrawnKm2).toBeCloseTo(km2([square(0, 50, 50, 51)]), 2);
  });

  it("an advance takes little of a redraw beside it along", () => {
    const older = [square(0, 0, 50, 50)];
    const later = [polygon([0, 0], [50, 0], [50, 51], [10, 51], [10, 60], [0, 60], [0, 50])];
    const advance = km2([square(0, 50, 10, 60)]);
    const all = advance + km2([square(10, 50, 50, 51)]);
    const { flip } = changeFrom(older, later);
    expect(km2(flip.polygons)).toBeGreaterThan(advance);
    expect(km2(flip.polygons)).toBeLessThan(advance + (all - advance) * 0.15);
  });

  it("a spike too narrow to be a strip counts where it leads away from the line", () => {
    const later = [
      polygon([0, 0], [50, 0], [50, 50], [26, 50], [26, 80], [25, 80], [25, 50], [0, 50]),
    ];
    const { flip } = changeFrom([square(0, 0, 50, 50)], later);
    const spike = km2([square(25, 50, 26, 80)]);
    expect(km2(flip.polygons)).toBeGreaterThan(spike * 0.9);
    expect(km2(flip.polygons)).toBeLessThanOrEqual(spike * 1.01);
  });

  it.each([
    [
      "a slit 4 m wide that leads a kilometre into the land",
      [polygon([0, 0], [50, 0], [50, 50], [25.05, 50], [25.05, 40], [25, 40], [25, 50], [0, 50])],
      square(25, 40, 25.05, 50),
    ],
    [
      "an islet a kilometre from the line",
      [square(0, 0, 50, 50), square(25, 60, 26, 60.3)],
      square(25, 60, 26, 60.3),
    ],
  ])("%s counts, however small it is", (_name, later, changed) => {
    const { flip } = changeFrom([square(0, 0, 50, 50)], later);
    expect(km2(flip.polygons)).toBeGreaterThan(km2([changed]) * 0.8);
    expect(km2(flip.polygons)).toBeLessThanOrEqual(km2([changed]) * 1.01);
  });

  it("a slit between two polygons of one outline is no change", () => {
    const { flip } = changeFrom(
      [square(0, 0, 24, 50), square(25, 0, 50, 50), square(0, 0, 50, 10), square(0, 40, 50, 50)],
      [square(0, 0, 50, 50)],
    );
    expect(flip.polygons).toEqual([]);
  });

  it("another drawing of the border is none, however wide", () => {
    const rules = { ...FAR_FROM_BORDER, isBorderRedraw: () => true };
    const { flip, borderRedrawnKm2 } = changeFrom(
      [square(0, 0, 50, 50)],
      [square(0, 0, 60, 50)],
      rules,
    );
    expect(flip.polygons).toEqual([]);
    expect(borderRedrawnKm2).toBeCloseTo(km2([square(50, 0, 60, 50)]), 1);
  });
});

describe("outlines cleaned one after the other", () => {
  it("are compared with their own source, so that small steps add up to a change", () => {
    const cleaner = new OutlineCleaner(
      { day: 4, polygons: [square(0, 0, 50, 53)] },
      150,
      FAR_FROM_BORDER,
    );
    const flips = [52, 51, 50].map((north, index) =>
      cleaner.step({ day: 3 - index, polygons: [square(0, 0, 50, north)] }),
    );
    expect(flips.map(({ flip }) => [flip.day, flip.polygons.length])).toEqual([
      [4, 0],
      [3, 1],
      [2, 0],
    ]);
    expect(km2(flips[1]?.flip.polygons ?? [])).toBeCloseTo(km2([square(0, 51, 50, 53)]), 2);
  });

  it("tell a redraw once, not on each day on which it lasts", () => {
    const cleaner = new OutlineCleaner(
      { day: 3, polygons: [square(0, 0, 50, 51)] },
      150,
      FAR_FROM_BORDER,
    );
    const redrawn = [2, 1].map(
      (day) => cleaner.step({ day, polygons: [square(0, 0, 50, 50)] }).redrawnKm2,
    );
    expect(redrawn[0]).toBeGreaterThan(0);
    expect(redrawn[1]).toBe(0);
  });
});
