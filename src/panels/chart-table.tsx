import { useLanguage } from "../state/use-language";
import { LazyDetails } from "./lazy-details";

export interface ChartRow {
  readonly key: string | number;
  readonly name: string;
  readonly note: string | null;
  /** Null: none named, or not reported. */
  readonly cells: ReadonlyArray<number | ShareCell | null>;
}

/** A share, and below it of how many it is one. */
export interface ShareCell {
  readonly share: string;
  readonly of: string;
}

interface ChartTableProps {
  /** What it shows; also the name of the part that scrolls sideways. */
  readonly caption: string;
  /** The first is that of the rows' names. */
  readonly columns: ReadonlyArray<string>;
  readonly rows: () => ReadonlyArray<ChartRow>;
}

/** A chart's figures as a table, made only when it is asked for. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  return (
    <LazyDetails summary={caption}>
      <Table caption={caption} columns={columns} rows={rows} />
    </LazyDetails>
  );
}

function Table({ caption, columns, rows }: ChartTableProps) {
  const { messages, formats } = useLanguage();
  const content = (cell: number | ShareCell | null) => {
    if (cell === null) return "–";
    if (typeof cell === "number") return formats.number(cell);
    return (
      <>
        {cell.share} <small>{cell.of}</small>
      </>
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="chart-table" aria-label={caption} tabIndex={0}>
      <table class="figure-table">
        <caption class="note">{messages.charts.dash}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows().map(({ key, name, note, cells }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                {note && <small>{note}</small>}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{content(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
