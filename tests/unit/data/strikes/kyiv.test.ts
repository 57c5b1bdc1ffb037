import { csvFormat } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { SourceReport } from "../../../../data/pipeline/report";
import { readKyivStrikes } from "../../../../data/pipeline/strikes/kyiv";
import { dayOf, fromKyiv } from "../../../../src/model/time";
import { kyivRow } from "./examples";

function read(...rows: ReadonlyArray<Record<string, string>>) {
  const report = new SourceReport("kyiv", "rows");
  const imported = readKyivStrikes(csvFormat([...rows]), "kyiv-strikes.csv", report);
  return { imported, strikes: imported.map(({ strike }) => strike), report };
}

describe("a row of the Kyiv table", () => {
  it("is a strike with the project's own words and figures", () => {
    expect(read(kyivRow()).strikes).toEqual([
      {
        id: "2023-05-08-kyiv-podilskyi",
        longitude: 30.51627,
        latitude: 50.46936,
        start: fromKyiv(dayOf("2023-05-08")),
        end: fromKyiv(dayOf("2023-05-09")),
        night: dayOf("2023-05-07"),
        timePrecision: "day",
        placePrecision: "district",
        coarsened: false,
        place: { en: "Podilskyi district, Kyiv", uk: "Подільський район, Київ" },
        weaponClass: "drone",
        weaponModel: null,
        targetType: "residential",
        killed: null,
        injured: 2,
        summary: "A house was hit.",
        confidence: "high",
        sources: [{ name: "News", url: "https://example.org/news" }],
      },
    ]);
  });

  it("keeps the name of a place outside the city", () => {
    const bucha = kyivRow({
      admin: "Kyiv oblast, Bucha raion",
      place_name_en: "Bucha",
      place_name_uk: "Буча",
    });
    expect(read(bucha).strikes[0]?.place).toEqual({ en: "Bucha", uk: "Буча" });
  });

  it("with a time lasts a minute and belongs to the night of that time", () => {
    const evening = kyivRow({ date_start: "2022-03-20T22:45+02:00", date_end: "2022-03-20" });
    const start = fromKyiv(dayOf("2022-03-20"), 22 * 60 + 45);
    expect(read(evening).strikes[0]).toMatchObject({
      start,
      end: start + 1,
      timePrecision: "minute",
      night: dayOf("2022-03-20"),
    });
  });

  it("with a time at its end lasts until then", () => {
    const timed = kyivRow({
      date_start: "2022-10-10T08:30+03:00",
      date_end: "2022-10-10T09:00+03:00",
    });
    expect(read(timed).strikes[0]?.end).toBe(fromKyiv(dayOf("2022-10-10"), 9 * 60));
  });

  it("of several days ends with the last of them", () => {
    const days = kyivRow({ date_start: "2023-05-08", date_end: "2023-05-10" });
    expect(read(days).strikes[0]?.end).toBe(fromKyiv(dayOf("2023-05-11")));
  });

  it.each([
    ["missile_unknown", "unknown-missile"],
    ["hypersonic_missile", "aeroballistic-missile"],
    ["ballistic_missile", "ballistic-missile"],
    ["mixed", "mixed"],
  ])("of weapon class %s is of class %s", (weapon_class, weaponClass) => {
    expect(read(kyivRow({ weapon_class })).strikes[0]?.weaponClass).toBe(weaponClass);
  });

  it("tells an empty count from 0", () => {
    const [strike] = read(kyivRow({ killed: "", injured: "0" })).strikes;
    expect([strike?.killed, strike?.injured]).toEqual([null, 0]);
  });

  it("with stray blanks is mended", () => {
    const { imported } = read(kyivRow({ place_name_en: " Podilskyi district " }));
    expect(imported[0]?.mends).toMatchObject([
      { row: "2", rule: "stray-blanks", detail: "place_name_en" },
    ]);
  });

  it.each([
    ["date_start", "08.05.2023"],
    ["date_end", "2023-05-07"],
    ["date_end", "2024-05-08"],
    ["lon", "305.1627"],
    ["lon", "24.02"],
    ["lat", "0"],
    ["precision", "about"],
    ["weapon_class", "catapult"],
    ["target_type", "house"],
    ["killed", "-1"],
    ["injured", "1.5"],
    ["source_url", "example.org"],
    ["place_name_uk", ""],
    ["confidence", "certain"],
  ])("is refused for %s %j", (field, found) => {
    const { strikes, report } = read(kyivRow({ [field]: found }));
    expect(strikes).toEqual([]);
    expect(report.refusals).toMatchObject([{ file: "kyiv-strikes.csv", row: "2", field, found }]);
  });

  it("is refused where a row before has its id", () => {
    const { strikes, report } = read(kyivRow(), kyivRow({ killed: "1" }));
    expect(strikes).toHaveLength(1);
    expect(report.refusals).toMatchObject([{ row: "3", field: "id" }]);
  });

  it("is refused where a row before says all the same under another id", () => {
    const { strikes, report } = read(kyivRow(), kyivRow({ id: "2023-05-08-kyiv-podilskyi-b" }));
    expect(strikes).toHaveLength(1);
    expect(report.refusals).toMatchObject([
      { row: "3", field: "row", found: "all of line 2 again under another id" },
    ]);
  });

  it("is refused where it has more cells than there are columns", () => {
    const report = new SourceReport("kyiv", "rows");
    const text = `${csvFormat([kyivRow()])},more`;
    expect(readKyivStrikes(text, "kyiv-strikes.csv", report)).toEqual([]);
    expect(report.refusals).toMatchObject([{ found: "19 cells", expected: "18 cells" }]);
  });
});
