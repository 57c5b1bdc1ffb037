import type { Strike } from "../../model/strike";
import type { WindowSpan } from "../../model/window";
import {
  indexStrikes,
  type StrikeClusterRows,
  type StrikeIndex,
  strikeClusters,
} from "./strike-clusters";

/** Counts places hit, and counts anew only what is another than last time: the places, or the zoom. */
export class StrikeCounter {
  private strikes: ReadonlyArray<Strike> | null = null;
  private span: WindowSpan = { from: 0, to: 0 };
  private index: StrikeIndex = indexStrikes([], this.span);
  private readonly byZoom = new Map<number, StrikeClusterRows>();

  count(strikes: ReadonlyArray<Strike>, span: WindowSpan, zoom: number): StrikeClusterRows {
    const { from, to } = this.span;
    if (strikes !== this.strikes || span.from !== from || span.to !== to) {
      this.strikes = strikes;
      this.span = span;
      this.index = indexStrikes(strikes, span);
      this.byZoom.clear();
    }
    const level = Math.floor(zoom);
    const rows = this.byZoom.get(level) ?? strikeClusters(this.index, level);
    this.byZoom.set(level, rows);
    return rows;
  }
}
