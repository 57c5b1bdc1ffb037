import { distanceKm } from "../../../src/model/distance";
import { MINUTES_PER_DAY } from "../../../src/model/time";
import { type Incident, incidentPage } from "./bellingcat";
import type { ImportedStrike, SourceStrike } from "./imported";

export interface CoveredIncidents {
  /** The Kyiv rows, with the addresses of the incidents that they cover. */
  readonly kyiv: ReadonlyArray<ImportedStrike>;
  /** Which Kyiv row covers an incident. */
  readonly coveredBy: ReadonlyMap<Incident, ImportedStrike>;
  /** Kyiv rows that name Bellingcat as a source, for which no incident was found. */
  readonly withoutIncident: ReadonlyArray<ImportedStrike>;
}

/** How far, in km, the point of a Kyiv row may lie from the incident that it rounds or generalises. */
const REACH_KM: Partial<Record<SourceStrike["placePrecision"], number>> = {
  exact: 0.2,
  street: 0.2,
  neighbourhood: 1.5,
};

/**
 * Finds the incident from which a Kyiv row was taken: by the id it names or, where it names only
 * Bellingcat, by a day at most one off and the nearest point within reach.
 */
export function coverIncidents(
  kyiv: ReadonlyArray<ImportedStrike>,
  incidents: ReadonlyArray<Incident>,
): CoveredIncidents {
  const coveredBy = new Map<Incident, ImportedStrike>();
  const withoutIncident: Array<ImportedStrike> = [];
  const completed = kyiv.map((row) => {
    if (!sourceNames(row.strike).includes("Bellingcat")) return row;
    const covered = incidentsOf(row.strike, incidents);
    if (covered.length === 0) withoutIncident.push(row);
    for (const incident of covered) coveredBy.set(incident, row);
    return { ...row, strike: withSourcesOf(row.strike, covered) };
  });
  return { kyiv: completed, coveredBy, withoutIncident };
}

function incidentsOf(
  strike: SourceStrike,
  incidents: ReadonlyArray<Incident>,
): ReadonlyArray<Incident> {
  const words = new Set(sourceNames(strike).match(/[A-Z0-9]{4,}/g) ?? []);
  const named = [...words].flatMap((word) => {
    const nearest = closest(
      strike,
      incidents.filter(({ incidentId }) => incidentId === word),
    );
    return nearest ? [nearest] : [];
  });
  if (named.length > 0) return named;
  const reach = REACH_KM[strike.placePrecision] ?? 0;
  const nearest = closest(
    strike,
    incidents.filter((incident) => isWithinADay(incident, strike)),
  );
  return nearest && distanceKm(strike, nearest.strike) <= reach ? [nearest] : [];
}

function closest(strike: SourceStrike, incidents: ReadonlyArray<Incident>): Incident | undefined {
  return [...incidents].sort(
    (a, b) => distanceKm(strike, a.strike) - distanceKm(strike, b.strike),
  )[0];
}

function isWithinADay({ strike: incident }: Incident, strike: SourceStrike): boolean {
  return (
    strike.start < incident.end + MINUTES_PER_DAY && strike.end > incident.start - MINUTES_PER_DAY
  );
}

/** A link to Bellingcat's map as a whole gives way to the page of the incident. */
function withSourcesOf(strike: SourceStrike, incidents: ReadonlyArray<Incident>): SourceStrike {
  const own = strike.sources.map((source) =>
    incidents[0] && source.url === "https://ukraine.bellingcat.com/"
      ? { ...source, url: incidentPage(incidents[0].incidentId) }
      : source,
  );
  const byUrl = new Map(own.map((source) => [source.url, source]));
  for (const source of incidents.flatMap((incident) => incident.strike.sources)) {
    if (!byUrl.has(source.url)) byUrl.set(source.url, source);
  }
  return { ...strike, sources: [...byUrl.values()] };
}

function sourceNames(strike: SourceStrike): string {
  return strike.sources.map(({ name }) => name).join("; ");
}
