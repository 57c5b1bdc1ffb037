import { useMemo, useState } from "preact/hooks";
import { OBLAST_NAMES } from "../i18n/oblasts";
import type { NightsByOblast } from "../model/oblast-nights";
import {
  OBLAST_COLUMNS,
  type OblastColumn,
  type OblastOrder,
  type OblastRow,
  orderOblasts,
} from "../model/oblast-order";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";

/** Length of the longest bar. */
const BAR_REM = 2.75;

interface OblastsTableProps {
  readonly counts: NightsByOblast;
  /** The window's dates. */
  readonly days: string;
}

/** All oblasts, ranked; the chosen one is chosen on the map as well. */
export function OblastsTable({ counts, days }: OblastsTableProps) {
  const { messages, formats } = useLanguage();
  const { oblastTable: texts } = messages;
  const [order, setOrder] = useState<OblastOrder>({ column: "nights", direction: "descending" });
  const rows = useMemo(() => {
    const unordered = Object.entries(OBLAST_NAMES).map(([oblast, name]) => ({
      oblast,
      name: formats.place({ name }),
      counts: counts.byOblast.get(oblast) ?? null,
    }));
    return orderOblasts(unordered, order, formats.compare);
  }, [counts, order, formats]);
  const most = Math.max(1, ...rows.map((row) => row.counts?.nights ?? 0));
  return (
    <table class="figure-table">
      <caption class="visually-hidden">{texts.caption(days)}</caption>
      <thead>
        <tr>
          {OBLAST_COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={column === order.column ? order.direction : undefined}
            >
              <button type="button" onClick={() => setOrder(nextOrder(order, column))}>
                {texts.columns[column]}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.oblast} row={row} most={most} />
        ))}
      </tbody>
    </table>
  );
}

/** The column's own order at first, most or A first; once more, the reverse. */
function nextOrder(order: OblastOrder, column: OblastColumn): OblastOrder {
  if (column !== order.column) {
    return { column, direction: column === "name" ? "ascending" : "descending" };
  }
  return { column, direction: order.direction === "ascending" ? "descending" : "ascending" };
}

function Row({ row, most }: { readonly row: OblastRow; readonly most: number }) {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { oblast, name, counts } = row;
  const isChosen = useSelected(
    ({ view: { selection } }) => selection?.kind === "oblast" && selection.id === oblast,
  );
  const choose = () => {
    const { layers } = store.getState().view;
    changeView(store, {
      layers: new Set(layers).add("oblasts"),
      selection: isChosen ? null : { kind: "oblast", id: oblast },
    });
  };
  return (
    <tr class={isChosen ? "chosen" : ""}>
      <th scope="row">
        <button type="button" aria-pressed={isChosen} onClick={choose}>
          {name}
        </button>
      </th>
      {counts ? (
        <>
          <td>{formats.number(counts.target)}</td>
          <td>{formats.number(counts.affected)}</td>
          <td>
            <span class="oblasts-bar">
              <span style={{ inlineSize: `${(BAR_REM * counts.nights) / most}rem` }} />
              {formats.number(counts.nights)}
            </span>
          </td>
        </>
      ) : (
        <td class="absent" colSpan={3}>
          {messages.oblastTable.notNamed}
        </td>
      )}
    </tr>
  );
}
