import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { changeFeatures, outlineFeatures } from "../../../data/export/front-features";
import type { FrontCell, FrontHistory } from "../../../src/model/front";
import { dayOf } from "../../../src/model/time";

const FIRST = dayOf("2025-07-01");
const LAST = dayOf("2025-07-05");

function cell(west: number, areaKm2: number, from: number, to: number): FrontCell {
  const geometry: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [west, 48],
        [west + 0.1, 48],
        [west + 0.1, 48.1],
        [west, 48],
      ],
    ],
  };
  return { geometry, areaKm2, heldSince2014: false, occupied: [{ from, to }], shares: [] };
}

const HISTORY: FrontHistory = {
  firstDay: FIRST,
  lastDay: LAST,
  missingDays: [dayOf("2025-07-02")],
  seamDay: FIRST,
  cells: [
    cell(37, 5, FIRST, LAST + 1),
    cell(38, 2, dayOf("2025-07-03"), LAST + 1),
    cell(39, 1, FIRST, dayOf("2025-07-04")),
  ],
  edges: [
    {
      lines: [
        [
          [37, 48],
          [37.1, 48.1],
        ],
      ],
      kind: "front",
      present: [{ from: FIRST, to: LAST + 1 }],
    },
  ],
  earlier: null,
};

describe("the front as GeoJSON", () => {
  it("holds the land occupied on an evening, with its area, and the outline", () => {
    const { features } = outlineFeatures(HISTORY, dayOf("2025-07-03")) ?? { features: [] };
    expect(features.map(({ geometry, properties }) => [geometry.type, properties])).toEqual([
      ["Polygon", { kind: "occupied", areaKm2: 5, heldSince2014: false }],
      ["Polygon", { kind: "occupied", areaKm2: 2, heldSince2014: false }],
      ["Polygon", { kind: "occupied", areaKm2: 1, heldSince2014: false }],
      ["LineString", { kind: "front" }],
    ]);
  });

  it("holds what was taken and regained between two evenings", () => {
    const { features } = changeFeatures(HISTORY, FIRST, LAST) ?? { features: [] };
    const window = { from: "2025-07-01", to: "2025-07-05" };
    expect(features.map(({ properties }) => properties)).toEqual([
      { kind: "taken", areaKm2: 2, ...window },
      { kind: "regained", areaKm2: 1, ...window },
    ]);
  });

  it("is nothing on a day without an outline or outside the history", () => {
    expect(outlineFeatures(HISTORY, dayOf("2025-07-02"))).toBeNull();
    expect(outlineFeatures(HISTORY, LAST + 1)).toBeNull();
    expect(changeFeatures(HISTORY, FIRST - 1, LAST)).toBeNull();
  });
});
