import { existsSync, readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { formatTolls, readTolls } from "../../../../data/pipeline/annotations/tolls";
import { SourceReport } from "../../../../data/pipeline/report";
import { dayOf } from "../../../../src/model/time";

const TODAY = dayOf("2026-11-30");

const ROW = {
  date: "2024-07-08",
  killed: "33",
  injured: "121",
  casualty_scope: "Kyiv city",
  source_name: "Gordon (KMVA)",
  source_url: "https://example.org/",
};

describe("the tolls of attacks.csv", () => {
  it("belong to the night that ends with the day of the attack", () => {
    expect(read({}).tolls).toEqual([
      {
        day: "2024-07-08",
        night: "2024-07-07",
        killed: 33,
        injured: 121,
        scope: "city",
        sourceName: "Gordon (KMVA)",
        url: "https://example.org/",
      },
    ]);
  });

  it("are unknown, not 0, where the table has none", () => {
    const [toll] = read({ killed: "", injured: "", casualty_scope: "" }).tolls;
    expect(toll).toMatchObject({ killed: null, injured: null, scope: "not-stated" });
    expect(read({ killed: "0" }).tolls[0]?.killed).toBe(0);
  });

  it.each([
    [{ killed: "33.5" }, "killed", "33.5"],
    [{ date: "8 July 2024" }, "date", "8 July 2024"],
    [{ casualty_scope: "Ukraine" }, "casualty_scope", "Ukraine"],
    [{ source_url: "" }, "source_url", ""],
    [{ date: "2036-07-08" }, "date", "2036-07-08"],
  ])("refuse %j", (difference, field, found) => {
    const { tolls, report } = read(difference);
    expect(tolls).toEqual([]);
    expect(report.refusals).toEqual([
      { file: "attacks.csv", row: "2", field, found, expected: expect.any(String) },
    ]);
  });

  it("refuse a second toll of one day and scope, which would count twice", () => {
    const { tolls, report } = read({}, { killed: "34" }, { casualty_scope: "Kyiv oblast" });
    expect(tolls.map(({ killed, scope }) => [killed, scope])).toEqual([
      [33, "city"],
      [33, "oblast"],
    ]);
    expect(report.refusals).toMatchObject([
      { row: "3", field: "date", found: "2024-07-08 Kyiv city" },
    ]);
  });

  it("refuse a row that breaks off", () => {
    const text = `${Object.keys(ROW).join()}\n2024-07-08,33,121,Kyiv city,News\n`;
    const report = new SourceReport("tolls", "rows");
    expect(readTolls(text, "attacks.csv", report, TODAY)).toEqual([]);
    expect(report.refusals).toMatchObject([{ row: "2", found: "5 cells", expected: "6 cells" }]);
  });

  it("are written as a table that a person can read", () => {
    const { tolls } = read({ injured: "" });
    expect(formatTolls(tolls)).toBe(`date,night,killed,injured,scope,source_name,url
2024-07-08,2024-07-07,33,,city,Gordon (KMVA),https://example.org/
`);
  });
});

const SOURCE = "../shared/data/kyiv/attacks.csv";

describe.skipIf(!existsSync(SOURCE))("../shared/data/kyiv/attacks.csv", () => {
  it("is in data/facts/tolls.csv row for row, nothing lost and nothing added", () => {
    const attacks = csvParse(readFileSync(SOURCE, "utf8"));
    const tolls = csvParse(readFileSync("data/facts/tolls.csv", "utf8"));
    expect(
      tolls.map(({ date, killed, injured, source_name, url }) => [
        date,
        killed,
        injured,
        source_name,
        url,
      ]),
    ).toEqual(
      attacks.map(({ date, killed, injured, source_name, source_url }) => [
        date,
        killed,
        injured,
        source_name,
        source_url,
      ]),
    );
  });
});

function read(...differences: ReadonlyArray<Partial<typeof ROW>>) {
  const report = new SourceReport("tolls", "rows");
  const rows = differences.map((difference) => Object.values({ ...ROW, ...difference }).join());
  const text = `${[Object.keys(ROW).join(), ...rows].join("\n")}\n`;
  return { tolls: readTolls(text, "attacks.csv", report, TODAY), report };
}
