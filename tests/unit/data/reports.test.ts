import { describe, expect, it } from "vitest";
import { formatReport } from "../../../data/pipeline/print-report";
import { checkRefusedShares } from "../../../data/pipeline/refused-share";
import { formatRejects } from "../../../data/pipeline/rejects";
import { SourceReport } from "../../../data/pipeline/report";

const REFUSAL = {
  file: "attacks.csv",
  row: "line 4",
  field: "launched",
  found: "-3.0",
  expected: "a whole number",
};

function reportWith(used: number, refused: number): SourceReport {
  const report = new SourceReport("attacks", "rows");
  for (let row = 0; row < used; row += 1) report.accept();
  for (let row = 0; row < refused; row += 1) report.refuse(REFUSAL);
  return report;
}

describe("the printed report", () => {
  it("accounts for every row and names what was mended, refused and not resolved", () => {
    const report = reportWith(1, 1);
    report.accept([
      { file: "attacks.csv", row: "line 3", rule: "blanks are dropped", detail: "model" },
    ]);
    report.unresolved.push({
      file: "attacks.csv",
      row: "line 2",
      field: "target",
      spelling: "Atlantis",
    });
    report.notes.push("a remark");
    expect(formatReport(report)).toBe(`attacks: 3 rows read = 1 used + 1 mended + 1 refused
  mended:
    1 x blanks are dropped: attacks.csv line 3
  refused:
    attacks.csv: line 4: launched: found "-3.0", expected a whole number
  unresolved places:
    attacks.csv: line 2: target: "Atlantis"
  notes:
    a remark`);
  });
});

describe("the rejects file", () => {
  it("holds the refused rows, quoting no more than the beginning of a cell", () => {
    const report = reportWith(1, 0);
    expect(formatRejects(report)).toBeNull();
    report.refuse({ ...REFUSAL, found: "word ".repeat(100) });
    const [header, row] = (formatRejects(report) ?? "").split("\n");
    expect(header).toBe("file,row,field,found,expected");
    expect(row?.length).toBeLessThan(150);
  });
});

describe("the share of refused rows", () => {
  it("may reach one per cent", () => {
    expect(() => checkRefusedShares([reportWith(99, 1)])).not.toThrow();
  });

  it("stops the build above that", () => {
    expect(() => checkRefusedShares([reportWith(98, 1)])).toThrow(
      "attacks: 1 of 99 rows refused, more than 1 %",
    );
  });

  it("stops the build where a source is empty", () => {
    expect(() => checkRefusedShares([reportWith(0, 0)])).toThrow("attacks: holds no rows");
  });
});
