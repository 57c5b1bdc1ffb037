import { describe, expect, it } from "vitest";
import { namedCells, parseCsv } from "../../../data/pipeline/csv";

describe("a CSV table", () => {
  it("knows the line on which each record begins, line breaks inside cells included", () => {
    const table = parseCsv('name,note\none,"two\nlines"\ntwo,\n', "t.csv", ["name"]);
    expect(table.records.map(({ line }) => line)).toEqual([2, 4]);
  });

  it("names cells by their column, in whatever order the columns come", () => {
    const table = parseCsv("b,a\n1,2\n", "t.csv", ["a", "b"]);
    expect(table.records.map((record) => namedCells(table, record))).toEqual([{ a: "2", b: "1" }]);
  });

  it("takes quotes as RFC 4180 has them", () => {
    const table = parseCsv('name,note\r\n"a, b","say ""no"""\r\n"",5" pipe\r\n', "t.csv", ["name"]);
    expect(table.records.map(({ cells }) => cells)).toEqual([
      ["a, b", 'say "no"'],
      ["", '5" pipe'],
    ]);
  });

  it.each([
    [
      "that is never closed",
      'name,note\none,two\n"three,four\nfive,six\n',
      "three,four\\nfive,six\\n",
    ],
    [
      "closed by the opening of another",
      'name,note\n\n"one,two\nthree,"four"\n',
      "one,two\\nthree,",
    ],
    ["that goes on after its end", 'name,note\na,b\n"one" more,two\n', "one"],
  ])("is broken by a quote %s, which would swallow rows", (_, text, beginning) => {
    expect(() => parseCsv(text, "t.csv", ["name"])).toThrow(
      `t.csv: line 3: found a quoted cell that begins with "${beginning}`,
    );
  });

  it("without its columns is an error that names them", () => {
    expect(() => parseCsv("a\n1\n", "t.csv", ["a", "b"])).toThrow(
      't.csv: line 1: has no column "b"',
    );
    expect(() => parseCsv("", "t.csv", ["a"])).toThrow("t.csv: is empty");
  });
});
