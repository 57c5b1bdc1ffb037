import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/model/time";
import { WireError } from "../../../src/model/wire/common";
import { decodeFront, type FrontTopology } from "../../../src/model/wire/front";

/**
 * Two squares side by side: the western one held since 2014, the eastern one taken on day 900. The
 * west of the western one was border until day 950, the east of the eastern one is coast.
 */
function twoSquares(): FrontTopology {
  return {
    type: "Topology",
    bbox: [37, 48, 37.02, 48.01],
    transform: { scale: [1e-5, 1e-5], translate: [37, 48] },
    objects: {
      cells: {
        type: "GeometryCollection",
        geometries: [
          {
            type: "Polygon",
            arcs: [[0, 1]],
            properties: { km2: 0.8, held2014: true, occupied: [858, 1000] },
          },
          { type: "Polygon", arcs: [[2, ~0]], properties: { km2: 0.8, occupied: [900, 1000] } },
        ],
      },
      edges: {
        type: "GeometryCollection",
        geometries: [
          {
            type: "LineString",
            arcs: [~1],
            properties: { kind: "border", present: [858, 950] },
          },
          { type: "LineString", arcs: [2], properties: { kind: "coast" } },
        ],
      },
    },
    arcs: [
      [
        [1000, 0],
        [0, 1000],
      ],
      [
        [1000, 1000],
        [-1000, 0],
        [0, -1000],
        [1000, 0],
      ],
      [
        [1000, 0],
        [1000, 0],
        [0, 1000],
        [-1000, 0],
      ],
    ],
    history: {
      format: "front/1",
      dayZero: "2022-02-24",
      firstDay: "2024-07-01",
      lastDay: "2024-11-19",
      seamDay: "2024-11-01",
      missingDays: ["2024-09-13"],
      sectors: [],
      earlier: null,
    },
  };
}

/** The file with one part changed. */
function altered(change: (file: ReturnType<typeof twoSquares>) => void): unknown {
  const file = structuredClone(twoSquares());
  change(file);
  return file;
}

describe("the front's file", () => {
  it("decodes to cells, edges and days", () => {
    const { cells, edges, ...days } = decodeFront(twoSquares(), "front.json");
    expect(days).toEqual({
      firstDay: dayOf("2024-07-01"),
      lastDay: dayOf("2024-11-19"),
      seamDay: dayOf("2024-11-01"),
      missingDays: [dayOf("2024-09-13")],
      earlier: null,
    });
    expect(cells.map(({ heldSince2014 }) => heldSince2014)).toEqual([true, false]);
    expect(cells[1]).toMatchObject({ areaKm2: 0.8, occupied: [{ from: 900, to: 1000 }] });
    expect(cells[0]?.geometry.coordinates).toEqual([
      [
        [37.01, 48],
        [37.01, 48.01],
        [37, 48.01],
        [37, 48],
        [37.01, 48],
      ],
    ]);
  });

  it("tells the front line from the cells: where and when one side was occupied and no border", () => {
    const { edges } = decodeFront(twoSquares(), "front.json");
    const between = [
      [37.01, 48],
      [37.01, 48.01],
    ];
    expect(edges.map(({ kind, present }) => [kind, present])).toEqual([
      ["front", [{ from: 858, to: 900 }]],
      ["front", [{ from: 950, to: 1000 }]],
      ["border", [{ from: 858, to: 950 }]],
      ["coast", [{ from: 900, to: 1000 }]],
    ]);
    expect(edges[0]?.lines).toEqual([between]);
    expect(edges[1]?.lines).toEqual(edges[2]?.lines);
  });

  it.each([
    [
      "of another format",
      "history.format",
      (file) => Object.assign(file.history, { format: "front/2" }),
    ],
    [
      "with a day that is none",
      "history.lastDay",
      (file) => Object.assign(file.history, { lastDay: "2024-11-31" }),
    ],
    ["without edges", "objects.edges", (file) => Reflect.deleteProperty(file.objects, "edges")],
    [
      "with an interval that does not end",
      "objects.cells.geometries.0.properties.occupied",
      (file) =>
        Object.assign(file.objects.cells.geometries[0]?.properties ?? {}, { occupied: [858] }),
    ],
    [
      "with intervals that overlap",
      "objects.edges.geometries.0.properties.present",
      (file) =>
        Object.assign(file.objects.edges.geometries[0]?.properties ?? {}, {
          present: [858, 900, 890, 910],
        }),
    ],
    [
      "with an arc that is not there",
      "objects.cells.geometries.1.arcs",
      (file) => Object.assign(file.objects.cells.geometries[1] ?? {}, { arcs: [[3]] }),
    ],
    ["with an arc of one position", "arcs", (file) => file.arcs.push([[0, 0]])],
  ] as Array<[string, string, (file: FrontTopology) => unknown]>)(
    "%s is refused, with its name and the place",
    (_what, place, change) => {
      const decode = () => decodeFront(altered(change), "front.0123.json");
      expect(decode).toThrow(WireError);
      expect(decode).toThrow(`front.0123.json: at ${place}: `);
    },
  );
});
