import * as v from "valibot";
import { PLACE_PRECISIONS } from "../precision";

export const localisedTextSchema = v.object({ en: v.string(), uk: v.string() });
export const integerSchema = v.pipe(v.number(), v.integer());
export const countSchema = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
export const longitudeSchema = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const latitudeSchema = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const placePrecisionSchema = v.picklist(PLACE_PRECISIONS);

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
