import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { greyZoneRows } from "../../../../src/map/layers/grey-zone-rows";
import type { EarlierHistory, LiberatedArea } from "../../../../src/model/earlier-history";
import { dayOf } from "../../../../src/model/time";

const SQUARE: Polygon["coordinates"] = [
  [
    [30, 50],
    [30.1, 50],
    [30.1, 50.1],
    [30, 50],
  ],
];

describe("the grey zone's rows", () => {
  it("are one a stretch of days", () => {
    const geometry: Polygon = { type: "Polygon", coordinates: SQUARE };
    const present = [
      { from: 38, to: 50 },
      { from: 60, to: 70 },
    ];
    const zone = { firstDay: 38, lastDay: 100, areas: [{ geometry, present }] };
    expect(greyZoneRows(zone, null)).toEqual({
      greyZone: [
        { polygon: SQUARE, filter: [38, 50] },
        { polygon: SQUARE, filter: [60, 70] },
      ],
      liberated: [],
      liberatedOutline: [],
    });
  });
});

describe("the reach of the assault on Kyiv", () => {
  const rowsOf = (until: string | null) =>
    greyZoneRows(
      null,
      earlierWith({
        geometry: { type: "MultiPolygon", coordinates: [SQUARE] },
        until: until === null ? null : dayOf(until),
      }),
    );

  it("is shown from the first day of the invasion until the day of liberation", () => {
    const { liberated, liberatedOutline } = rowsOf("2022-03-31");
    expect(liberated).toEqual([{ polygon: SQUARE, filter: [0, dayOf("2022-03-31")] }]);
    expect(liberatedOutline).toEqual([{ path: SQUARE[0], filter: [0, dayOf("2022-03-31")] }]);
  });

  it("is shown until the first outline where the source gives no day", () => {
    expect(rowsOf(null).liberated.map(({ filter }) => filter)).toEqual([[0, dayOf("2022-04-03")]]);
  });
});

function earlierWith(area: LiberatedArea): EarlierHistory {
  return {
    firstDay: dayOf("2022-04-03"),
    lastDay: dayOf("2024-06-30"),
    missingDays: [],
    cells: [],
    edges: [],
    liberated: [area],
  };
}
