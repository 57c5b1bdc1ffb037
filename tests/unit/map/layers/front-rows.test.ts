import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { frontRows, NO_FRONT_ROWS } from "../../../../src/map/layers/front-rows";
import { oblastShapeRows } from "../../../../src/map/layers/oblast-rows";
import { selectedMark } from "../../../../src/map/layers/selected-mark";
import type { FrontCell, FrontHistory } from "../../../../src/model/front";

const SQUARE: Polygon["coordinates"] = [
  [
    [37, 48],
    [37.1, 48],
    [37.1, 48.1],
    [37, 48],
  ],
];
const ISLAND: Polygon["coordinates"] = [
  [
    [38, 48],
    [38.1, 48],
    [38.1, 48.1],
    [38, 48],
  ],
];

describe("the rows of a history", () => {
  it("are one a polygon and interval, so that a filter shows each on its own days", () => {
    const { land } = frontRows(
      history([
        cell({
          geometry: { type: "MultiPolygon", coordinates: [SQUARE, ISLAND] },
          occupied: [
            { from: 10, to: 20 },
            { from: 30, to: 41 },
          ],
        }),
      ]),
    );
    expect(land.map(({ polygon, filter }) => [polygon, filter])).toEqual([
      [SQUARE, [10, 20]],
      [ISLAND, [10, 20]],
      [SQUARE, [30, 41]],
      [ISLAND, [30, 41]],
    ]);
  });

  it("carry a change of hands as its two states, before and after", () => {
    const { changes } = frontRows(history([cell({ occupied: [{ from: 10, to: 20 }] })]));
    expect(changes.map(({ kind, filter }) => [kind, filter])).toEqual([
      ["taken", [0, 10, 10, 20]],
      ["regained", [10, 20, 20, 41]],
    ]);
  });

  it("carry every change of hands with its day and that of the next", () => {
    const { events } = frontRows(history([cell({ occupied: [{ from: 10, to: 20 }] })]));
    expect(events.map(({ kind, filter, selection }) => [kind, filter, selection.id])).toEqual([
      ["taken", [10, 10, 20], "0"],
      ["regained", [20, 20, 41], "0"],
    ]);
  });

  it("keep the front apart from the outline along border and coast", () => {
    const path = [
      [37, 48],
      [37.1, 48],
    ];
    const present = [{ from: 0, to: 41 }];
    const rows = frontRows({
      ...history([]),
      edges: [
        { kind: "front", lines: [path], present },
        { kind: "border", lines: [path], present },
        { kind: "coast", lines: [path, path], present },
      ],
    });
    expect(rows.frontLine.at(10).rows).toEqual([{ path, filter: [0, 41] }]);
    expect(rows.frontLineBefore.at(10).rows).toEqual([{ path, filter: [0, 41] }]);
    expect(rows.outline.at(10).rows).toHaveLength(3);
  });
});

describe("the selected mark", () => {
  const rows = {
    front: frontRows(
      history([cell({}), cell({ geometry: { type: "Polygon", coordinates: ISLAND } })]),
    ),
    strikes: { icons: [], areas: [] },
    clusters: { coins: [], singles: [] },
    oblasts: [],
    flows: { areas: { discs: [], oblasts: [] }, strands: [], marks: [] },
    greyZone: { greyZone: [], liberated: [], liberatedOutline: [] },
    towns: [],
    replay: [],
  };

  it("is the outline of the cell whose index the selection names", () => {
    expect(selectedMark({ kind: "front", id: "1" }, rows)).toEqual({ paths: ISLAND, points: [] });
  });

  it("is the outline of the oblast whose code the selection names", () => {
    const oblasts = oblastShapeRows(new Map([["UA-51", [ISLAND]]]));
    expect(selectedMark({ kind: "oblast", id: "UA-51" }, { ...rows, oblasts })).toEqual({
      paths: ISLAND,
      points: [],
    });
  });

  it("is nothing where the data have no such mark, or nothing is selected", () => {
    const nothing = { paths: [], points: [] };
    expect(selectedMark({ kind: "front", id: "7" }, rows)).toEqual(nothing);
    expect(selectedMark({ kind: "strike", id: "gone" }, rows)).toEqual(nothing);
    expect(selectedMark(null, { ...rows, front: NO_FRONT_ROWS })).toEqual(nothing);
  });
});

function cell(given: Partial<FrontCell>): FrontCell {
  return {
    geometry: { type: "Polygon", coordinates: SQUARE },
    areaKm2: 41,
    heldSince2014: false,
    shares: [],
    occupied: [{ from: 0, to: 41 }],
    ...given,
  };
}

function history(cells: ReadonlyArray<FrontCell>): FrontHistory {
  return {
    firstDay: 0,
    lastDay: 40,
    missingDays: [],
    seamDay: 40,
    earlier: null,
    cells,
    edges: [],
  };
}
