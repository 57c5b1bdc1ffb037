import "./towns.css";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { approachText, standingText } from "../i18n/town-texts";
import type { Town } from "../model/town";
import { townCamera } from "../model/town-camera";
import {
  orderTowns,
  TOWN_ORDERS,
  type TownOrder,
  type TownStanding,
  townStanding,
} from "../model/town-standing";
import { selectTowns, selectWindow } from "../state/selectors";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { Choice } from "./choice";
import { TownChart, type TownChartSpan } from "./town-chart";
import { TownDetails } from "./town-details";
import { useTownSpan } from "./use-town-span";
import { useWaiting } from "./use-waiting";

/** A chart shows at least so many days, however short the window. */
const SHORTEST_CHART_DAYS = 90;
const CHART_WIDTH = 112;
const CHART_HEIGHT = 36;

/** How far the front is from each town, and how near it came in the window. */
export function TownsPanel() {
  const towns = useSelected(selectTowns);
  const waiting = useWaiting("towns");
  if (!towns) return <p class="empty">{waiting}</p>;
  return <TownList towns={towns} />;
}

function TownList({ towns }: { readonly towns: ReadonlyArray<Town> }) {
  const { messages, formats } = useLanguage();
  const { towns: texts } = messages;
  const window = useSelected(selectWindow);
  const [order, setOrder] = useState<TownOrder>("now");
  const ordered = useMemo(() => {
    const standings = towns.map((town) => townStanding(town, window));
    return orderTowns(standings, order, (first, second) =>
      formats.compare(formats.place(first), formats.place(second)),
    );
  }, [towns, window, order, formats]);
  const hasOutline = ordered.some(({ now }) => now);
  const span = useTownSpan(Math.min(window.from, window.to - SHORTEST_CHART_DAYS), window.to);
  return (
    <section class="towns">
      <h2>{messages.panel.tabs.towns}</h2>
      {hasOutline ? (
        <p>{texts.asOf(formats.day(window.to))}</p>
      ) : (
        <p class="empty">{texts.noOutlineOn(formats.day(window.to))}</p>
      )}
      <Choice
        label={texts.sort}
        choices={TOWN_ORDERS}
        names={texts.sorts}
        chosen={order}
        onChoose={setOrder}
      />
      <p class="note">{texts.charts(formats.shortDay(span.from), formats.shortDay(span.to))}</p>
      <ul>
        {ordered.map((standing) => (
          <TownRow key={standing.town.id} standing={standing} span={span} />
        ))}
      </ul>
    </section>
  );
}

interface TownRowProps {
  readonly standing: TownStanding;
  readonly span: TownChartSpan;
}

/** A town's line; chosen, it opens, and the map flies there. */
function TownRow({ standing, span }: TownRowProps) {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { town, now, approach } = standing;
  const isChosen = useSelected(
    ({ view: { selection } }) => selection?.kind === "town" && selection.id === town.id,
  );
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  const choose = () => {
    if (isChosen) changeView(store, { selection: null });
    else {
      changeView(store, {
        selection: { kind: "town", id: town.id },
        camera: townCamera(town, now),
      });
    }
  };
  return (
    <li class={isChosen ? "town chosen" : "town"} ref={row}>
      <button type="button" aria-expanded={isChosen} onClick={choose}>
        <span class="town-head">
          <span class="town-name">{formats.place(town)}</span>
          <span class={now?.inside ? "town-now inside" : "town-now"}>
            {standingText(now, messages, formats)}
          </span>
        </span>
        {approach && <small>{approachText(approach, messages, formats)}</small>}
        <span class="town-picture" aria-hidden="true">
          <TownChart
            town={town}
            span={span}
            playhead={span.to}
            width={CHART_WIDTH}
            height={CHART_HEIGHT}
          />
        </span>
      </button>
      {isChosen && <TownDetails town={town} />}
    </li>
  );
}
