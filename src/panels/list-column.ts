import { type ListColumn, type ListSort, NEWEST_FIRST, type SortKey } from "../model/list-sort";

/** A column of a list and what it makes of a row. */
export interface TableColumn<Row> {
  readonly id: ListColumn;
  readonly isNumeric: boolean;
  key(row: Row): SortKey;
  /** Null where it is not known. */
  text(row: Row): string | null;
}

/** The order that a view asks for, of the columns a list has. */
export function sortOf<Row>(sort: ListSort, columns: ReadonlyArray<TableColumn<Row>>): ListSort {
  return columns.some(({ id }) => id === sort.column) ? sort : NEWEST_FIRST;
}
