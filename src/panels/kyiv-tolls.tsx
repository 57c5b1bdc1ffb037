import { useMemo } from "preact/hooks";
import type { Toll } from "../model/annotations";
import { hasToll, type ReportedSum, sumTolls, tollsWithin } from "../model/kyiv-tolls";
import { isFiltering } from "../model/raid-filter";
import { selectAnnotations, selectWindowNights } from "../state/selectors";
import { goToNight } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { LazyDetails } from "./lazy-details";
import { SourceLink } from "./source-link";
import { useWaiting } from "./use-waiting";

/** Killed and injured in the attacks of the window, as reported, and by whom. */
export function KyivTolls() {
  const { messages } = useLanguage();
  const { kyivView: texts } = messages;
  const annotations = useSelected(selectAnnotations);
  const waiting = useWaiting("annotations");
  const filtering = useSelected(({ view }) => isFiltering(view.filter));
  return (
    <section>
      <h3>{texts.tolls}</h3>
      {filtering && <p class="note">{texts.tollsUnfiltered}</p>}
      {annotations ? <Tolls tolls={annotations.tolls} /> : <p class="empty">{waiting}</p>}
    </section>
  );
}

function Tolls({ tolls }: { readonly tolls: ReadonlyArray<Toll> }) {
  const { messages } = useLanguage();
  const { kyivView: texts } = messages;
  const window = useSelected(selectWindowNights);
  const attacks = useMemo(() => tollsWithin(tolls, window), [tolls, window]);
  if (attacks.length === 0) return <p class="empty">{texts.noAttacks}</p>;
  const without = attacks.filter((toll) => !hasToll(toll)).length;
  return (
    <>
      {without < attacks.length && <SumTable tolls={attacks} />}
      {without > 0 && <p class="note">{texts.withoutToll(without, attacks.length)}</p>}
      <p class="note">{texts.tollsNote}</p>
      <LazyDetails summary={texts.attackList(attacks.length)}>
        <ul class="kyiv-attacks">
          {attacks.toReversed().map((toll) => (
            <Attack key={`${toll.day} ${toll.scope} ${toll.url}`} toll={toll} />
          ))}
        </ul>
      </LazyDetails>
    </>
  );
}

function SumTable({ tolls }: { readonly tolls: ReadonlyArray<Toll> }) {
  const { messages, formats } = useLanguage();
  const { kyivView: texts } = messages;
  return (
    <table class="figure-table kyiv-tolls">
      <thead>
        <tr>
          <th scope="col">{texts.tollOf}</th>
          <th scope="col">{texts.attacks}</th>
          <th scope="col">{texts.killed}</th>
          <th scope="col">{texts.injured}</th>
        </tr>
      </thead>
      <tbody>
        {sumTolls(tolls).map((sum) => (
          <tr key={sum.scope}>
            <th scope="row">{texts.scopes[sum.scope]}</th>
            <td>{formats.number(sum.attacks)}</td>
            <Sum of={sum.killed} attacks={sum.attacks} />
            <Sum of={sum.injured} attacks={sum.attacks} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A sum, and of how many attacks where not all of them have a figure. */
function Sum({ of, attacks }: { readonly of: ReportedSum; readonly attacks: number }) {
  const { messages, formats } = useLanguage();
  if (of.sum === null) return <td class="absent">{messages.notReported}</td>;
  return (
    <td>
      {formats.number(of.sum)}
      {of.attacks < attacks && <small>{messages.kyivView.inAttacks(of.attacks)}</small>}
    </td>
  );
}

function Attack({ toll }: { readonly toll: Toll }) {
  const store = useStore();
  const { messages, formats } = useLanguage();
  const { kyivView: texts } = messages;
  const count = (figure: number | null) =>
    figure === null ? messages.notReported : formats.number(figure);
  return (
    <li>
      <button type="button" class="link" onClick={() => goToNight(store, toll.night)}>
        {formats.shortDay(toll.day)}
      </button>{" "}
      {hasToll(toll)
        ? texts.attackToll(texts.scopes[toll.scope], count(toll.killed), count(toll.injured))
        : texts.noToll}{" "}
      <SourceLink url={toll.url}>{toll.sourceName}</SourceLink>
    </li>
  );
}
