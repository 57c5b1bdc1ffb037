import * as v from "valibot";
import { type CsvRecord, type CsvTable, namedCells } from "./csv";

export interface CellFault {
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

export type CheckedCells<Output> =
  | { readonly ok: true; readonly output: Output }
  | { readonly ok: false; readonly fault: CellFault };

/** Longest quotation of a cell, so that no sentence of a source is carried along. */
const LONGEST_FOUND = 80;

/**
 * Checks the named cells of a row. The messages of the schema say what was expected, in words; the
 * first fault found is returned.
 */
export function checkCells<Schema extends v.GenericSchema>(
  schema: Schema,
  cells: Record<string, string>,
): CheckedCells<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, cells, { abortEarly: true });
  if (result.success) return { ok: true, output: result.output };
  const issue = result.issues[0];
  const field = String(issue.path?.[0]?.key ?? "row");
  const found = clip(cells[field] ?? "nothing");
  return { ok: false, fault: { field, found, expected: issue.message } };
}

/** Checks a record: that each column has a cell, and the cells by their schema. */
export function checkRecord<Schema extends v.GenericSchema>(
  schema: Schema,
  table: CsvTable,
  record: CsvRecord,
): CheckedCells<v.InferOutput<Schema>> {
  const fault = cellCountFault(table, record);
  return fault ? { ok: false, fault } : checkCells(schema, namedCells(table, record));
}

/** What is wrong with the number of a record's cells; null where each column has one. */
export function cellCountFault(table: CsvTable, record: CsvRecord): CellFault | null {
  const count = record.cells.length;
  const expected = table.columns.length;
  if (count === expected) return null;
  return { field: "row", found: `${count} cells`, expected: `${expected} cells` };
}

export function clip(text: string): string {
  return text.length <= LONGEST_FOUND ? text : `${text.slice(0, LONGEST_FOUND - 1)}…`;
}
