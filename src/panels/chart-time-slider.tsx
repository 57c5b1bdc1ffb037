import { useState } from "preact/hooks";
import { barName } from "../i18n/chart-texts";
import type { RaidSlot } from "../model/raid-slot";
import { selectLastDay, selectNightDay } from "../state/selectors";
import { goToNight } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { slotIndexAt } from "./chart-axis";
import type { RaidChartData } from "./chart-data";
import { ChartSlider } from "./chart-slider";

export interface TimeCursor {
  readonly slots: ReadonlyArray<RaidSlot>;
  readonly index: number;
  /** What is read out: the slot pointed at, else that of the playhead. */
  readonly slot: RaidSlot | null;
  readonly pointed: RaidSlot | null;
  readonly point: (index: number | null) => void;
}

/** The cursor of a chart over time. */
export function useTimeCursor({ countedSlots, laterSlots }: RaidChartData): TimeCursor {
  const playhead = useSelected(selectNightDay);
  const [at, point] = useState<number | null>(null);
  const slots = [...countedSlots, ...laterSlots];
  const pointed = (at === null ? null : slots[at]) ?? null;
  const current = slots.findIndex(({ from, to }) => from <= playhead && playhead < to);
  const index = pointed ? slots.indexOf(pointed) : Math.max(current, 0);
  return { slots, index, slot: slots[index] ?? null, pointed, point };
}

interface TimeSliderProps {
  readonly data: RaidChartData;
  readonly cursor: TimeCursor;
  readonly label: string;
  readonly describedBy: string;
}

/** Reads a chart out bar by bar; a click or Enter goes to the largest night of the bar. */
export function TimeSlider({ data, cursor, label, describedBy }: TimeSliderProps) {
  const store = useStore();
  const language = useLanguage();
  const lastDay = useSelected(selectLastDay);
  const { slots, index, slot, point } = cursor;
  if (!slot) return null;
  return (
    <ChartSlider
      count={slots.length}
      index={index}
      indexAt={(share) => slotIndexAt(slots, share)}
      label={label}
      valueText={barName(slot, data.step, language)}
      describedBy={describedBy}
      onPoint={point}
      onChoose={() => goToNight(store, slot.largest ?? Math.min(slot.to - 1, lastDay))}
    />
  );
}
