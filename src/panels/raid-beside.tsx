import type { Raid } from "../model/raid";
import { tallyByModel } from "../model/tally";
import { useLanguage } from "../state/use-language";
import { RaidModels } from "./raid-models";
import { SourceLink } from "./source-link";

/** What other authorities reported of the night; never added to its headline. */
export function RaidBeside({ raids }: { readonly raids: ReadonlyArray<Raid> }) {
  const { messages, formats } = useLanguage();
  const { figures } = messages;
  if (raids.length === 0) return null;
  return (
    <section>
      <h3>{figures.beside}</h3>
      <p class="note">{figures.besideNote}</p>
      {raids.map((raid) => (
        <section key={raid.id} class="beside">
          <h4>
            <SourceLink url={raid.report.url}>{formats.place(raid.report.authority)}</SourceLink>
          </h4>
          <RaidModels models={tallyByModel(raid.waves)} />
        </section>
      ))}
    </section>
  );
}
