import { describe, expect, it } from "vitest";
import { readAttacks } from "../../../../data/pipeline/raids";
import { SourceReport } from "../../../../data/pipeline/report";
import { type AttackCells, GAZETTEER, NOW, ORDINARY_ROW, readRows } from "./attack-csv";

const COUNT = "a whole number from 0 to 9999, or nothing";
const DATE = "a date from 2022-02-24 to 2053-12-31, as YYYY-MM-DD or YYYY-MM-DD HH:MM";
const AFTER = "a time within 7 days after the start, 2025-07-03 18:00";
const MODEL = "models that data/gazetteer/models.csv holds";

describe("a row that cannot be used is refused and named", () => {
  it.each<[field: keyof AttackCells, found: string, expected: string]>([
    ["time_start", "2025-02-30", DATE],
    ["time_start", "3 July 2025", DATE],
    ["time_start", "2025-07-03 24:00", DATE],
    ["time_start", "1025-07-03", DATE],
    ["time_end", "", DATE],
    ["time_end", "2025-07-02", AFTER],
    ["time_end", "2052-07-04 06:00", AFTER],
    ["time_end", "2060-01-01", DATE],
    ["launched", "-1.0", COUNT],
    ["launched", "2.5", COUNT],
    ["launched", "15000", COUNT],
    ["launched", "NaN", COUNT],
    ["destroyed", "many", COUNT],
    ["model", "X-999", MODEL],
    ["model", "Kalibr and X-999", MODEL],
    ["launched_details", "{'X-999': 3}", MODEL],
    ["source", "somebody/posts/1", "a post of an authority in data/gazetteer/authorities.csv"],
    ["source", "", "a post of an authority in data/gazetteer/authorities.csv"],
    ["affected region", "['Kyiv'", "a list of names, like ['Sumy oblast', 'Kyiv']"],
    [
      "destroyed_details",
      "{'south': -1}",
      "a dict of names to whole numbers or NaN, like {'south': 49, 'east': NaN}",
    ],
  ])("%s: %s", (field, found, expected) => {
    const { reads, report } = readRows({ [field]: found });
    expect(reads).toEqual([]);
    expect(report.refusals).toEqual([
      { file: "attacks.csv", row: "line 2", field, found, expected },
    ]);
  });

  it("may be of a time to come, by a slip in its year", () => {
    const { report } = readRows({ time_start: "2027-07-03 18:00", time_end: "2027-07-04 06:00" });
    expect(report.refusals).toMatchObject([
      {
        field: "time_start",
        found: "2027-07-03 18:00",
        expected: "a time that has passed by 2026-11-30T12:00Z",
      },
    ]);
  });

  it("leaves the other rows untouched", () => {
    const { reads, report } = readRows({}, { launched: "-3.0" }, { launched: "3.0" });
    expect(reads.map((read) => read.wave.line)).toEqual([2, 4]);
    expect(report).toMatchObject({ read: 3, used: 2, mended: 0, refused: 1 });
  });

  it("may be a row that was there before, which would count twice", () => {
    const { reads, report } = readRows({}, { launched: "3.0" }, {});
    expect(reads.map((read) => read.wave.line)).toEqual([2, 3]);
    expect(report.refusals).toEqual([
      {
        file: "attacks.csv",
        row: "line 4",
        field: "row",
        found: "all of line 2 again",
        expected: "a row that no line before has",
      },
    ]);
  });

  it("may have too few cells", () => {
    const report = new SourceReport("attacks", "rows");
    const text = `${Object.keys(ORDINARY_ROW).join()}\n2025-07-03,2025-07-04,Kalibr\n`;
    expect(readAttacks(text, "attacks.csv", GAZETTEER, report, NOW)).toEqual([]);
    expect(report.refusals).toEqual([
      { file: "attacks.csv", row: "line 2", field: "row", found: "3 cells", expected: "22 cells" },
    ]);
  });

  it("quotes no more than the beginning of a long cell", () => {
    const { report } = readRows({ launched: "a sentence ".repeat(30) });
    expect(report.refusals[0]?.found.length).toBe(80);
  });
});
