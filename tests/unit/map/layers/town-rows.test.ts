import { describe, expect, test } from "vitest";
import { townRows } from "../../../../src/map/layers/town-rows";
import { townDistances } from "../../../../src/map/town-labels";
import type { Town } from "../../../../src/model/town";

describe("towns on the map", () => {
  const pokrovsk = town("pokrovsk", 5.24, false);
  const kyiv = town("kyiv", 210, false);
  const donetsk = town("donetsk", 12, true);
  const towns = [pokrovsk, kyiv, donetsk];

  test("are those outside the occupied land and nearer than 60 km", () => {
    expect(idsOn(100)).toEqual(["pokrovsk"]);
  });

  test("are the selected one too, wherever it is, and it alone where the layer is off", () => {
    expect(idsOn(100, "kyiv")).toEqual(["pokrovsk", "kyiv"]);
    expect(idsOn(100, "donetsk", false)).toEqual(["donetsk"]);
  });

  test("are none where there is no outline", () => {
    expect(idsOn(99, "kyiv")).toEqual([]);
  });

  test("have their distance at the middle of the line, to a tenth of a km, as the language writes it", () => {
    const rows = townRows([pokrovsk], 100, null, true);
    expect(townDistances(rows, "en").features[0]).toMatchObject({
      geometry: { coordinates: [37.5, 48.25] },
      properties: { text: "5.2 km" },
    });
    expect(townDistances(rows, "uk").features[0]?.properties.text).toBe("5,2 км");
  });

  function idsOn(night: number, selected?: string, areShown = true) {
    const selection = selected ? ({ kind: "town", id: selected } as const) : null;
    return townRows(towns, night, selection, areShown).map((row) => row.selection.id);
  }
});

function town(id: string, distanceKm: number, inside: boolean): Town {
  const name = { en: id, uk: id };
  const days = [{ distanceKm, inside, nearest: [38, 48.5] as const }];
  return { id, name, oblast: name, longitude: 37, latitude: 48, firstDay: 100, days };
}
