import { distanceKm } from "../../../src/model/distance";
import type { Strike } from "../../../src/model/strike";
import type { Mend, SourceReport } from "../report";
import type { Combined, Outcome } from "./combine";
import { type Fact, factText } from "./facts-table";
import type { ImportedStrike } from "./imported";
import { REACH_KM } from "./oblast";
import { nearestSettlement, type Settlement } from "./settlements";

/** A Kyiv row and an incident this near to each other on one day may be the same hit. */
const SAME_HIT_KM = 5;

/** Ends every imported row in the report of its source. */
export function acceptAll(outcomes: ReadonlyArray<Outcome>, report: SourceReport): void {
  for (const outcome of outcomes) report.accept(mendsOf(outcome));
}

function mendsOf({ imported, fact, coveredBy }: Outcome): ReadonlyArray<Mend> {
  const { file, row, mends } = imported;
  const also = (rule: string, detail: string): Mend => ({ file, row, rule, detail });
  const id = imported.strike.id;
  if (coveredBy) return [...mends, also("covered-by-kyiv-row", `${id} -> ${coveredBy.strike.id}`)];
  if (fact?.edited) return [...mends, also("edited-by-hand", `${id} on ${fact.edited}`)];
  if (!fact?.strike.coarsened) return mends;
  const detail = `${id}: ${imported.strike.placePrecision} -> ${fact.strike.placePrecision}`;
  return [...mends, also("coarsened", detail)];
}

/** Remarks on what the two sources say of the same hits. */
export function notesOnSources(
  combined: Combined,
  withoutIncident: ReadonlyArray<ImportedStrike>,
  settlements: ReadonlyArray<Settlement>,
): { readonly incidents: ReadonlyArray<string>; readonly kyiv: ReadonlyArray<string> } {
  const kept = combined.incidents.filter(({ coveredBy }) => coveredBy === null);
  const covered = combined.incidents.length - kept.length;
  const elsewhere = kept.filter(({ imported }) => hasMend(imported, "place-name-nearest-instead"));
  const abroad = kept.filter(
    ({ imported }) => nearestSettlement(imported.strike, settlements).settlement.country !== "UA",
  );
  const maybeSame = kept.filter(({ imported }) =>
    combined.kyiv.some((kyiv) => maySameHit(imported, kyiv.imported)),
  );
  const unfound = withoutIncident.map(({ strike }) => strike.id).join(", ");
  return {
    incidents: [
      `${covered} incidents appear once, as the row of the Kyiv table that was taken from them`,
      `${maybeSame.length} more lie within ${SAME_HIT_KM} km of a Kyiv row of the same day and may be the same hit; both are kept`,
      `${elsewhere.length} name a settlement that is not at their point (or an oblast by its capital); the point is kept`,
      `${abroad.length} lie nearest to a settlement outside Ukraine; they are kept`,
    ],
    kyiv:
      withoutIncident.length === 0
        ? []
        : [`Bellingcat is named as a source but no incident is near in place and time: ${unfound}`],
  };
}

/** Remarks on the facts file of the build before: what a person did, and what would be lost. */
export function notesOnFacts(
  combined: Combined,
  others: ReadonlyMap<string, string>,
): ReadonlyArray<string> {
  const now = new Map(combined.facts.map((fact) => [fact.strike.id, fact]));
  const dropped = [...others.keys()].filter((id) => !now.has(id));
  const rewritten = [...others].filter(([id, text]) => differs(now.get(id), text));
  const byHand = combined.facts.filter(({ edited }) => edited !== null).length;
  return [
    `${byHand} rows of strikes.csv are edited by hand, ${combined.additions.length} of them added`,
    ...listed("rows of strikes.csv without an edited date have gone with their source", dropped),
    ...listed(
      "rows of strikes.csv without an edited date differed and were written anew",
      rewritten.map(([id]) => id),
    ),
  ];
}

/** Which strikes lie in no oblast of Ukraine. */
export function notesOnOblasts(strikes: ReadonlyArray<Strike>): ReadonlyArray<string> {
  const outside = strikes.filter(({ oblast }) => oblast === null);
  return listed(
    `strikes lie in no oblast and further than ${REACH_KM} km from one, or nearest to a settlement abroad`,
    outside.map(({ id, place }) => `${id} (${place.en})`),
  );
}

function differs(fact: Fact | undefined, text: string): boolean {
  return fact !== undefined && factText(fact) !== text;
}

function listed(text: string, ids: ReadonlyArray<string>): ReadonlyArray<string> {
  return ids.length === 0 ? [] : [`${ids.length} ${text}: ${ids.join(", ")}`];
}

function hasMend({ mends }: ImportedStrike, rule: string): boolean {
  return mends.some((mend) => mend.rule === rule);
}

function maySameHit({ strike: a }: ImportedStrike, { strike: b }: ImportedStrike): boolean {
  return a.start < b.end && b.start < a.end && distanceKm(a, b) <= SAME_HIT_KM;
}
