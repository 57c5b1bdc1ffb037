import type { GeoJsonObject } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { packTopology, unpackTopology } from "../../../../src/model/wire/packed-topology";

type Cells = Topology<{ cells: GeometryCollection }>;

/** Two squares that share an edge, on a grid. */
const twoSquares: Cells = {
  type: "Topology",
  transform: { scale: [1, 1], translate: [0, 0] },
  objects: {
    cells: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", arcs: [[1, ~0]], properties: { km2: 0.8 } },
        { type: "Polygon", arcs: [[0, 2]], properties: { km2: 0.9, parent: 7 } },
      ],
    },
  },
  arcs: [
    [
      [10, 10],
      [0, -10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ],
};

const featuresOf = (value: unknown) => feature(value as Cells, (value as Cells).objects.cells);

describe("a packed topology", () => {
  const packed = packTopology(twoSquares);

  it("names an arc by 0 the first time, then by how many were named since", () => {
    expect(packed.objects.cells?.arcs).toEqual([[[0, 0]], [[-1, 0]]]);
  });

  it("tells properties in columns, decimals in units of the last one", () => {
    expect(packed.objects.cells?.properties).toEqual({
      km2: { decimals: 1, units: [8, 9] },
      parent: [null, 7],
    });
  });

  it("begins each arc where the one before ended", () => {
    expect(packed.arcs).toEqual([
      [10, 10, -10, 0, 0, -10, 10, 0],
      [0, 0, 0, 10],
      [0, -10, 10, 0, 0, 10, -10, 0],
    ]);
  });

  it("unpacks to the same features", () => {
    expect(featuresOf(unpackTopology(JSON.parse(JSON.stringify(packed))))).toEqual(
      featuresOf(twoSquares),
    );
  });

  it("unpacks to standard TopoJSON and nothing else", () => {
    expect(Object.keys(unpackTopology(packed) as object).sort()).toEqual(
      Object.keys(twoSquares).sort(),
    );
  });

  it("keeps a whole coverage", () => {
    const squares = Array.from({ length: 25 }, (_square, index) => {
      const [x, y] = [index % 5, Math.floor(index / 5)];
      return {
        type: "Feature" as const,
        properties: {},
        geometry: {
          type: "Polygon" as const,
          coordinates: [
            [
              [x, y],
              [x + 1, y],
              [x + 1, y + 1],
              [x, y + 1],
              [x, y],
            ],
          ],
        },
      };
    });
    const cells = { type: "FeatureCollection" as const, features: squares };
    const coverage = topology({ cells: cells as GeoJsonObject }, 7);
    expect(featuresOf(unpackTopology(packTopology(coverage)))).toEqual(featuresOf(coverage));
  });
});

it("leaves any other value as it is", () => {
  expect(unpackTopology(twoSquares)).toBe(twoSquares);
  expect(unpackTopology(null)).toBeNull();
});
