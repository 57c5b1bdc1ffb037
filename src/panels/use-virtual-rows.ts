import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

const OVERSCAN = 8;

interface VirtualRowsOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Pixels. */
  readonly rowHeight: number;
  /** Pixels of a header that stays at the top of the scroller. */
  readonly headerHeight: number;
  /** A row that is rendered wherever one has scrolled to, so that it keeps the focus. */
  readonly kept: number;
}

/** The rows of a long list that are in sight, kept up to date as it scrolls. */
export function useVirtualRows({
  scroller,
  count,
  rowHeight,
  headerHeight,
  kept,
}: VirtualRowsOptions): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    paddingStart: headerHeight,
    scrollPaddingStart: headerHeight,
    overscan: OVERSCAN,
    rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), kept, count),
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [rows] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}

function withRow(indexes: Array<number>, row: number, count: number): Array<number> {
  if (row >= count || indexes.includes(row)) return indexes;
  return [...indexes, row].sort((a, b) => a - b);
}
