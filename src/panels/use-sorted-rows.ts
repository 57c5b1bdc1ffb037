import { useMemo } from "preact/hooks";
import { sortRows } from "../model/list-sort";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { sortOf, type TableColumn } from "./list-column";

/** Rows as the view sorts them. */
export function useSortedRows<Row>(
  rows: ReadonlyArray<Row>,
  columns: ReadonlyArray<TableColumn<Row>>,
): ReadonlyArray<Row> {
  const { formats } = useLanguage();
  const sort = useSelected((state) => state.view.sort);
  return useMemo(() => {
    const { column, descending } = sortOf(sort, columns);
    const { key } = columns.find(({ id }) => id === column) as TableColumn<Row>;
    return sortRows(rows, key, descending, formats.compare);
  }, [rows, columns, sort, formats]);
}
