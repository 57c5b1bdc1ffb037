import "./list.css";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useLanguage } from "../state/use-language";
import type { TableColumn } from "./list-column";
import { ListHeader } from "./list-header";
import { useVirtualRows } from "./use-virtual-rows";

const ROW_HEIGHT = 34;
const TOUCH_ROW_HEIGHT = 44;
const HEADER_HEIGHT = 40;

export interface ListTableProps<Row> {
  readonly caption: string;
  /** The first names the row. */
  readonly columns: ReadonlyArray<TableColumn<Row>>;
  readonly rows: ReadonlyArray<Row>;
  readonly rowId: (row: Row) => string;
  readonly chosenId: string | null;
  /** The row brought into sight while none is chosen; without one the list stands at its top. */
  readonly nearId?: string | null;
  readonly onChoose: (row: Row) => void;
}

/**
 * A long table of which only the rows in sight are in the page; its role, counts and row numbers tell
 * the whole. One row is in the tab order, and arrows, PageUp, PageDown, Home and End move it.
 */
export function ListTable<Row>({
  caption,
  columns,
  rows,
  rowId,
  chosenId,
  nearId = null,
  onChoose,
}: ListTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [rowHeight] = useState(() =>
    matchMedia("(pointer: coarse)").matches ? TOUCH_ROW_HEIGHT : ROW_HEIGHT,
  );
  const chosen = rows.findIndex((row) => rowId(row) === chosenId);
  const wanted = chosen >= 0 ? chosen : rows.findIndex((row) => rowId(row) === nearId);
  const [active, setActive] = useState(Math.max(wanted, 0));
  const takesFocus = useRef(false);
  const virtual = useVirtualRows({
    scroller,
    count: rows.length,
    rowHeight,
    headerHeight: HEADER_HEIGHT,
    kept: active,
  });
  const previousRows = useRef(rows);
  const height = virtual.scrollRect?.height ?? 0;
  useEffect(() => {
    // Sorted or filtered anew it is read from its top, not from where the chosen row now stands.
    const isNew = previousRows.current !== rows;
    previousRows.current = rows;
    setActive(Math.max(wanted, 0));
    if (isNew) virtual.scrollToIndex(0);
    else if (wanted >= 0 && !isRowSeen(virtual, wanted)) {
      virtual.scrollToIndex(wanted, { align: "center" });
    }
  }, [virtual, rows, wanted, height]);
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    // A key that led nowhere else may be followed by a change that is not the keyboard's.
    if (!hasFocusToGive(scroller.current)) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"]`);
    row?.focus({ preventScroll: true });
  }, [active]);
  const moveTo = (index: number) => {
    const goal = Math.min(Math.max(index, 0), rows.length - 1);
    takesFocus.current = true;
    setActive(goal);
    virtual.scrollToIndex(goal, { align: "auto" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const goal = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    const row = rows[active];
    if (goal !== undefined) moveTo(goal);
    else if ((event.key === "Enter" || event.key === " ") && row) onChoose(row);
    else return;
    event.preventDefault();
  };
  return (
    <div class="list-scroller" ref={scroller}>
      <table
        class="list-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are chosen by keyboard (ARIA APG, Grid)
        role="grid"
        aria-label={caption}
        aria-rowcount={rows.length + 1}
        style={{ "--row-height": `${rowHeight}px`, "--header-height": `${HEADER_HEIGHT}px` }}
      >
        <ListHeader columns={columns} />
        <tbody onKeyDown={onKeyDown}>
          {withGaps(virtual.getVirtualItems(), virtual.getTotalSize(), ({ index }) => (
            <ListRow
              key={rowId(rows[index] as Row)}
              columns={columns}
              row={rows[index] as Row}
              index={index}
              isActive={index === active}
              isChosen={index === chosen}
              onChoose={(row) => {
                setActive(index);
                onChoose(row);
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether the focus is in the table, or was on a row that has left the page. */
function hasFocusToGive(table: HTMLElement | null): boolean {
  const { activeElement, body } = document;
  return activeElement === body || table?.contains(activeElement) === true;
}

/** All of a row, under the header that stays. */
function isRowSeen(virtual: ReturnType<typeof useVirtualRows>, index: number): boolean {
  const place = virtual.measurementsCache[index];
  const top = virtual.scrollOffset ?? 0;
  const height = virtual.scrollRect?.height ?? 0;
  return place !== undefined && place.start >= top + HEADER_HEIGHT && place.end <= top + height;
}

interface ListRowProps<Row> {
  readonly columns: ReadonlyArray<TableColumn<Row>>;
  readonly row: Row;
  readonly index: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (row: Row) => void;
}

function ListRow<Row>({ columns, row, index, isActive, isChosen, onChoose }: ListRowProps<Row>) {
  const { messages } = useLanguage();
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      tabIndex={isActive ? 0 : -1}
      onClick={() => onChoose(row)}
    >
      {columns.map((column, position) => {
        const text = column.text(row);
        const Cell = position === 0 ? "th" : "td";
        return (
          <Cell
            key={column.id}
            {...(position === 0 && { scope: "row" })}
            class={column.isNumeric && position > 0 ? "numeric" : ""}
            title={text ?? messages.notReported}
          >
            <span>{text ?? "–"}</span>
          </Cell>
        );
      })}
    </tr>
  );
}

interface Placed {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Rows, and as much room as those between them would take that are not in the page. */
function withGaps<Item extends Placed>(
  items: ReadonlyArray<Item>,
  totalHeight: number,
  row: (item: Item) => ComponentChildren,
): ReadonlyArray<ComponentChildren> {
  const ends = [HEADER_HEIGHT, ...items.map(({ end }) => end)];
  const starts = [...items.map(({ start }) => start), totalHeight];
  return starts.flatMap((start, position) => {
    const item = items[position];
    const height = start - (ends[position] ?? start);
    const gap = height > 0 ? [<Gap key={`gap ${position}`} height={height} />] : [];
    return item ? [...gap, row(item)] : gap;
  });
}

function Gap({ height }: { readonly height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it holds room and nothing that takes the focus
    <tr class="list-gap" aria-hidden="true">
      <td style={{ height: `${height}px` }} />
    </tr>
  );
}
