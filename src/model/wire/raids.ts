import * as v from "valibot";
import type { Place } from "../place";
import { isTimePrecision, TIME_PRECISIONS } from "../precision";
import { AUTHORITY_SCOPES, type Report, type Wave } from "../raid";
import { WEAPON_CLASSES } from "../weapon";
import {
  checkWire,
  columnSchema,
  isCount,
  isCountList,
  isCountOrNull,
  isInteger,
  localisedTextSchema,
  WireError,
  wholeNumberSchema,
} from "./common";

const integers = columnSchema(isInteger, "an integer");
const indices = columnSchema(isCount, "an index");
const indexLists = columnSchema(isCountList, "a list of indices");
const counts = columnSchema(isCountOrNull, "a count or null");
const countsAtPlaces = columnSchema(isCountsAtPlaces, "a list of counts with indices of places");
const timePrecisions = columnSchema(isTimePrecision, TIME_PRECISIONS.join(", "));

type CountAtIndices = readonly [count: number | null, ...places: ReadonlyArray<number>];

function isCountsAtPlaces(value: unknown): value is ReadonlyArray<CountAtIndices> {
  return Array.isArray(value) && value.every(isCountAtIndices);
}

function isCountAtIndices(value: unknown): value is CountAtIndices {
  if (!Array.isArray(value)) return false;
  const [count, ...places] = value;
  return isCountOrNull(count) && isCountList(places);
}

/**
 * `raids.<hash>.json`: one entry a wave in every column; columns of indices point into the tables
 * above them. Columns rather than objects because they compress to a third.
 */
const raidsSchema = v.object({
  format: v.literal("raids/1"),
  models: v.array(
    v.object({ id: v.string(), name: v.string(), weaponClass: v.picklist(WEAPON_CLASSES) }),
  ),
  authorities: v.array(
    v.object({ id: v.string(), name: localisedTextSchema, scope: v.picklist(AUTHORITY_SCOPES) }),
  ),
  /** Ids of `places.json`. */
  places: v.array(v.string()),
  carriers: v.array(v.string()),
  /** `url`: the post's address. */
  reports: v.array(v.object({ authority: wholeNumberSchema, url: v.string() })),
  waves: v.object({
    line: integers,
    report: indices,
    night: integers,
    start: integers,
    end: integers,
    timePrecision: timePrecisions,
    model: indices,
    launchSites: indexLists,
    targets: indexLists,
    mainTargets: indexLists,
    affected: indexLists,
    launched: counts,
    shotDown: counts,
    lost: counts,
    stillFlying: counts,
    hitPlaces: counts,
    debrisPlaces: counts,
    carrier: counts,
    /** For each figure its count, then the places it is of: `[[49, 3], [null, 5, 6]]`. */
    shotDownByPlace: countsAtPlaces,
  }),
});

export type RaidsFile = v.InferOutput<typeof raidsSchema>;

/** The waves of the file, sorted by night, then start, then line. */
export function decodeRaids(
  value: unknown,
  places: ReadonlyMap<string, Place>,
  file: string,
): ReadonlyArray<Wave> {
  const data = checkWire(raidsSchema, value, file);
  const at = <T>(table: ReadonlyArray<T>, index: number | undefined, column: string): T => {
    const entry = index === undefined ? undefined : table[index];
    if (entry === undefined)
      throw new WireError(`${file}: ${column}: index ${index} is not in its table`);
    return entry;
  };
  const placeTable = data.places.map((id) => {
    const place = places.get(id);
    if (!place) throw new WireError(`${file}: place "${id}" is not in the gazetteer`);
    return place;
  });
  const reports: ReadonlyArray<Report> = data.reports.map((report) => ({
    url: report.url,
    authority: at(data.authorities, report.authority, "reports.authority"),
  }));
  const columns = data.waves;
  const count = columns.line.length;
  for (const [name, column] of Object.entries(columns)) {
    if (column.length !== count) {
      throw new WireError(`${file}: waves.${name} has ${column.length} entries, expected ${count}`);
    }
  }
  const placesAt = (column: ReadonlyArray<ReadonlyArray<number>>, row: number, name: string) =>
    (column[row] ?? []).map((index) => at(placeTable, index, `waves.${name}`));
  return columns.line.map((line, row) => {
    const carrier = columns.carrier[row] ?? null;
    return {
      line,
      report: at(reports, columns.report[row], "waves.report"),
      night: at(columns.night, row, "waves.night"),
      start: at(columns.start, row, "waves.start"),
      end: at(columns.end, row, "waves.end"),
      timePrecision: at(columns.timePrecision, row, "waves.timePrecision"),
      model: at(data.models, columns.model[row], "waves.model"),
      launchSites: placesAt(columns.launchSites, row, "launchSites"),
      targets: placesAt(columns.targets, row, "targets"),
      mainTargets: placesAt(columns.mainTargets, row, "mainTargets"),
      affected: placesAt(columns.affected, row, "affected"),
      launched: columns.launched[row] ?? null,
      shotDown: columns.shotDown[row] ?? null,
      lost: columns.lost[row] ?? null,
      stillFlying: columns.stillFlying[row] ?? null,
      hitPlaces: columns.hitPlaces[row] ?? null,
      debrisPlaces: columns.debrisPlaces[row] ?? null,
      carrier: carrier === null ? null : at(data.carriers, carrier, "waves.carrier"),
      shotDownByPlace: (columns.shotDownByPlace[row] ?? []).map(([count, ...places]) => ({
        count,
        places: places.map((index) => at(placeTable, index, "waves.shotDownByPlace")),
      })),
    };
  });
}
