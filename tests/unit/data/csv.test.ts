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

  it("without its columns is an error that names them", () => {
    expect(() => parseCsv("a\n1\n", "t.csv", ["a", "b"])).toThrow(
      't.csv: line 1: has no column "b"',
    );
    expect(() => parseCsv("", "t.csv", ["a"])).toThrow("t.csv: is empty");
  });
});
