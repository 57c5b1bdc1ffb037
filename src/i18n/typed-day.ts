import { type Day, parseDay } from "../model/time";

/** The names of a month as people may write them, in lower case. */
export type MonthNames = ReadonlyArray<string>;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_MONTH_YEAR = /^(\d{1,2})[./\s-]\s?(\d{1,2})[./\s-]\s?(\d{4})$/;
const DAY_NAME_YEAR = /^(\d{1,2})\.?\s?(\p{L}+)\s(\d{4})$/u;
const NAME_DAY_YEAR = /^(\p{L}+)\s(\d{1,2})\s(\d{4})$/u;
const SHORTEST_NAME = 3;

/**
 * Reads a date that a person has typed: 2025-07-03, 3.7.2025, 3/7/2025, "3 July 2025", "July 3, 2025",
 * "3 лип. 2025 р."; months also by their first three letters. Null where there is no such date, or
 * where the month is not clear. `months` holds the names of the twelve.
 */
export function readTypedDay(text: string, months: ReadonlyArray<MonthNames>): Day | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s*(р\.?|року)$/u, "")
    .replace(/(\p{L})\./gu, "$1")
    .replaceAll(",", " ")
    .replace(/\s+/g, " ");
  const iso = ISO.exec(plain);
  if (iso) return dayOfParts(iso[1], iso[2], iso[3]);
  const numeric = DAY_MONTH_YEAR.exec(plain);
  if (numeric) return dayOfParts(numeric[3], numeric[2], numeric[1]);
  const dayFirst = DAY_NAME_YEAR.exec(plain);
  if (dayFirst) return dayOfParts(dayFirst[3], monthNumber(dayFirst[2], months), dayFirst[1]);
  const nameFirst = NAME_DAY_YEAR.exec(plain);
  if (nameFirst) return dayOfParts(nameFirst[3], monthNumber(nameFirst[1], months), nameFirst[2]);
  return null;
}

/** Whether more could follow what is typed so far: "2025-07-1" may become 2025-07-15. */
export function isTypedToEnd(text: string): boolean {
  return /(^|\D)\d{4}(\s*(р\.?|року))?\s*$|-\d{2}\s*$/u.test(text);
}

function dayOfParts(year = "", month = "", date = ""): Day | null {
  return parseDay(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
}

function monthNumber(word = "", months: ReadonlyArray<MonthNames>): string {
  if (word.length < SHORTEST_NAME) return "";
  const fitting = months.flatMap((names, index) =>
    names.some((name) => name.startsWith(word)) ? [index + 1] : [],
  );
  return fitting.length === 1 ? String(fitting[0]) : "";
}
