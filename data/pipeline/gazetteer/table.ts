import type * as v from "valibot";
import { checkRecord } from "../check-cells";
import { parseCsv } from "../csv";
import { SourceError } from "../source-error";

export interface TableRow<Row> {
  readonly line: number;
  readonly row: Row;
}

/** Reads one of our own tables, every row of which must hold: a person keeps it and must mend it. */
export function parseTable<Schema extends v.GenericSchema>(
  text: string,
  file: string,
  columns: ReadonlyArray<string>,
  schema: Schema,
): ReadonlyArray<TableRow<v.InferOutput<Schema>>> {
  const table = parseCsv(text, file, columns);
  return table.records.map((record) => {
    const checked = checkRecord(schema, table, record);
    if (checked.ok) return { line: record.line, row: checked.output };
    const { field, found, expected } = checked.fault;
    throw new SourceError(
      `${file}: line ${record.line}: ${field}: found "${found}", expected ${expected}`,
    );
  });
}

/** Indexes rows by keys of which none may occur twice. */
export function uniqueIndex<Row, Value>(
  rows: ReadonlyArray<TableRow<Row>>,
  file: string,
  keysOf: (row: Row) => ReadonlyArray<string>,
  toValue: (row: Row) => Value,
): ReadonlyMap<string, Value> {
  const index = new Map<string, Value>();
  for (const { line, row } of rows) {
    for (const key of keysOf(row)) {
      if (index.has(key)) throw new SourceError(`${file}: line ${line}: "${key}" occurs twice`);
      index.set(key, toValue(row));
    }
  }
  return index;
}
