import { basename } from "node:path";
import { group } from "d3-array";
import type { Mend, SourceReport } from "./report";

/** What became of every row of a source, in plain text. */
export function formatReport(report: SourceReport): string {
  const { source, rowNoun, read, used, mended, refused } = report;
  const lines = [
    `${source}: ${read} ${rowNoun} read = ${used} used + ${mended} mended + ${refused} refused`,
    ...section("mended", formatMends(report.mends)),
    ...section(
      "refused",
      report.refusals.map(
        ({ file, row, field, found, expected }) =>
          `${file}: ${row}: ${field}: found "${found}", expected ${expected}`,
      ),
    ),
    ...section(
      "unresolved places",
      report.unresolved.map(
        ({ file, row, field, spelling }) => `${file}: ${row}: ${field}: "${spelling}"`,
      ),
    ),
    ...section("notes", report.notes),
  ];
  return lines.join("\n");
}

const ROWS_SHOWN = 5;

function formatMends(mends: ReadonlyArray<Mend>): ReadonlyArray<string> {
  const byRule = group(mends, (mend) => mend.rule);
  return [...byRule].map(([rule, of]) => {
    const rows = of.slice(0, ROWS_SHOWN).map(({ file, row }) => `${basename(file)} ${row}`);
    const more = of.length > ROWS_SHOWN ? ` and ${of.length - ROWS_SHOWN} more` : "";
    return `${of.length} x ${rule}: ${rows.join(", ")}${more}`;
  });
}

function section(heading: string, entries: ReadonlyArray<string>): ReadonlyArray<string> {
  if (entries.length === 0) return [];
  return [`  ${heading}:`, ...entries.map((entry) => `    ${entry}`)];
}
