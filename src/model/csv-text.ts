export type CsvCell = string | number | boolean | null;

/** What a spreadsheet would read as the beginning of a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;
const LINE_END = "\r\n";

/**
 * A table as CSV (RFC 4180). Null is an empty field. A text that a spreadsheet would run as a formula
 * gets an apostrophe before it. Throws a RangeError where a row is not as long as the header.
 */
export function toCsv(
  header: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<CsvCell>>,
): string {
  for (const [index, row] of rows.entries()) {
    if (row.length === header.length) continue;
    throw new RangeError(`row ${index + 1}: ${row.length} fields, expected ${header.length}`);
  }
  return [header, ...rows].map((row) => row.map(field).join(",") + LINE_END).join("");
}

function field(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
