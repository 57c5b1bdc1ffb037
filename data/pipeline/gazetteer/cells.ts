import * as v from "valibot";

export const textCell = v.pipe(v.string(), v.trim(), v.nonEmpty("some text"));
export const identifierCell = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id of small letters, digits and hyphens"),
);
export const spellingsCell = v.pipe(
  textCell,
  v.transform((text) => text.split("|").map((spelling) => spelling.trim())),
  v.everyItem((spelling) => spelling !== "", "spellings separated by |"),
);

/** A decimal number between two bounds. */
export function numberCell(least: number, greatest: number) {
  const expected = `a number from ${least} to ${greatest}`;
  return v.pipe(
    v.string(),
    v.regex(/^-?\d+(\.\d+)?$/, expected),
    v.transform(Number),
    v.minValue(least, expected),
    v.maxValue(greatest, expected),
  );
}
