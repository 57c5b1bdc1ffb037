import type { ListSort } from "../model/list-sort";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { sortOf, type TableColumn } from "./list-column";

/** The names of the columns; each sorts by its column, and once more the other way round. */
export function ListHeader<Row>({
  columns,
}: {
  readonly columns: ReadonlyArray<TableColumn<Row>>;
}) {
  const store = useStore();
  const { messages } = useLanguage();
  const sort = sortOf(
    useSelected((state) => state.view.sort),
    columns,
  );
  const sortBy = ({ id, isNumeric }: TableColumn<Row>) => {
    const descending = id === sort.column ? !sort.descending : isNumeric;
    changeView(store, { sort: { column: id, descending } });
  };
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            class={`${column.id} ${column.isNumeric ? "numeric" : ""}`}
            aria-sort={sort.column === column.id ? directionOf(sort) : undefined}
          >
            <button type="button" onClick={() => sortBy(column)}>
              {messages.list.columns[column.id]}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function directionOf({ descending }: ListSort) {
  return descending ? "descending" : "ascending";
}
