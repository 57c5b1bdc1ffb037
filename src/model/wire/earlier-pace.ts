import * as v from "valibot";
import type { EarlierPace } from "../front";
import type { DayPace } from "../front-pace";
import { type Day, dayOf } from "../time";
import { columnSchema, WireError } from "./common";
import { dateSchema } from "./days";

const km2ColumnSchema = columnSchema(
  (value): value is number => typeof value === "number" && value >= 0,
  "km2",
);

/**
 * The columns hold every day after `firstDay` up to and with the first day of the history; on missing
 * days 0, which counts for nothing.
 */
export const earlierPaceSchema = v.object({
  firstDay: dateSchema,
  missingDays: v.array(dateSchema),
  takenKm2: km2ColumnSchema,
  regainedKm2: km2ColumnSchema,
});

/** Throws WireError where the columns are not as long as the days. */
export function decodeEarlierPace(
  { firstDay, missingDays, takenKm2, regainedKm2 }: v.InferOutput<typeof earlierPaceSchema>,
  historyBegins: Day,
  file: string,
): EarlierPace {
  const first = dayOf(firstDay);
  const missing = new Set(missingDays.map(dayOf));
  const length = historyBegins - first;
  for (const [name, column] of Object.entries({ takenKm2, regainedKm2 })) {
    if (column.length === length) continue;
    const place = `history.earlier.${name}`;
    throw new WireError(`${file}: at ${place}: ${column.length} days, expected ${length}`);
  }
  const pace = new Map<Day, DayPace>();
  for (const [index, taken] of takenKm2.entries()) {
    const day = first + 1 + index;
    if (missing.has(day)) continue;
    pace.set(day, { takenKm2: taken, regainedKm2: regainedKm2[index] as number });
  }
  return { firstDay: first, missingDays: [...missing], pace };
}
