import type { Polygon } from "geojson";
import { type Day, dayOf, parseDay } from "../../../src/model/time";

/** Land drawn as liberated, on the grid. */
export interface Liberated {
  readonly geometry: Polygon;
  /** Null where the source gives no day. */
  readonly until: Day | null;
}

/** What a name says of the day of liberation; `refusal` where it has figures that are no such day. */
export type LiberationDay = { readonly until: Day | null } | { readonly refusal: string };

/** The last day of `27-31.03.2022`, `23.03-26.03`, `25.03` or `26.03.2022`. */
const LAST_DAY = /(?:^|[^\d.])(?:\d\d(?:\.\d\d)?-)?(\d\d)\.(\d\d)(?:\.(\d{4}))?$/;

/** The war began on 24 February 2022, and the first outlines are of April. */
const YEAR = "2022";
const FIRST = dayOf("2022-02-24");
const LAST = dayOf("2022-04-03");

/**
 * The day of liberation in the name of a polygon of the archive. Words tell nothing of it; of several
 * days it is the last. A day is never guessed.
 */
export function readLiberationDay(name: string): LiberationDay {
  const text = name.trim();
  if (!/\d/.test(text)) return { until: null };
  const [, date, month, year = YEAR] = LAST_DAY.exec(text) ?? [];
  const until = date === undefined ? null : parseDay(`${year}-${month}-${date}`);
  if (until === null || until < FIRST || until > LAST) return { refusal: text };
  return { until };
}
