import type { Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import {
  changeFeatures,
  type FrontFeatures,
  outlineFeatures,
} from "../../../data/export/front-features";
import { withProvenance } from "../../../data/export/provenance";
import { openBuiltData } from "../../../data/figures/built-data";
import { findDefect } from "../../../data/pipeline/front/geos";
import type { FrontCell, FrontHistory } from "../../../src/model/front";
import { type Day, dayOf } from "../../../src/model/time";
import type { ManifestSource } from "../../../src/model/wire/manifest";

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
      ["Polygon", { kind: "occupied", areaKm2: 5, heldSince2014: false, date: "2025-07-03" }],
      ["Polygon", { kind: "occupied", areaKm2: 2, heldSince2014: false, date: "2025-07-03" }],
      ["Polygon", { kind: "occupied", areaKm2: 1, heldSince2014: false, date: "2025-07-03" }],
      ["LineString", { kind: "front", date: "2025-07-03" }],
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

describe("the exported file", () => {
  const history = { ...HISTORY, seamDay: dayOf("2025-07-04") };
  const source = (id: string, maker: string): ManifestSource => ({
    id,
    name: { en: id, uk: id },
    maker,
    url: "https://example.org",
    licence: "not stated",
    taken: "2026-08-01",
    from: "2022-04-03",
    to: "2026-07-30",
    note: { en: "A note.", uk: "Примітка." },
  });
  const sources = [
    source("attacks", "P. Ivaniuk"),
    source("deepstate-archive", "DeepState"),
    source("deepstate-mirror", "DeepState, mirrored"),
  ];
  const exported = (from: Day, to: Day) => {
    const features = changeFeatures(history, from, to) as FrontFeatures;
    return withProvenance(features, history, [from, to], sources);
  };

  it("names the outlines' source, with its terms, and again in each feature", () => {
    const file = exported(FIRST, dayOf("2025-07-03"));
    expect(file.sources).toMatchObject([{ maker: "DeepState", licence: "not stated" }]);
    expect(file.features.map(({ properties }) => properties?.source)).toEqual([
      "DeepState, https://example.org",
    ]);
  });

  it("names both where the archive ends between the two evenings", () => {
    const makers = exported(FIRST, LAST).sources.map(({ maker }) => maker);
    expect(makers).toEqual(["DeepState", "DeepState, mirrored"]);
  });

  it("says whose day's outline stood on an evening without its own", () => {
    expect(exported(dayOf("2025-07-02"), LAST).evenings).toEqual([
      { date: "2025-07-02", outline: "2025-07-01" },
      { date: "2025-07-05", outline: "2025-07-05" },
    ]);
  });
});

describe("what is exported from the data of the project", async () => {
  const history = await (await openBuiltData("public/data")).front();

  it.each([
    ["the land of an evening before July 2024", outlineFeatures(history, dayOf("2023-05-01"))],
    ["the land of 4 July 2025", outlineFeatures(history, dayOf("2025-07-04"))],
    [
      "what changed hands in November 2024",
      changeFeatures(history, dayOf("2024-10-31"), dayOf("2024-11-30")),
    ],
  ])("%s is valid GeoJSON: closed rings by the right-hand rule that do not cross", (_, built) => {
    const areas = (built as FrontFeatures).features
      .map(({ geometry }) => geometry)
      .filter((geometry) => geometry.type !== "LineString");
    const rings = areas.flatMap(({ type, coordinates }) =>
      (type === "Polygon" ? [coordinates] : coordinates).flatMap((polygon) => [
        ...polygon.entries(),
      ]),
    );
    expect(rings.length).toBeGreaterThan(300);
    expect(rings.filter(([, ring]) => ring[0]?.join() !== ring.at(-1)?.join())).toEqual([]);
    expect(rings.filter(([place, ring]) => signedArea(ring) > 0 !== (place === 0))).toEqual([]);
    expect(areas.map(findDefect).filter((defect) => defect !== null)).toEqual([]);
  });
});

/** Greater than 0 where the ring runs counterclockwise. */
function signedArea(ring: ReadonlyArray<Position>): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    return sum + (x0 * y - x * y0) / 2;
  }, 0);
}
