import { sortRows } from "./list-sort";
import type { OblastNights } from "./oblast-nights";

/** Columns of the table of oblasts, by any of which it is ordered. */
export const OBLAST_COLUMNS = ["name", "target", "affected", "nights"] as const;
export type OblastColumn = (typeof OBLAST_COLUMNS)[number];

export interface OblastOrder {
  readonly column: OblastColumn;
  readonly direction: "ascending" | "descending";
}

export interface OblastRow {
  readonly oblast: string;
  readonly name: string;
  /** Null where no report named it. */
  readonly counts: OblastNights | null;
}

/** Rows in order, those alike by name; oblasts that were never named come last, whatever the order. */
export function orderOblasts(
  rows: ReadonlyArray<OblastRow>,
  { column, direction }: OblastOrder,
  compareNames: (first: string, second: string) => number,
): ReadonlyArray<OblastRow> {
  const byName = rows.toSorted((first, second) => compareNames(first.name, second.name));
  const keyOf = ({ name, counts }: OblastRow) =>
    counts && (column === "name" ? name : counts[column]);
  return sortRows(byName, keyOf, direction === "descending", compareNames);
}
