import { csvParseRows } from "d3-dsv";
import { SourceError } from "./source-error";

export interface CsvRecord {
  /** 1-based line on which the record begins, header included. */
  readonly line: number;
  readonly cells: ReadonlyArray<string>;
}

export interface CsvTable {
  /** Named in errors. */
  readonly file: string;
  readonly columns: ReadonlyArray<string>;
  readonly records: ReadonlyArray<CsvRecord>;
}

/**
 * Reads CSV (RFC 4180). Throws SourceError where it is empty, a required column is missing, or a quoted
 * cell does not end as one: it would swallow the rows after it.
 */
export function parseCsv(
  text: string,
  file: string,
  requiredColumns: ReadonlyArray<string>,
): CsvTable {
  const broken = brokenQuote(text);
  if (broken !== null) {
    const found = `found a quoted cell that begins with ${JSON.stringify(broken.cell)}`;
    const expected = "expected its closing quote before a comma or the end of a line";
    throw new SourceError(`${file}: line ${broken.line}: ${found}, ${expected}`);
  }
  const [columns, ...rows] = csvParseRows(text);
  if (!columns) throw new SourceError(`${file}: is empty, expected a line of column names`);
  const missing = requiredColumns.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw new SourceError(`${file}: line 1: has no column ${missing.map(quote).join(", ")}`);
  }
  let line = 1 + lineBreaks(columns);
  const records = rows.map((cells) => {
    line += 1;
    const record = { line, cells };
    line += lineBreaks(cells);
    return record;
  });
  return { file, columns, records };
}

/** The cells of a record under the names of their columns. */
export function namedCells(table: CsvTable, record: CsvRecord): Record<string, string> {
  return Object.fromEntries(
    table.columns.map((column, index) => [column, record.cells[index] ?? ""]),
  );
}

const QUOTED_CELL = /(?<=^|[,\r\n])"[^"]*(?:""[^"]*)*("(?=[,\r\n]|$))?/g;
const QUOTED_AT_MOST = 30;

/** The first quoted cell that is not closed, or goes on after its closing quote. */
function brokenQuote(text: string): { readonly line: number; readonly cell: string } | null {
  for (const { 0: cell, 1: closed, index } of text.matchAll(QUOTED_CELL)) {
    if (closed !== undefined) continue;
    const line = text.slice(0, index).split("\n").length;
    return { line, cell: cell.slice(1, 1 + QUOTED_AT_MOST) };
  }
  return null;
}

function lineBreaks(cells: ReadonlyArray<string>): number {
  return cells.join().split("\n").length - 1;
}

function quote(text: string): string {
  return `"${text}"`;
}
