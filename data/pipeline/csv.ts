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

/** Reads CSV (RFC 4180). Throws SourceError where it is empty or a required column is missing. */
export function parseCsv(
  text: string,
  file: string,
  requiredColumns: ReadonlyArray<string>,
): CsvTable {
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

function lineBreaks(cells: ReadonlyArray<string>): number {
  return cells.join().split("\n").length - 1;
}

function quote(text: string): string {
  return `"${text}"`;
}
