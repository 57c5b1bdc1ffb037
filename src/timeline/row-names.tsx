import { max } from "d3-array";
import { useLanguage } from "../state/use-language";
import type { Bar } from "./bars";
import { chartRows } from "./chart-rows";

/** Beside each row its name with its top value, since drones and missiles have scales of their own. */
export function RowNames({ bars }: { readonly bars: ReadonlyArray<Bar> }) {
  const { messages, formats } = useLanguage();
  const { timeline } = messages;
  const { dronesTop, baseline, frontTop, height } = chartRows("full");
  const top = (of: (bar: Bar) => number | null) => {
    const most = max(bars, (bar) => of(bar) ?? 0);
    return most === undefined ? "" : timeline.upTo(formats.number(most));
  };
  return (
    <div class="timeline-names" style={{ height: `${height}px` }} aria-hidden="true">
      <p class="drones" style={{ top: `${dronesTop}px` }}>
        {timeline.drones}
        <br />
        {top((bar) => bar.drones)}
      </p>
      <p class="missiles" style={{ top: `${baseline}px` }}>
        {timeline.missiles}
        <br />
        {top((bar) => bar.missiles)}
      </p>
      <p class="front" style={{ top: `${frontTop}px` }}>
        {timeline.front}
      </p>
    </div>
  );
}
