import type { Tally } from "../model/tally";
import { selectCountedChange, selectNight } from "../state/selectors";
import { useFrontLine } from "../state/use-front-line";
import { useHeadline } from "../state/use-headline";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";

/** The night in one sentence and in the few numbers that matter. */
export function Headline() {
  const { messages, formats } = useLanguage();
  const sentence = useHeadline(false);
  const night = useSelected(selectNight);
  const change = useSelected(selectCountedChange);
  const frontLine = useFrontLine(true);
  const { figures } = messages;
  const { drone, missile } = night?.byFamily ?? {};
  return (
    <section class="headline" aria-label={messages.panel.tabs.raid}>
      <h1>{sentence}</h1>
      <dl class="headline-figures">
        {drone && drone.launched !== null && (
          <div class="figure drones">
            <dd>{formats.number(drone.launched)}</dd>
            <dt>
              {messages.dronesNoun(drone.launched)}
              <Outcome of={drone} />
            </dt>
          </div>
        )}
        {missile && missile.launched !== null && (
          <div class="figure missiles">
            <dd>{formats.number(missile.launched)}</dd>
            <dt>
              {messages.missilesNoun(missile.launched)}
              <Outcome of={missile} />
            </dt>
          </div>
        )}
        {change && (
          <div class="figure front">
            <dd>{figures.signedKm2(change.netKm2)}</dd>
            <dt>{messages.netOver(formats.days(change.from, change.to))}</dt>
          </div>
        )}
      </dl>
      {frontLine && <p class="front-line-text">{frontLine}</p>}
    </section>
  );
}

/** What became of them, in counts; nothing where the reports do not say. */
function Outcome({ of }: { readonly of: Tally }) {
  const { messages } = useLanguage();
  const { figures } = messages;
  const parts = [
    ...(of.shotDown === null ? [] : [figures.shotDownCount(of.shotDown)]),
    ...(of.lost === null ? [] : [figures.lostCount(of.lost)]),
  ];
  return (
    <>
      {parts.map((part) => (
        <small key={part}>{part}</small>
      ))}
    </>
  );
}
