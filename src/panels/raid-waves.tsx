import type { Wave } from "../model/raid";
import { weaponFamily } from "../model/weapon";
import { useLanguage } from "../state/use-language";
import { RaidWaveFacts } from "./raid-wave-facts";
import { SourceLink } from "./source-link";

interface RaidWavesProps {
  readonly waves: ReadonlyArray<Wave>;
  /** Those of them that the filter keeps from map, charts and lists. */
  readonly hidden: ReadonlySet<Wave>;
}

/** The rows of the reports one by one, each with all that it says. */
export function RaidWaves({ waves, hidden }: RaidWavesProps) {
  const { raidCard } = useLanguage().messages;
  return (
    <section>
      <h3>{raidCard.waves}</h3>
      <p class="note">{raidCard.wavesNote(waves.length)}</p>
      <ul class="raid-waves">
        {waves.map((wave) => (
          <li key={wave.line}>
            <RaidWave wave={wave} isHidden={hidden.has(wave)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RaidWave({ wave, isHidden }: { readonly wave: Wave; readonly isHidden: boolean }) {
  const { messages, formats } = useLanguage();
  const { raidCard, card } = messages;
  const { model, launched, report } = wave;
  const count =
    launched === null ? raidCard.launchedUnknown : raidCard.launchedCount(formats.number(launched));
  return (
    <details class={`raid-wave ${weaponFamily(model.weaponClass)}`}>
      <summary>
        <span class="wave-name">{model.name}</span>
        <span>{count}</span>
        <small>
          {messages.weaponClasses[model.weaponClass]}
          {isHidden && `; ${raidCard.hiddenWave}`}
        </small>
      </summary>
      <RaidWaveFacts wave={wave} />
      <p class="note">{card.sharedNote}</p>
      <p class="note">
        {messages.figures.source}:{" "}
        <SourceLink url={report.url}>{formats.place(report.authority)}</SourceLink>
      </p>
    </details>
  );
}
