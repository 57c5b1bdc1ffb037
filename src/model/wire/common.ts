import * as v from "valibot";
import { PLACE_PRECISIONS } from "../precision";

export const localisedTextSchema = v.object({ en: v.string(), uk: v.string() });
export const integerSchema = v.pipe(v.number(), v.integer());
/** A count of things, also as an index. */
export const wholeNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
export const countSchema = v.nullable(wholeNumberSchema);
export const longitudeSchema = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const latitudeSchema = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
/** ISO 3166-2 code of an oblast, or city with its status, like UA-32. */
export const isoCodeSchema = v.pipe(v.string(), v.regex(/^UA-\d\d$/, "expected a code like UA-32"));
export const placePrecisionSchema = v.picklist(PLACE_PRECISIONS);

/**
 * A long column of one kind of entry, checked in one pass: as an array of schemas it would cost ten
 * times as much, which a phone feels. The error names the first entry that is not as expected.
 */
export function columnSchema<Entry>(
  isEntry: (value: unknown) => value is Entry,
  expected: string,
): v.GenericSchema<ReadonlyArray<Entry>> {
  return v.custom<ReadonlyArray<Entry>>(
    (value) => Array.isArray(value) && value.every(isEntry),
    ({ input }) => {
      if (!Array.isArray(input)) return `expected an array of ${expected}`;
      const at = input.findIndex((entry) => !isEntry(entry));
      return `entry ${at} is ${JSON.stringify(input[at])}, expected ${expected}`;
    },
  );
}

export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

export function isCount(value: unknown): value is number {
  return isInteger(value) && value >= 0;
}

export function isCountOrNull(value: unknown): value is number | null {
  return value === null || isCount(value);
}

export function isCountList(value: unknown): value is ReadonlyArray<number> {
  return Array.isArray(value) && value.every(isCount);
}

/** A built file that does not hold what its schema says. */
export class WireError extends Error {
  override readonly name = "WireError";
}

/** Checks parsed JSON against a schema; the error names the file, the path in it, found and expected. */
export function checkWire<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new WireError(`${file}: at ${v.getDotPath(issue) ?? "the top"}: ${issue.message}`);
}
