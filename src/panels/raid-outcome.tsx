import { isOutcomeMerged, type Outcome, outcomeOf } from "../model/outcome";
import type { Tally } from "../model/tally";
import type { Day } from "../model/time";
import { useLanguage } from "../state/use-language";

interface RaidOutcomesProps {
  readonly night: Day;
  readonly drone: Tally;
  readonly missile: Tally;
}

/** What the reports say became of the drones and of the missiles, as shares of those launched. */
export function RaidOutcomes({ night, drone, missile }: RaidOutcomesProps) {
  const { messages } = useLanguage();
  const { raidCard } = messages;
  const ofDrones = outcomeOf(drone);
  const ofMissiles = outcomeOf(missile);
  if (!ofDrones && !ofMissiles) return null;
  const isMerged = isOutcomeMerged(night, drone);
  return (
    <section>
      <h3>{raidCard.outcomes}</h3>
      {ofDrones && (
        <OutcomeRow
          family="drone"
          name={messages.drones(ofDrones.launched)}
          outcome={ofDrones}
          saysLost={drone.lost !== null && !isMerged}
        />
      )}
      {ofDrones && isMerged && <p class="note">{messages.figures.mergedOutcome}</p>}
      {ofMissiles && (
        <OutcomeRow
          family="missile"
          name={messages.missiles(ofMissiles.launched)}
          outcome={ofMissiles}
          saysLost={missile.lost !== null}
        />
      )}
      <details class="definition">
        <summary>{messages.definition}</summary>
        <p>{raidCard.outcomeNote}</p>
        <p>{messages.figures.interceptDefinition}</p>
      </details>
    </section>
  );
}

interface OutcomeRowProps {
  readonly family: "drone" | "missile";
  readonly name: string;
  readonly outcome: Outcome;
  /** Whether the report speaks of lost ones at all. */
  readonly saysLost: boolean;
}

function OutcomeRow({ family, name, outcome, saysLost }: OutcomeRowProps) {
  const { messages, formats } = useLanguage();
  const { raidCard } = messages;
  const { launched, shotDown, lost, rest } = outcome;
  const words = (count: number) =>
    [formats.number(count), formats.percent(count / launched)] as const;
  const parts = [
    raidCard.shotDown(...words(shotDown)),
    ...(saysLost ? [raidCard.lost(...words(lost))] : []),
    ...(rest > 0 ? [raidCard.rest(...words(rest))] : []),
  ];
  return (
    <div class={`outcome ${family}`}>
      <h4>{name}</h4>
      <div class="outcome-bar" aria-hidden="true">
        <span class="shot-down" style={{ flexGrow: shotDown }} />
        <span class="lost" style={{ flexGrow: lost }} />
        <span class="rest" style={{ flexGrow: rest }} />
      </div>
      <p>{formats.list(parts)}</p>
    </div>
  );
}
