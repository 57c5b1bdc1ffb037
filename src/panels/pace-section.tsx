import "./pace.css";
import { useMemo, useRef, useState } from "preact/hooks";
import { paceSentence } from "../i18n/pace-sentence";
import type { FrontHistory } from "../model/front";
import { firstOutlineDay } from "../model/front-pace";
import { REDRAW_RULE } from "../model/front-redraws";
import { PACE_STEPS, type PacePeriod, pacePeriods, periodOf } from "../model/pace-period";
import { paceRank } from "../model/pace-rank";
import { paceSlots } from "../model/pace-slot";
import type { Day } from "../model/time";
import { selectNightDay, selectPace, selectRedrawnDays } from "../state/selectors";
import { changeView } from "../state/store";
import { useDaysWithoutOutline } from "../state/use-days-without-outline";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import type { ChartSize } from "./chart-axis";
import { PLOT_WIDTH, SCALE_WIDTH } from "./chart-parts";
import { Choice } from "./choice";
import { PaceFigure } from "./pace-figure";
import { PaceTable } from "./pace-table";

const SPANS = ["years", "war"] as const;
type Span = (typeof SPANS)[number];

const YEARS_SPAN_DAYS = 730;
const PANEL_SIZE: ChartSize = { width: PLOT_WIDTH, height: 170 };
const DIALOG_SIZE: ChartSize = { width: 960 - SCALE_WIDTH, height: 400 };

/** How fast the front moved: in words, as a chart on the timeline's clock, and as a table. */
export function PaceSection({ front }: { readonly front: FrontHistory }) {
  const store = useStore();
  const { messages } = useLanguage();
  const texts = messages.pace;
  const step = useSelected(({ view }) => view.pace);
  const [span, setSpan] = useState<Span>("years");
  const dialog = useRef<HTMLDialogElement>(null);
  const [isEnlarged, setEnlarged] = useState(false);
  const pace = useSelected(selectPace);
  const redrawn = useSelected(selectRedrawnDays);
  const periods = useMemo(() => pacePeriods(pace, step), [pace, step]);
  const [firstShown, lastShown] = useShownDays(front, span);
  const slots = useMemo(
    () => paceSlots(periods, redrawn, step, [firstShown, lastShown]),
    [periods, redrawn, step, firstShown, lastShown],
  );
  const [from, to] = [slots[0]?.from ?? firstShown, slots.at(-1)?.to ?? lastShown + 1];
  const missing = useDaysWithoutOutline(from, to - 1);
  const { seamDay, lastDay } = front;
  const data = useMemo(
    () => ({ step, slots, missing, from, to, seamDay, lastDay }),
    [step, slots, missing, from, to, seamDay, lastDay],
  );
  const sentence = useSentence(front, periods);
  return (
    <section class="pace" aria-labelledby="pace-heading">
      <h3 id="pace-heading">{texts.heading}</h3>
      <p class="pace-sentence">{sentence}</p>
      <div class="pace-choices">
        <Choice
          label={texts.step}
          choices={PACE_STEPS}
          names={texts.steps}
          chosen={step}
          onChoose={(chosen) => changeView(store, { pace: chosen })}
        />
        <Choice
          label={texts.span}
          choices={SPANS}
          names={texts.spans}
          chosen={span}
          onChoose={setSpan}
        />
      </div>
      <PaceFigure data={data} size={PANEL_SIZE} />
      <button
        type="button"
        class="pace-enlarge"
        onClick={() => {
          setEnlarged(true);
          dialog.current?.showModal();
        }}
      >
        {texts.enlarge}
      </button>
      <dialog
        class="pace-dialog"
        ref={dialog}
        aria-label={texts.heading}
        onClose={() => setEnlarged(false)}
      >
        <form method="dialog">
          <button type="submit" class="close" aria-label={messages.card.close}>
            ×
          </button>
        </form>
        <p class="pace-sentence">{sentence}</p>
        {isEnlarged && <PaceFigure data={data} size={DIALOG_SIZE} />}
      </dialog>
      <details class="definition">
        <summary>{texts.ruleTitle}</summary>
        <p>{texts.rule(REDRAW_RULE)}</p>
      </details>
      <PaceTable slots={slots} step={step} />
    </section>
  );
}

/** What the period under the playhead brought. */
function useSentence(front: FrontHistory, periods: ReadonlyArray<PacePeriod>): string {
  const { messages, formats } = useLanguage();
  const day = useSelected(selectNightDay);
  const step = useSelected(({ view }) => view.pace);
  const [from] = periodOf(day, step);
  const period = periods.find((candidate) => candidate.from === from);
  const firstDay = firstOutlineDay(front);
  if (period) {
    const rank = paceRank(periods, period, step);
    return paceSentence({ period, rank, step, firstDay }, messages, formats);
  }
  if (firstDay < day && day <= front.lastDay) return messages.figures.noNewOutline;
  return messages.pace.outsideOutlines(formats.day(firstDay), formats.day(front.lastDay));
}

/**
 * First and last day on the axis: the whole war, or two years up to the playhead, which stand still as
 * long as the playhead moves within them.
 */
function useShownDays(front: FrontHistory, span: Span): readonly [firstShown: Day, lastShown: Day] {
  const firstDay = firstOutlineDay(front);
  const playhead = useSelected(selectNightDay);
  const day = Math.min(Math.max(playhead, firstDay), front.lastDay);
  const [end, setEnd] = useState(
    Math.max(day, Math.min(firstDay + YEARS_SPAN_DAYS, front.lastDay)),
  );
  const isInSight = end - YEARS_SPAN_DAYS <= day && day <= end;
  const lastShown = isInSight ? end : Math.max(day, Math.min(firstDay + YEARS_SPAN_DAYS, end));
  if (lastShown !== end) setEnd(lastShown);
  if (span === "war") return [firstDay, front.lastDay];
  return [Math.max(firstDay, lastShown - YEARS_SPAN_DAYS + 1), lastShown];
}
