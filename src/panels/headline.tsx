import type { ComponentChildren } from "preact";
import { outcomeCounts } from "../i18n/outcome-counts";
import { isOutcomeMerged, outcomeOf } from "../model/outcome";
import { isFiltering } from "../model/raid-filter";
import { type Tally, tally } from "../model/tally";
import { selectCountedChange, selectNight, selectShownNight } from "../state/selectors";
import { useFrontLine } from "../state/use-front-line";
import { useHeadline } from "../state/use-headline";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";

const NONE = { ...tally([]), launched: 0 };

/**
 * The night in one sentence and in the few numbers that matter; with a filter, in numbers of what it
 * leaves, beside those of the whole night.
 */
export function Headline({ children }: { readonly children?: ComponentChildren }) {
  const { messages, formats } = useLanguage();
  const sentence = useHeadline(false);
  const night = useSelected(selectNight);
  const change = useSelected(selectCountedChange);
  const frontLine = useFrontLine(true);
  const shownNight = useSelected(selectShownNight);
  const isFiltered = useSelected(({ view }) => isFiltering(view.filter));
  const { figures, filter } = messages;
  const { drone, missile } = night?.byFamily ?? {};
  const shown = {
    drone: shownTally(shownNight?.byFamily.drone),
    missile: shownTally(shownNight?.byFamily.missile),
  };
  const count = ({ launched }: Tally) => (launched === null ? "–" : formats.number(launched));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a low screen, by keys too
    <section class="headline" aria-label={messages.panel.tabs.raid} tabIndex={0}>
      <h1>{sentence}</h1>
      <ul class="headline-figures">
        {drone && drone.launched !== null && (
          <li class="figure drones">
            <strong>{count(shown.drone)}</strong>
            <span>
              {isFiltered ? filter.ofDrones(drone.launched) : messages.dronesNoun(drone.launched)}
              <Outcome
                of={shown.drone}
                isMerged={night !== null && isOutcomeMerged(night.night, shown.drone)}
              />
            </span>
          </li>
        )}
        {missile && missile.launched !== null && (
          <li class="figure missiles">
            <strong>{count(shown.missile)}</strong>
            <span>
              {isFiltered
                ? filter.ofMissiles(missile.launched)
                : messages.missilesNoun(missile.launched)}
              <Outcome of={shown.missile} isMerged={false} />
            </span>
          </li>
        )}
        {change && (
          <li class="figure front">
            <strong>{figures.km2(Math.abs(change.netKm2))}</strong>
            <span>
              {messages.netOver(change.netKm2 >= 0, formats.days(change.from, change.to))}
            </span>
          </li>
        )}
      </ul>
      {frontLine && <p class="front-line-text">{frontLine}</p>}
      {children}
    </section>
  );
}

/** What is left of a family: none where the filter leaves no wave, which is not "not reported". */
function shownTally(left: Tally | undefined): Tally {
  if (!left || (left.launched === null && left.unreported === 0)) return NONE;
  return left;
}

/** What became of them, in counts; nothing where the reports do not say. */
function Outcome({ of, isMerged }: { readonly of: Tally; readonly isMerged: boolean }) {
  const { messages } = useLanguage();
  const lost = isMerged ? null : of.lost;
  const rest = outcomeOf(of)?.rest ?? 0;
  const parts = outcomeCounts({ shotDown: of.shotDown, lost, rest, isMerged }, messages);
  return (
    <>
      {parts.map((part) => (
        <small key={part}>{part}</small>
      ))}
    </>
  );
}
