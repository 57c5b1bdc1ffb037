import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { StrikesFile } from "../../../src/model/wire/strikes";
import type { SourceReport } from "../report";
import { readTextFile } from "../text-file";
import { acceptAll, notesOnFacts, notesOnOblasts, notesOnSources } from "./account";
import { readIncidents } from "./bellingcat";
import { combine } from "./combine";
import { coverIncidents } from "./covered-incidents";
import { formatFacts, parseFacts } from "./facts-table";
import { strikesGeoJson } from "./geojson";
import { newestIncidentsFile, readJsonList } from "./incidents-file";
import { readKyivStrikes } from "./kyiv";
import { parseDistricts } from "./kyiv-districts";
import { readOblastFinder } from "./oblast";
import { coarsen } from "./sensitive";
import { readSettlements } from "./settlements";

export interface StrikesBuild {
  readonly geojson: StrikesFile;
  /** The text of `data/facts/strikes.csv`. */
  readonly csv: string;
}

export interface StrikeReports {
  readonly incidents: SourceReport;
  readonly kyiv: SourceReport;
}

const SETTLEMENTS_FILE = fileURLToPath(new URL("../../gazetteer/settlements.csv", import.meta.url));

/**
 * Reads `incidents/` and `kyiv/` of a data directory and the rows that a person edited in the facts
 * file, if there is one. Every row of the sources ends in its report. Throws SourceError where a
 * source is missing or broken, or an edited row does not hold.
 */
export function buildStrikes(
  dataDirectory: string,
  factsFile: string,
  reports: StrikeReports,
): StrikesBuild {
  const settlements = readSettlements(SETTLEMENTS_FILE);
  const districtsFile = join(dataDirectory, "kyiv", "gazetteer-kyiv.csv");
  const districts = parseDistricts(readTextFile(districtsFile), districtsFile);
  const kyivFile = join(dataDirectory, "kyiv", "kyiv-strikes.csv");
  const kyivRows = readKyivStrikes(readTextFile(kyivFile), kyivFile, reports.kyiv);
  const incidentsFile = newestIncidentsFile(join(dataDirectory, "incidents"));
  const list = readJsonList(incidentsFile);
  const incidents = readIncidents(list, incidentsFile, settlements, reports.incidents);
  const facts = existsSync(factsFile)
    ? parseFacts(readTextFile(factsFile), factsFile)
    : { edited: [], others: new Map<string, string>() };

  const covered = coverIncidents(kyivRows, incidents);
  const combined = combine(covered, incidents, facts.edited, (strike) =>
    coarsen(strike, settlements, districts),
  );
  acceptAll(combined.kyiv, reports.kyiv);
  acceptAll(combined.incidents, reports.incidents);
  const notes = notesOnSources(combined, covered.withoutIncident, settlements);
  reports.kyiv.notes.push(...notes.kyiv);
  reports.incidents.notes.push(...notes.incidents, ...notesOnFacts(combined, facts.others));
  const oblastOf = readOblastFinder(settlements);
  const strikes = combined.facts.map(({ strike }) => ({ ...strike, oblast: oblastOf(strike) }));
  reports.incidents.notes.push(...notesOnOblasts(strikes));
  return {
    geojson: strikesGeoJson(strikes),
    csv: formatFacts(combined.facts),
  };
}
