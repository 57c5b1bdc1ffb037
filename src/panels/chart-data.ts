import { useMemo } from "preact/hooks";
import { gaps, type Intervals } from "../model/interval";
import type { Night } from "../model/night";
import {
  countedWaves,
  type NightRange,
  nightsPerBar,
  nightsWithin,
  type RaidSlot,
  raidSlots,
  tallied,
} from "../model/raid-slot";
import type { RaidStep } from "../model/raid-step";
import { selectRaidNights, selectShownNights } from "../state/selectors";
import { useSelected } from "../state/use-store";
import { PLOT_WIDTH } from "./chart-parts";
import { useChartRange } from "./chart-range";

/** What the charts of the window's raids are drawn from. */
export interface RaidChartData {
  readonly step: RaidStep;
  /** Of the step "night": how many are summed in a bar. */
  readonly nightsPerBar: number;
  readonly counted: NightRange;
  readonly shown: NightRange;
  readonly countedSlots: ReadonlyArray<RaidSlot>;
  /** Of nights after the window; together with the others they fill what is shown. */
  readonly laterSlots: ReadonlyArray<RaidSlot>;
  /** The window's nights that the filter leaves. */
  readonly nights: ReadonlyArray<Night>;
  /** Nights of the window with a headline report, before the filter. */
  readonly reportedNights: number;
  readonly totals: ReturnType<typeof tallied>;
  /** Spans of shown nights without a headline report. */
  readonly withoutReport: Intervals;
}

/** The figures of the window's nights, by the view's step and filter. */
export function useRaidChartData(): RaidChartData {
  const step = useSelected(({ view }) => view.step);
  const all = useSelected(selectRaidNights);
  const filtered = useSelected(selectShownNights);
  const { counted, shown } = useChartRange();
  return useMemo(() => {
    const reported = new Set(all.map(({ night }) => night));
    const perBar = nightsPerBar(shown, PLOT_WIDTH);
    const slotsOf = (range: NightRange) =>
      raidSlots({ nights: filtered, reported, range, step, nightsPerBar: perBar });
    const nights = nightsWithin(filtered, counted);
    const nightIntervals = nightsWithin(all, shown).map(({ night }) => ({
      from: night,
      to: night + 1,
    }));
    return {
      step,
      nightsPerBar: perBar,
      counted,
      shown,
      countedSlots: slotsOf(counted),
      laterSlots: slotsOf({ from: counted.to, to: shown.to }),
      nights,
      reportedNights: nightsWithin(all, counted).length,
      totals: tallied(countedWaves(nights)),
      withoutReport: gaps(nightIntervals, shown.from, shown.to),
    };
  }, [step, all, filtered, counted, shown]);
}
