import { csvFormat, csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { SourceError } from "../../../../data/pipeline/source-error";
import { build, incident, kyivRow } from "./examples";

const HAND_ROW = {
  id: "hand-1",
  edited: "2026-07-01",
  start: "2025-07-04T01:30+03:00",
  end: "2025-07-04T02:00+03:00",
  time_precision: "minute",
  longitude: "30.5",
  latitude: "50.4",
  place_precision: "district",
  coarsened: "no",
  place_en: "Kyiv",
  place_uk: "Київ",
  weapon_class: "drone",
  weapon_model: "",
  target_type: "residential",
  killed: "",
  injured: "3",
  summary: 'A house, "of brick".',
  confidence: "medium",
  sources: "One; the first <https://a.example/1> | Two <https://b.example/2>",
};

function table(...rows: ReadonlyArray<Record<string, string>>) {
  return csvFormat([...rows], Object.keys(HAND_ROW));
}

/** The table of a first build, with one row changed as a person would. */
function editedTable(id: string, changes: Record<string, string>) {
  const rows = csvParse(build([incident()], [kyivRow()]).csv);
  return table(...rows.map((row) => (row.id === id ? { ...row, ...changes } : row)));
}

describe("a row that a person edited in strikes.csv", () => {
  it("wins over the imported row of the same id and stays in the table", () => {
    const facts = editedTable("CIV9001", { edited: "2026-07-01", killed: "4" });
    const { geojson, csv, reports } = build([incident()], [kyivRow()], facts);
    const feature = geojson.features.find(({ id }) => id === "CIV9001");
    expect(feature?.properties.killed).toBe(4);
    expect(csv).toBe(`${facts.trimEnd()}\n`);
    expect(reports.incidents.mends.map(({ rule }) => rule)).toEqual(["edited-by-hand"]);
  });

  it("is added where no source has its id", () => {
    const { geojson, reports } = build([incident()], [], table(HAND_ROW));
    expect(geojson.features.map(({ id }) => id)).toEqual(["CIV9001", "hand-1"]);
    expect(geojson.features[1]).toMatchObject({
      geometry: { coordinates: [30.5, 50.4] },
      properties: {
        start: "2025-07-03T22:30Z",
        end: "2025-07-03T23:00Z",
        summary: 'A house, "of brick".',
        killed: null,
        sources: [
          { name: "One; the first", url: "https://a.example/1" },
          { name: "Two", url: "https://b.example/2" },
        ],
      },
    });
    expect(reports.incidents.notes).toContain(
      "1 rows of strikes.csv are edited by hand, 1 of them added",
    );
  });

  it("is coarsened too where it says that the site is one of energy", () => {
    const plant = { ...HAND_ROW, target_type: "energy", place_precision: "exact" };
    expect(build([], [], table(plant)).geojson.features[0]?.properties).toMatchObject({
      coarsened: true,
      placePrecision: "district",
    });
  });

  it.each([
    ["edited", "yesterday", "YYYY-MM-DD"],
    ["start", "4.7.2025", "YYYY-MM-DD"],
    ["end", "2025-07-04T01:30+03:00", "later than"],
    ["longitude", "50.4", "a number from 20 to 45"],
    ["place_precision", "about", "one of exact"],
    ["coarsened", "maybe", "one of yes, no"],
    ["weapon_class", "catapult", "one of drone"],
    ["injured", "some", "a whole number from 0, or nothing"],
    ["sources", "a name alone", "name <address>"],
    ["sources", "Bad <javascript:alert(1)>", "name <address>"],
    ["place_uk", "", "some text"],
  ])("is an error that names file, line and field for %s %j", (field, found, expected) => {
    const facts = table(HAND_ROW, { ...HAND_ROW, id: "hand-2", [field]: found });
    expect(() => build([], [], facts)).toThrow(SourceError);
    expect(() => build([], [], facts)).toThrow(
      new RegExp(`strikes\\.csv: line 3: ${field}: found ".*", expected .*${expected}`),
    );
  });

  it("is an error where two have one id", () => {
    expect(() => build([], [], table(HAND_ROW, HAND_ROW))).toThrow(/line 3: id: found "hand-1"/);
  });
});

describe("a row of strikes.csv without an edited date", () => {
  it("is written anew, and a note says which differed", () => {
    const facts = editedTable("CIV9001", { killed: "4" });
    const { geojson, reports } = build([incident()], [kyivRow()], facts);
    expect(geojson.features.find(({ id }) => id === "CIV9001")?.properties.killed).toBeNull();
    expect(reports.incidents.notes.at(-1)).toMatch(/written anew: CIV9001$/);
  });

  it("goes where its source no longer has it, and a note says so", () => {
    const { reports } = build([], [kyivRow()], build([incident()], [kyivRow()]).csv);
    expect(reports.incidents.notes.at(-1)).toMatch(/gone with their source: CIV9001$/);
  });
});

it("a table without one of its columns is an error", () => {
  expect(() => build([], [], "id,edited\n")).toThrow(/strikes\.csv: line 1: has no column "start"/);
});
