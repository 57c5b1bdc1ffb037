import { csvFormat } from "d3-dsv";
import { clip } from "./check-cells";
import type { SourceReport } from "./report";

/** The refused rows of a source as CSV, without the rest of the row; null where there are none. */
export function formatRejects(report: SourceReport): string | null {
  if (report.refusals.length === 0) return null;
  const rows = report.refusals.map(({ file, row, field, found, expected }) => ({
    file,
    row,
    field,
    found: clip(found),
    expected,
  }));
  return `${csvFormat(rows)}\n`;
}
