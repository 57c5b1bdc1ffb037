import { headlineSentence } from "../i18n/headline";
import { interceptShare, type Tally } from "../model/tally";
import {
  selectFrontChange,
  selectNight,
  selectNightDay,
  selectRaidNights,
  selectRank,
} from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";

/** The night in one sentence and in the few numbers that matter. */
export function Headline() {
  const { messages, formats } = useLanguage();
  const day = useSelected(selectNightDay);
  const night = useSelected(selectNight);
  const rank = useSelected(selectRank);
  const nights = useSelected(selectRaidNights);
  const change = useSelected(selectFrontChange);
  const failed = useSelected((state) => state.data.raids.status === "failed");
  const first = nights[0]?.night;
  const last = nights.at(-1)?.night;
  const span = first === undefined || last === undefined ? null : ([first, last] as const);
  const { figures } = messages;
  const { drone, missile } = night?.byFamily ?? {};
  return (
    <section class="headline" aria-label={messages.panel.tabs.raid}>
      <h1>
        {failed
          ? messages.failure.dataset.raids
          : headlineSentence({ day, night, rank, span }, messages, formats)}
      </h1>
      <dl class="headline-figures">
        {drone && drone.launched !== null && (
          <div class="figure drones">
            <dd>{formats.number(drone.launched)}</dd>
            <dt>
              {messages.dronesNoun(drone.launched)}
              <Share of={drone} />
            </dt>
          </div>
        )}
        {missile && missile.launched !== null && (
          <div class="figure missiles">
            <dd>{formats.number(missile.launched)}</dd>
            <dt>
              {messages.missilesNoun(missile.launched)}
              <Share of={missile} />
            </dt>
          </div>
        )}
        {change && (
          <div class="figure front">
            <dd>{figures.signedKm2(change.netKm2)}</dd>
            <dt>{messages.takenIn(change.to - change.from)}</dt>
          </div>
        )}
      </dl>
    </section>
  );
}

function Share({ of }: { readonly of: Tally }) {
  const { messages, formats } = useLanguage();
  const share = interceptShare(of);
  if (share === null) return null;
  return <small>{messages.figures.interceptShareOf(formats.percent(share))}</small>;
}
