import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SourceReport } from "../../../../data/pipeline/report";
import { SourceError } from "../../../../data/pipeline/source-error";
import { buildStrikes } from "../../../../data/pipeline/strikes";
import { dataDirectory, incident, kyivRow } from "./examples";

function buildAfter(breakIt: (directory: string) => void) {
  const directory = dataDirectory([incident()], [kyivRow()]);
  breakIt(directory);
  return buildStrikes(directory, join(directory, "none.csv"), {
    incidents: new SourceReport("bellingcat", "incidents"),
    kyiv: new SourceReport("kyiv", "rows"),
  });
}

describe("a source that is missing or broken as a whole is an error that names its place", () => {
  it.each<[string, (directory: string) => void, RegExp]>([
    [
      "no incidents",
      (at) => rmSync(join(at, "incidents"), { recursive: true }),
      /incidents: is missing/,
    ],
    [
      "no file of incidents",
      (at) => rmSync(join(at, "incidents/civharm-2024-06-02.json")),
      /incidents: holds no file civharm-YYYY-MM-DD\.json/,
    ],
    [
      "incidents cut short",
      (at) => writeFileSync(join(at, "incidents/civharm-2024-06-02.json"), '[{"id":'),
      /civharm-2024-06-02\.json: is not JSON/,
    ],
    [
      "incidents of another form",
      (at) => writeFileSync(join(at, "incidents/civharm-2024-06-02.json"), "{}"),
      /civharm-2024-06-02\.json: expected a list/,
    ],
    [
      "no Kyiv table",
      (at) => rmSync(join(at, "kyiv/kyiv-strikes.csv")),
      /kyiv-strikes\.csv: is missing/,
    ],
    [
      "a Kyiv table without a column",
      (at) => writeFileSync(join(at, "kyiv/kyiv-strikes.csv"), "id,date_start\n"),
      /kyiv-strikes\.csv: line 1: has no column/,
    ],
    [
      "a Kyiv gazetteer with a bad row",
      (at) =>
        writeFileSync(
          join(at, "kyiv/gazetteer-kyiv.csv"),
          "name_en,name_uk,kind,lon,lat\na,b,c,d,e\n",
        ),
      /gazetteer-kyiv\.csv: line 2: lon: found "d"/,
    ],
    [
      "a Kyiv gazetteer without districts",
      (at) =>
        writeFileSync(
          join(at, "kyiv/gazetteer-kyiv.csv"),
          "name_en,name_uk,kind,lon,lat\nBucha,Буча,city,30.2,50.5\n",
        ),
      /gazetteer-kyiv\.csv: kind: found no "city district"/,
    ],
  ])("%s", (_, breakIt, message) => {
    expect(() => buildAfter(breakIt)).toThrow(SourceError);
    expect(() => buildAfter(breakIt)).toThrow(message);
  });
});

it("a newer file of incidents is read instead of the older", () => {
  const { geojson } = buildAfter((at) =>
    writeFileSync(
      join(at, "incidents/civharm-2026-01-01.json"),
      JSON.stringify([incident({ id: "CIV9009" })]),
    ),
  );
  expect(geojson.features.map(({ id }) => id)).toContain("CIV9009");
});
