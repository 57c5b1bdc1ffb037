import * as v from "valibot";
import { fromKyiv, nightAt, parseDay } from "../../../src/model/time";
import { type CellFault, checkCells, clip } from "../check-cells";
import type { SourceReport } from "../report";
import { AREA_TYPES, classifyTarget, classifyWeapon, WEAPON_SYSTEMS } from "./bellingcat-classes";
import { latitudeCell, longitudeCell, oneOf, roundDegrees, tidyBlanks } from "./cells";
import type { ImportedStrike, SourceStrike } from "./imported";
import { type NamedPlace, namePlace } from "./place-name";
import { isSensitive } from "./sensitive";
import type { Settlement } from "./settlements";
import { readAddresses, type SourceAddresses } from "./source-addresses";

export interface Incident extends ImportedStrike {
  /** Bellingcat's id; three of them name two incidents each. */
  readonly incidentId: string;
}

/** Bellingcat's own page of one incident. */
export function incidentPage(incidentId: string): string {
  return `https://ukraine.bellingcat.com/?id=${incidentId}`;
}

const filterSchema = v.variant(
  "key",
  [
    v.object({ key: v.literal("Type of area affected"), value: oneOf(AREA_TYPES) }),
    v.object({ key: v.literal("Weapon System"), value: oneOf(WEAPON_SYSTEMS) }),
  ],
  "Type of area affected or Weapon System",
);
type Filter = v.InferOutput<typeof filterSchema>;

/** The description is left out on purpose: sentences of a source stay out of the project. */
const shapeSchema = v.object(
  {
    id: v.string("a text"),
    date: v.string("a text"),
    longitude: v.string("a text"),
    latitude: v.string("a text"),
    location: v.string("a text"),
    sources: v.array(v.object({ path: v.string("an address") }, "a source"), "a list of sources"),
    filters: v.array(filterSchema, "a list of filters"),
  },
  "an incident",
);

const DATE_FORMAT = "a date MM/DD/YYYY from 02/24/2022";

const cellsSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Z0-9]{4,12}$/, "an id of capitals and digits")),
  date: v.pipe(
    v.string(),
    v.transform((text) => parseDay(text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$1-$2"))),
    v.number(DATE_FORMAT),
    v.minValue(0, DATE_FORMAT),
  ),
  longitude: longitudeCell,
  latitude: latitudeCell,
  location: v.string(),
});

/**
 * The strikes of Bellingcat's list, known to the day and, slightly obscured by the source (some
 * 150 m), to the street. Unusable incidents are refused in the report; the caller accepts the rest.
 */
export function readIncidents(
  list: ReadonlyArray<unknown>,
  file: string,
  settlements: ReadonlyArray<Settlement>,
  report: SourceReport,
): ReadonlyArray<Incident> {
  const incidents: Array<Incident> = [];
  const seen = new Map<string, number>();
  const positions = new Map<string, number>();
  for (const [index, value] of list.entries()) {
    const text = JSON.stringify(value);
    const same = positions.get(text);
    if (same !== undefined) {
      const expected = "an incident that none before is";
      const found = `all of incident ${same} again`;
      report.refuse({ file, row: String(index + 1), field: "incident", found, expected });
      continue;
    }
    positions.set(text, index + 1);
    const incident = readIncident(value, file, index + 1, settlements, report);
    if (incident === null) continue;
    const times = (seen.get(incident.incidentId) ?? 0) + 1;
    seen.set(incident.incidentId, times);
    incidents.push(times === 1 ? incident : withOwnId(incident, times));
  }
  return incidents;
}

function readIncident(
  value: unknown,
  file: string,
  position: number,
  settlements: ReadonlyArray<Settlement>,
  report: SourceReport,
): Incident | null {
  const shape = v.safeParse(shapeSchema, value, { abortEarly: true });
  if (!shape.success) {
    report.refuse({ file, row: String(position), ...faultOf(shape.issues[0]) });
    return null;
  }
  const { sources, filters, ...texts } = shape.output;
  const row = `${position} ${texts.id}`;
  const tidy = tidyBlanks(texts, file, row);
  const checked = checkCells(cellsSchema, tidy.cells);
  if (!checked.ok) {
    report.refuse({ file, row, ...checked.fault });
    return null;
  }
  const cells = checked.output;
  const addresses = readAddresses(sources.map(({ path }) => path));
  const place = namePlace(cells.location, cells, settlements);
  const strike = strikeOf(cells, filters, place, addresses);
  const mends = [...addresses.mends, ...placeMends(cells.location, place)];
  return {
    incidentId: cells.id,
    strike,
    file,
    row,
    mends: [...tidy.mends, ...mends.map((mend) => ({ file, row, ...mend }))],
    sensitive: isSensitive(strike.targetType) || areasOf(filters).includes("Military"),
  };
}

function faultOf(issue: v.InferIssue<typeof shapeSchema>): CellFault {
  const field = v.getDotPath(issue) ?? "incident";
  const { input } = issue;
  const found = typeof input === "string" ? input : (JSON.stringify(input) ?? "nothing");
  return { field, found: clip(found), expected: issue.message };
}

function strikeOf(
  { id, date, longitude, latitude }: v.InferOutput<typeof cellsSchema>,
  filters: ReadonlyArray<Filter>,
  place: NamedPlace,
  addresses: SourceAddresses,
): SourceStrike {
  const start = fromKyiv(date);
  const end = fromKyiv(date + 1);
  return {
    id,
    longitude: roundDegrees(longitude),
    latitude: roundDegrees(latitude),
    start,
    end,
    night: nightAt((start + end) / 2),
    timePrecision: "day",
    placePrecision: "street",
    coarsened: false,
    place: place.name,
    ...classifyWeapon(valuesOf(filters, "Weapon System")),
    targetType: classifyTarget(areasOf(filters)),
    killed: null,
    injured: null,
    summary: null,
    // As the Kyiv tables give it for what they take from Bellingcat alone.
    confidence: "medium",
    sources: [{ name: `Bellingcat ${id}`, url: incidentPage(id) }, ...addresses.sources],
  };
}

function placeMends(location: string, { name, by }: NamedPlace) {
  if (name.en === location) return [];
  return [{ rule: `place-name-${by}`, detail: `"${clip(location)}" -> "${name.en}"` }];
}

function areasOf(filters: ReadonlyArray<Filter>): ReadonlyArray<string> {
  return valuesOf(filters, "Type of area affected");
}

function valuesOf(filters: ReadonlyArray<Filter>, key: Filter["key"]): ReadonlyArray<string> {
  return filters.filter((filter) => filter.key === key).map((filter) => filter.value);
}

/** The source gives one id to several incidents; those after the first are numbered. */
function withOwnId(incident: Incident, times: number): Incident {
  const id = `${incident.incidentId}-${times}`;
  const { file, row } = incident;
  const mend = { file, row, rule: "repeated-id", detail: `${incident.incidentId} -> ${id}` };
  return {
    ...incident,
    strike: { ...incident.strike, id },
    mends: [...incident.mends, mend],
  };
}
