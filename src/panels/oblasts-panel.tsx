import "./oblasts.css";
import { selectOblastNights, selectWindowNights } from "../state/selectors";
import { toggleLayer } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { OblastsTable } from "./oblasts-table";
import { useWaiting } from "./use-waiting";

/** In how many nights of the window each oblast was named. */
export function OblastsPanel() {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { oblastTable: texts } = messages;
  const counts = useSelected(selectOblastNights);
  const { from, to } = useSelected(selectWindowNights);
  const isOnMap = useSelected(({ view }) => view.layers.has("oblasts"));
  const waiting = useWaiting("raids");
  const days = formats.days(from + 1, to);
  const sentence =
    counts.total === 0 ? texts.noNights : texts.allUkraine(counts.allUkraine, counts.total);
  return (
    <section class="oblasts">
      <h2>
        {messages.panel.tabs.oblasts} <span>{texts.nights(days)}</span>
      </h2>
      <p>{waiting ?? sentence}</p>
      <label class="oblasts-colour">
        <input type="checkbox" checked={isOnMap} onChange={() => toggleLayer(store, "oblasts")} />
        {texts.colour}
      </label>
      {!waiting && <OblastsTable counts={counts} days={days} />}
      <p class="note">{texts.note}</p>
    </section>
  );
}
