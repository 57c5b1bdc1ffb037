import { type Day, dayAsUtcDate, dayOn } from "./time";

/** A date as it was typed; what was left out is null. */
export interface DateQuery {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number | null;
}

/** In English and in both Ukrainian cases; three letters of a name tell it. */
const MONTHS = [
  ["january", "січень", "січня"],
  ["february", "лютий", "лютого"],
  ["march", "березень", "березня"],
  ["april", "квітень", "квітня"],
  ["may", "травень", "травня"],
  ["june", "червень", "червня"],
  ["july", "липень", "липня"],
  ["august", "серпень", "серпня"],
  ["september", "вересень", "вересня"],
  ["october", "жовтень", "жовтня"],
  ["november", "листопад", "листопада"],
  ["december", "грудень", "грудня"],
];

const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?$/;
const WORD = /\p{L}{3,}/u;
const YEAR = /(?<!\d)20\d{2}(?!\d)/;
const SMALL_NUMBER = /(?<!\d)\d{1,2}(?!\d)/;

/**
 * Reads a date in the spellings people use: 2025-07-03, 3.7.2025, 3/7/2025 (day first), "3 July 2025",
 * "July 3, 2025", "3–4 July 2025" (its first day), "3 липня", "липень 2025". Null where it is none.
 */
export function parseDateQuery(text: string): DateQuery | null {
  const trimmed = text.trim().toLowerCase();
  const iso = ISO.exec(trimmed);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), iso[3] ? Number(iso[3]) : null);
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) {
    const [, day, month, year] = dayFirst;
    return checked(year ? Number(year) : null, Number(month), Number(day));
  }
  return inWords(trimmed);
}

function inWords(text: string): DateQuery | null {
  const words = text.replace(
    /\b(night|of|the|on|st|nd|rd|th)\b|(?<!\p{L})(ніч|на|р)(?!\p{L})/gu,
    " ",
  );
  const word = WORD.exec(words)?.[0];
  if (word === undefined || !/\d/.test(words)) return null;
  const month = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  if (month < 0) return null;
  const year = YEAR.exec(words)?.[0];
  const day = SMALL_NUMBER.exec(words)?.[0];
  return checked(year ? Number(year) : null, month + 1, day ? Number(day) : null);
}

function checked(year: number | null, month: number, day: number | null): DateQuery | null {
  // A leap year, where none is named: 29 February may be meant.
  const known = dayOn(year ?? 2024, month, day ?? 1) !== null;
  return known ? { year, month, day } : null;
}

/** The days from `first` to `last`, both included, that a date means, the latest first. */
export function daysOfDate(
  { year, month, day }: DateQuery,
  first: Day,
  last: Day,
): ReadonlyArray<Day> {
  const days: Array<Day> = [];
  for (let candidate = last; candidate >= first; candidate -= 1) {
    const date = dayAsUtcDate(candidate);
    const isMeant =
      (year === null || year === date.getUTCFullYear()) &&
      month === date.getUTCMonth() + 1 &&
      (day === null || day === date.getUTCDate());
    if (isMeant) days.push(candidate);
  }
  return days;
}
