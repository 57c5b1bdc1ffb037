import { useId, useState } from "preact/hooks";
import { periodName, slotReadout } from "../i18n/pace-sentence";
import type { PaceSlot } from "../model/pace-slot";
import { selectNightDay } from "../state/selectors";
import { goToNight } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { type ChartSize, slotIndexAt } from "./chart-axis";
import { ChartPlot } from "./chart-parts";
import { ChartSlider } from "./chart-slider";
import { PaceChart, type PaceChartData } from "./pace-chart";

interface PaceFigureProps {
  readonly data: PaceChartData;
  readonly size: ChartSize;
}

/** The chart with a cursor for mouse, finger and keyboard, and what the bar under the cursor stands for. */
export function PaceFigure({ data, size }: PaceFigureProps) {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { pace: texts } = messages;
  const readout = useId();
  const day = useSelected(selectNightDay);
  const [pointed, setPointed] = useState<number | null>(null);
  const { slots, step } = data;
  const current = slots.findIndex(({ from, to }) => from <= day && day < to);
  const index = pointed !== null && pointed < slots.length ? pointed : Math.max(current, 0);
  const slot = slots[index];
  if (!slot) return null;
  const go = ({ to }: PaceSlot) => goToNight(store, Math.min(to - 1, data.lastDay));
  return (
    <div class="pace-figure">
      <p class="note">{texts.unit[step]}</p>
      <ChartPlot width={size.width}>
        <PaceChart data={data} size={size} cursor={pointed === null ? null : slot} />
        <ChartSlider
          count={slots.length}
          index={index}
          indexAt={(share) => slotIndexAt(slots, share)}
          label={texts.slider}
          valueText={periodName(slot.from, step, messages, formats)}
          describedBy={readout}
          onPoint={setPointed}
          onChoose={() => go(slot)}
        />
      </ChartPlot>
      <output class="chart-readout" id={readout}>
        {slotReadout(slot, step, messages, formats)}
      </output>
      <Keys data={data} />
      <p class="note">{texts.hint}</p>
    </div>
  );
}

function Keys({ data }: { readonly data: PaceChartData }) {
  const { messages, formats } = useLanguage();
  const { pace, figures } = messages;
  const isSeamInSight = data.from < data.seamDay && data.seamDay < data.to;
  const isAnyRedrawn = data.slots.some(({ redrawn }) => redrawn.length > 0);
  return (
    <ul class="chart-keys">
      <li>
        <span class="pace-swatch taken" />
        {figures.taken}
      </li>
      <li>
        <span class="pace-swatch regained" />
        {figures.regained}
      </li>
      {isAnyRedrawn && (
        <li>
          <svg class="pace-swatch" viewBox="-5 -5 10 10" aria-hidden="true">
            <path class="redrawn" d="M0 -3.6l3.6 3.6l-3.6 3.6l-3.6 -3.6z" />
          </svg>
          {pace.keys.redrawn}
        </li>
      )}
      {data.missing.length > 0 && (
        <li>
          <span class="pace-swatch no-outline" />
          {pace.keys.noOutline}
        </li>
      )}
      {isSeamInSight && (
        <li>
          <span class="pace-swatch seam" />
          {pace.keys.seam(formats.shortDay(data.seamDay))}
        </li>
      )}
    </ul>
  );
}
