import * as v from "valibot";
import { parseDay } from "../../../src/model/time";

/** A date, kept as its text. */
export const dateCell = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== null, "a date YYYY-MM-DD"),
);

/** A whole number, 0 or more. */
export const wholeNumberCell = v.pipe(
  v.string(),
  v.regex(/^\d+$/, "a whole number, 0 or more"),
  v.transform(Number),
);
