import { max } from "d3-array";
import { useMemo } from "preact/hooks";
import { approachText, standingText } from "../i18n/town-texts";
import type { Town } from "../model/town";
import { townStanding } from "../model/town-standing";
import { selectNightDay, selectWindow } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { Facts } from "./facts";
import { TownChart } from "./town-chart";
import { useTownSpan } from "./use-town-span";

const CHART_WIDTH = 316;
const CHART_HEIGHT = 96;

/** A town over the whole history, and where it stands on the playhead's evening. */
export function TownDetails({ town }: { readonly town: Town }) {
  const { messages, formats } = useLanguage();
  const { towns: texts } = messages;
  const window = useSelected(selectWindow);
  const playhead = useSelected(selectNightDay);
  const { before, now, approach } = townStanding(town, window);
  const lastDay = town.firstDay + town.days.length - 1;
  const span = useTownSpan(town.firstDay, lastDay);
  const [from, to] = [formats.shortDay(span.from), formats.shortDay(span.to)];
  const farthest = useMemo(
    () => max(town.days, ({ inside, distanceKm }) => (inside ? 0 : distanceKm)) ?? 0,
    [town],
  );
  const atTheStart = before
    ? [
        [
          texts.onEvening(formats.day(window.from)),
          standingText(before, messages, formats),
        ] as const,
      ]
    : [];
  const distance = now && texts.km(formats.distance(now.distanceKm));
  const toTheLine = texts.toTheLine(formats.day(playhead));
  return (
    <div class="town-details">
      {now ? (
        <p class="town-answer">
          <strong>{now.inside ? texts.inside : distance}</strong>{" "}
          <span>{now.inside ? `${distance} ${toTheLine}` : toTheLine}</span>
        </p>
      ) : (
        <p class="empty">{texts.noOutlineOn(formats.day(playhead))}</p>
      )}
      <p class="note town-over-time">{texts.overTime(texts.km(formats.distance(farthest)))}</p>
      <TownChart
        town={town}
        span={span}
        playhead={playhead}
        width={CHART_WIDTH}
        height={CHART_HEIGHT}
      />
      <p class="note town-axis">
        <span>{from}</span>
        <span>{to}</span>
      </p>
      <Facts
        rows={[
          ...atTheStart,
          [texts.inWindow, approachText(approach, messages, formats)],
          [texts.oblast, formats.place({ name: town.oblast })],
        ]}
      />
      <p class="note">{texts.asOf(formats.day(playhead))}</p>
      <p class="note">{messages.card.frontNote}</p>
    </div>
  );
}
