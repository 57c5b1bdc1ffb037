import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../../src/model/csv-text";

describe("a table as CSV", () => {
  test("has a line for each row, ended as RFC 4180 asks", () => {
    expect(toCsv(["night", "drones"], [["2025-07-03", 539]])).toBe(
      "night,drones\r\n2025-07-03,539\r\n",
    );
  });

  test("leaves empty what is not reported, and writes a zero as zero", () => {
    expect(toCsv(["shot_down", "lost"], [[0, null]])).toBe("shot_down,lost\r\n0,\r\n");
  });

  test("quotes commas, quotes and line breaks", () => {
    expect(toCsv(["site"], [["Hvardiiske, Crimea"], ['the "Sea"'], ["two\nlines"]])).toBe(
      'site\r\n"Hvardiiske, Crimea"\r\n"the ""Sea"""\r\n"two\nlines"\r\n',
    );
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])(
    "does not let a spreadsheet run %j",
    (text) => {
      expect(csvParseRows(toCsv(["text"], [[text]]))[1]).toEqual([`'${text}`]);
    },
  );

  test("a negative number is no formula", () => {
    expect(toCsv(["change"], [[-5]])).toBe("change\r\n-5\r\n");
  });

  test("refuses a row that is not as long as the header", () => {
    expect(() => toCsv(["a", "b"], [[1, 2], [3]])).toThrow("row 2: 1 fields, expected 2");
  });

  test("what is written is read back the same", () => {
    const text = fc.string().filter((value) => !/^[=+\-@\t\r]/.test(value));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (rows) => {
        expect(csvParseRows(toCsv(["a", "b"], rows)).slice(1)).toEqual(rows);
      }),
    );
  });
});
