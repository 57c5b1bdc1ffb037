import { nightAt } from "../model/time";
import { PARAMETERS, type Parameter } from "./address-parameters";
import {
  CURRENT_VERSION,
  needsVersion,
  toCurrent,
  unknownVersion,
  VERSION_PARAMETER,
} from "./address-versions";
import { DEFAULT_VIEW, type View } from "./view";

/** A part of an address that makes no sense; it is left at its default and named on the page. */
export interface AddressProblem {
  readonly parameter: string;
  /** Shortened, where it would fill the page. */
  readonly found: string;
  /** In the address's own notation, such as `2025-07-03`. */
  readonly expected: string;
}

const LONGEST_FOUND = 60;

export interface DecodedAddress {
  readonly view: View;
  readonly problems: ReadonlyArray<AddressProblem>;
}

/**
 * The view an address's query names; what it leaves out is as in `DEFAULT_VIEW`. Of a newer version
 * than this program knows, what makes sense is taken, and its version is a problem.
 */
export function decodeAddress(query: string): DecodedAddress {
  const given = new URLSearchParams(query);
  const current = toCurrent(given);
  const newer = unknownVersion(given);
  const problems: Array<AddressProblem> = [];
  if (newer !== null) {
    const expected = String(CURRENT_VERSION);
    problems.push({ parameter: VERSION_PARAMETER, found: shortened(newer), expected });
  }
  let view = DEFAULT_VIEW;
  for (const parameter of PARAMETERS) {
    const text = current.get(parameter.name);
    if (text === null) continue;
    const read = parameter.read(text, view);
    const found = read ? parameter.leftAside(text) : text;
    if (found !== null) {
      const { name, expected } = parameter;
      problems.push({ parameter: name, found: shortened(found), expected });
    }
    view = read ?? view;
  }
  return { view: withNightOfMoment(view), problems };
}

/** In whole characters. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_FOUND
    ? text
    : `${characters.slice(0, LONGEST_FOUND).join("")}…`;
}

/** A minute belongs to a night, whether the address names it or not. */
function withNightOfMoment(view: View): View {
  if (view.moment === null || view.night !== null) return view;
  return { ...view, night: nightAt(view.moment) };
}

/**
 * The query of a view, with its question mark; defaults are left out, and the version where none is
 * needed to read it.
 */
export function encodeAddress(view: View): string {
  const query = PARAMETERS.flatMap((parameter) => written(parameter, view)).join("&");
  return needsVersion(query) ? `?${VERSION_PARAMETER}=${CURRENT_VERSION}&${query}` : `?${query}`;
}

/** Commas, slashes and colons are legal in a query and an address stays readable with them. */
function written({ name, write }: Parameter, view: View): ReadonlyArray<string> {
  const text = write(view);
  if (text === null) return [];
  return [`${name}=${encodeURIComponent(text).replace(/%(2C|2F|3A)/g, unescapeMark)}`];
}

function unescapeMark(escaped: string): string {
  return decodeURIComponent(escaped);
}
