import type { CsvCell } from "../model/csv-text";
import { useLanguage } from "../state/use-language";
import { CsvButton } from "./csv-button";
import { ListTable, type ListTableProps } from "./list-table";

interface FilteredListProps<Row> extends ListTableProps<Row> {
  /** How many of all the filter leaves. */
  readonly count: string;
  readonly fileName: string;
  readonly csvHeader: ReadonlyArray<string>;
  readonly csvRow: (row: Row) => ReadonlyArray<CsvCell>;
  readonly note: string;
}

/** A list as it is filtered and sorted, also as a file. */
export function FilteredList<Row>({
  count,
  fileName,
  csvHeader,
  csvRow,
  note,
  ...table
}: FilteredListProps<Row>) {
  const { list: texts } = useLanguage().messages;
  const { rows } = table;
  return (
    <>
      <div class="list-counter">
        <p role="status">{count}</p>
        <CsvButton csv={() => ({ fileName, header: csvHeader, rows: rows.map(csvRow) })}>
          {texts.download}
        </CsvButton>
      </div>
      {rows.length === 0 ? <p class="empty">{texts.empty}</p> : <ListTable {...table} />}
      <p class="note">{note}</p>
    </>
  );
}
