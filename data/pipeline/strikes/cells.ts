import * as v from "valibot";
import { numberCell } from "../gazetteer/cells";
import type { Mend } from "../report";
import { KYIV_TIME_FORMAT, parseKyivTime } from "./kyiv-time";
import { isWebAddress } from "./source-addresses";

/** Ukraine and its neighbours as far as Moscow, in degrees: no strike of this war lies outside. */
export const longitudeCell = numberCell(20, 45);
export const latitudeCell = numberCell(43, 58);

export const identifierCell = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, "an id of letters, digits and hyphens"),
);

export const kyivTimeCell = v.pipe(
  v.string(),
  v.transform(parseKyivTime),
  v.check((time) => time !== null, KYIV_TIME_FORMAT),
  v.transform((time) => time as NonNullable<typeof time>),
);

/** A count of people; empty is "not known", never 0. */
export const countCell = v.pipe(
  v.string(),
  v.regex(/^\d{0,6}$/, "a whole number from 0, or nothing"),
  v.transform((text) => (text === "" ? null : Number(text))),
);

export const requiredTextCell = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== "", "some text"),
);

export const optionalTextCell = v.pipe(
  v.string(),
  v.transform((text) => (text === "" ? null : text)),
);

/** The facts table sets these characters around addresses. */
export const sourceNameCell = v.pipe(v.string(), v.regex(/^[^|<>]+$/, "a name without | < >"));

export const webAddressCell = v.pipe(
  v.string(),
  v.check(isWebAddress, "an address that begins with http:// or https://"),
);

export function oneOf<const Options extends ReadonlyArray<string>>(options: Options) {
  return v.picklist(options, `one of ${options.join(", ")}`);
}

/** Five decimals, about a metre, as in the built file. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** One blank between words and none around them; a cell that had others is a mend. */
export function tidyBlanks<Cells extends Record<string, string>>(
  cells: Cells,
  file: string,
  row: string,
): { readonly cells: Cells; readonly mends: ReadonlyArray<Mend> } {
  const tidy = Object.fromEntries(
    Object.entries(cells).map(([name, text]) => [name, text.trim().replace(/\s+/g, " ")]),
  ) as Cells;
  const mends = Object.keys(cells)
    .filter((name) => tidy[name] !== cells[name])
    .map((name) => ({ file, row, rule: "stray-blanks", detail: name }));
  return { cells: tidy, mends };
}
