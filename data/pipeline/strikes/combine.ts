import type { Incident } from "./bellingcat";
import type { CoveredIncidents } from "./covered-incidents";
import type { Fact } from "./facts-table";
import type { ImportedStrike, SourceStrike } from "./imported";
import { isSensitive } from "./sensitive";

/** What became of one row of a source. */
export interface Outcome {
  readonly imported: ImportedStrike;
  /** Null where another row stands for it. */
  readonly fact: Fact | null;
  readonly coveredBy: ImportedStrike | null;
}

export interface Combined {
  /** By start, then id. */
  readonly facts: ReadonlyArray<Fact>;
  readonly kyiv: ReadonlyArray<Outcome>;
  readonly incidents: ReadonlyArray<Outcome>;
  /** Edited rows whose id no source has. */
  readonly additions: ReadonlyArray<Fact>;
}

/**
 * One fact for each place hit: an incident that a Kyiv row covers gives way to it, a row edited by
 * hand wins over the imported one of the same id. `coarsen` is applied to sensitive sites.
 */
export function combine(
  { kyiv, coveredBy }: CoveredIncidents,
  incidents: ReadonlyArray<Incident>,
  edited: ReadonlyArray<Fact>,
  coarsen: (strike: SourceStrike) => SourceStrike,
): Combined {
  const editedById = new Map(edited.map((fact) => [fact.strike.id, fact]));
  const publish = (fact: Fact, sensitive: boolean): Fact =>
    sensitive || isSensitive(fact.strike.targetType)
      ? { ...fact, strike: coarsen(fact.strike) }
      : fact;
  const outcomeOf = (imported: ImportedStrike): Outcome => {
    const byHand = editedById.get(imported.strike.id);
    editedById.delete(imported.strike.id);
    const fact = byHand ?? { edited: null, strike: imported.strike };
    return { imported, fact: publish(fact, imported.sensitive), coveredBy: null };
  };
  const kyivOutcomes = kyiv.map(outcomeOf);
  const incidentOutcomes = incidents.map((incident) => {
    const row = coveredBy.get(incident);
    return row ? { imported: incident, fact: null, coveredBy: row } : outcomeOf(incident);
  });
  const additions = [...editedById.values()].map((fact) => publish(fact, false));
  const imported = [...kyivOutcomes, ...incidentOutcomes].flatMap(({ fact }) => fact ?? []);
  const facts = [...imported, ...additions].sort(byStartThenId);
  return { facts, kyiv: kyivOutcomes, incidents: incidentOutcomes, additions };
}

function byStartThenId({ strike: a }: Fact, { strike: b }: Fact): number {
  return a.start - b.start || (a.id < b.id ? -1 : 1);
}
