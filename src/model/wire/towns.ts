import * as v from "valibot";
import { isWithin } from "../interval";
import { type Day, dayOf } from "../time";
import type { Town, TownDay } from "../town";
import {
  checkWire,
  columnSchema,
  isCount,
  isInteger,
  latitudeSchema,
  localisedTextSchema,
  longitudeSchema,
  WireError,
} from "./common";
import { dateSchema, decodeIntervals, intervalsSchema } from "./days";

/** Nearest points are whole multiples of this many degrees, some 10 m. */
export const NEAREST_STEP = 1e-4;

const townSchema = v.object({
  id: v.string(),
  name: localisedTextSchema,
  oblast: localisedTextSchema,
  longitude: longitudeSchema,
  latitude: latitudeSchema,
  /** Half-open, in days since 2022-02-24. */
  inside: intervalsSchema,
  /**
   * A row for each evening on which the nearest point or its distance is another than before, as four
   * columns. `after`: evenings since the row before, the first row's 0. `metres`: the distance. `east`
   * and `north`: the nearest point less that of the row before, in `NEAREST_STEP`; the first less 0, 0.
   */
  after: columnSchema(isCount, "whole numbers of evenings"),
  metres: columnSchema(isCount, "whole metres"),
  east: columnSchema(isInteger, "whole steps"),
  north: columnSchema(isInteger, "whole steps"),
});

/** `towns.<hash>.json`: towns and the front line of every evening from `firstDay` to `lastDay`. */
const townsSchema = v.object({
  format: v.literal("towns/1"),
  dayZero: v.literal("2022-02-24"),
  firstDay: dateSchema,
  lastDay: dateSchema,
  towns: v.array(townSchema),
});

export type TownsFile = v.InferOutput<typeof townsSchema>;
type TownRows = TownsFile["towns"][number];

/** Throws WireError where the file is not what `townsSchema` says or its rows do not fill its days. */
export function decodeTowns(value: unknown, file: string): ReadonlyArray<Town> {
  const { firstDay, lastDay, towns } = checkWire(townsSchema, value, file);
  const [first, last] = [dayOf(firstDay), dayOf(lastDay)];
  return towns.map((rows, index) => {
    checkRows(rows, last - first + 1, `${file}: at towns.${index}`);
    const { id, name, oblast, longitude, latitude } = rows;
    const days = decodeDays(rows, first, last);
    return { id, name, oblast, longitude, latitude, firstDay: first, days };
  });
}

function checkRows({ after, metres, east, north }: TownRows, days: number, place: string): void {
  for (const [name, column] of Object.entries({ metres, east, north })) {
    if (column.length === after.length) continue;
    throw new WireError(`${place}.${name}: ${column.length} rows, expected ${after.length}`);
  }
  const isAscending = after.every((evenings, row) => (row === 0 ? evenings === 0 : evenings > 0));
  if (after.length === 0 || !isAscending) {
    throw new WireError(`${place}.after: expected a first row of 0 and further rows above 0`);
  }
  const reach = after.reduce((sum, evenings) => sum + evenings, 0);
  if (reach >= days) throw new WireError(`${place}.after: ${reach} evenings, expected < ${days}`);
}

function decodeDays(rows: TownRows, firstDay: Day, lastDay: Day): Array<TownDay> {
  const inside = decodeIntervals(rows.inside);
  const days: Array<TownDay> = [];
  let row = -1;
  let nextRowAt = firstDay;
  let east = 0;
  let north = 0;
  let wasInside = false;
  for (let day = firstDay; day <= lastDay; day += 1) {
    const isInside = isWithin(inside, day);
    const isNewRow = day === nextRowAt;
    if (isNewRow) {
      row += 1;
      east += rows.east[row] as number;
      north += rows.north[row] as number;
      nextRowAt += rows.after[row + 1] ?? Number.POSITIVE_INFINITY;
    }
    const before = days.at(-1);
    const isUnchanged = !isNewRow && isInside === wasInside;
    wasInside = isInside;
    if (before && isUnchanged) days.push(before);
    else days.push(townDay(rows.metres[row] as number, isInside, east, north));
  }
  return days;
}

function townDay(metres: number, inside: boolean, east: number, north: number): TownDay {
  const perDegree = Math.round(1 / NEAREST_STEP);
  return { distanceKm: metres / 1000, inside, nearest: [east / perDegree, north / perDegree] };
}
