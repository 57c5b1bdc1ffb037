import { existsSync, readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { formatTolls, readTolls } from "../../../../data/pipeline/annotations/tolls";
import { SourceReport } from "../../../../data/pipeline/report";

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
  ])("refuse %j", (difference, field, found) => {
    const { tolls, report } = read(difference);
    expect(tolls).toEqual([]);
    expect(report.refusals).toEqual([
      { file: "attacks.csv", row: "2", field, found, expected: expect.any(String) },
    ]);
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

function read(difference: Partial<typeof ROW>) {
  const report = new SourceReport("tolls", "rows");
  const row = { ...ROW, ...difference };
  const text = `${Object.keys(row).join()}\n${Object.values(row).join()}\n`;
  return { tolls: readTolls(text, "attacks.csv", report), report };
}
