import { useEffect, useMemo } from "preact/hooks";
import {
  type AxisSpan,
  fitSpan,
  isWithin,
  spanLength,
  spanWith,
  zoomSpan,
} from "../model/axis-span";
import { selectLastDay, selectNightDay } from "../state/selectors";
import { changeView, type Store } from "../state/store";
import { useSelected, useStore } from "../state/use-store";
import { FIRST_DAY } from "../state/view";

export interface Axis {
  /** The whole war. */
  readonly all: AxisSpan;
  /** What is in sight of it. */
  readonly visible: AxisSpan;
  readonly isWhole: boolean;
  readonly show: (span: AxisSpan) => void;
  /** Makes the span `factor` times as long, around the playhead where that is in sight. */
  readonly zoomBy: (factor: number) => void;
}

/** The days in sight, which follow a playhead that leaves them. */
export function useAxis(): Axis {
  const store = useStore();
  const lastDay = useSelected(selectLastDay);
  const span = useSelected((state) => state.view.span);
  useEffect(() => followPlayhead(store), [store]);
  return useMemo(() => {
    const all = { from: FIRST_DAY, to: lastDay };
    const visible = span ? fitSpan(span.from, spanLength(span), all) : all;
    const isWhole = spanLength(visible) === spanLength(all);
    const show = (next: AxisSpan) => showSpan(store, next, all);
    const zoomBy = (factor: number) =>
      show(zoomSpan(visible, factor, shareOfPlayhead(store, visible), all));
    return { all, visible, isWhole, show, zoomBy };
  }, [store, span, lastDay]);
}

function showSpan(store: Store, span: AxisSpan, all: AxisSpan): void {
  changeView(store, { span: spanLength(span) >= spanLength(all) ? null : span });
}

function shareOfPlayhead(store: Store, visible: AxisSpan): number {
  const playhead = selectNightDay(store.getState());
  if (!isWithin(playhead, visible)) return 0.5;
  return (playhead - visible.from + 0.5) / spanLength(visible);
}

/** A view that brings its own span along, such as one gone back to, is left as it is. */
function followPlayhead(store: Store): () => void {
  return store.subscribe((state, before) => {
    const { night, span } = state.view;
    if (!span || span !== before.view.span || night === before.view.night) return;
    const all = { from: FIRST_DAY, to: selectLastDay(state) };
    const next = spanWith(span, selectNightDay(state), all);
    if (next !== span) changeView(store, { span: next });
  });
}
