import * as v from "valibot";
import { parseLiteral } from "./literal";
import { parseTimeCell, type TimeCell } from "./span";

/** The largest raid so far is some 950; five digits are a slip. */
const LARGEST_COUNT = 9999;
const COUNT_EXPECTED = `a whole number from 0 to ${LARGEST_COUNT}, or nothing`;
const TIME_EXPECTED = "a date from 2022-02-24 to 2053-12-31, as YYYY-MM-DD or YYYY-MM-DD HH:MM";

const textCell = v.string();

const timeCell = v.pipe(
  v.string(),
  v.transform(parseTimeCell),
  v.custom<TimeCell>((cell) => cell !== null, TIME_EXPECTED),
);

/** Empty is null: the report gives no number. The source writes whole numbers as `3.0`. */
const countCell = v.pipe(
  v.string(),
  v.regex(/^(\d{1,4}(\.0+)?)?$/, COUNT_EXPECTED),
  v.transform((text) => (text === "" ? null : Number(text))),
);

/** An empty cell, or a literal that holds `content`. */
function literalCell<Content extends v.GenericSchema>(empty: string, content: Content) {
  return v.pipe(
    v.string(),
    v.transform((text) => parseLiteral(text === "" ? empty : text)),
    content,
  );
}

/** An empty cell, or a dict of names to `value`. A list would pass as a record of its positions. */
function dictCell<Value extends v.GenericSchema>(value: Value, expected: string) {
  const isNoList = (content: unknown) => !Array.isArray(content);
  return literalCell(
    "{}",
    v.pipe(v.unknown(), v.check(isNoList, expected), v.record(v.string(), value, expected)),
  );
}

const COUNTS_EXPECTED = "a dict of names to whole numbers or NaN, like {'south': 49, 'east': NaN}";
const countsCell = dictCell(
  v.nullable(
    v.pipe(
      v.number(COUNTS_EXPECTED),
      v.integer(COUNTS_EXPECTED),
      v.minValue(0, COUNTS_EXPECTED),
      v.maxValue(LARGEST_COUNT, COUNTS_EXPECTED),
    ),
  ),
  COUNTS_EXPECTED,
);

const NAMES_EXPECTED = "a list of names, like ['Sumy oblast', 'Kyiv']";
const namesCell = literalCell("[]", v.array(v.string(NAMES_EXPECTED), NAMES_EXPECTED));

const TEXTS_EXPECTED = "a dict of names to names, like {'Kalibr': 'Black Sea'}";
const textsCell = dictCell(v.string(TEXTS_EXPECTED), TEXTS_EXPECTED);

const carrierCell = v.pipe(
  v.string(),
  v.regex(/^[\w /,-]{0,60}$/, "names of carriers, like 6 x Tu-95MS and Navy, or nothing"),
);

/** One row of `missile_attacks_daily.csv`, cell by cell. */
export const attackRowSchema = v.object({
  time_start: timeCell,
  time_end: timeCell,
  model: textCell,
  launch_place: textCell,
  target: textCell,
  target_main: textCell,
  launched: countCell,
  destroyed: countCell,
  not_reach_goal: countCell,
  still_attacking: countCell,
  border_crossing: countsCell,
  is_shahed: countCell,
  num_hit_location: countCell,
  num_fall_fragment_location: countCell,
  carrier: carrierCell,
  turbojet: countCell,
  turbojet_destroyed: countCell,
  "affected region": namesCell,
  destroyed_details: countsCell,
  launched_details: countsCell,
  launch_place_details: textsCell,
  source: textCell,
});

export type AttackRow = v.InferOutput<typeof attackRowSchema>;

export const ATTACK_COLUMNS: ReadonlyArray<string> = Object.keys(attackRowSchema.entries);
