import * as v from "valibot";
import { type Day, dayOf, formatDay } from "../../../src/model/time";
import {
  type AnnotationsFile,
  parseSubject,
  SUBJECT_EXPECTED,
} from "../../../src/model/wire/annotations";
import { textCell } from "../gazetteer/cells";
import { parseTable } from "../gazetteer/table";
import { SourceError } from "../source-error";
import { webAddressCell } from "../strikes/cells";
import { dateCell } from "./cells";

const rowSchema = v.object({
  date: dateCell,
  subject: v.pipe(
    v.string(),
    v.check((text) => parseSubject(text) !== null, SUBJECT_EXPECTED),
  ),
  text_en: textCell,
  text_uk: textCell,
  url: v.union([v.literal(""), webAddressCell], "an address, or nothing"),
});

const COLUMNS = Object.keys(rowSchema.entries);

/** What a correction may name. */
export interface KnownIds {
  /** Nights, `YYYY-MM-DD`, of which anything is known. */
  readonly night: ReadonlySet<string>;
  readonly strike: ReadonlySet<string>;
  readonly claim: ReadonlySet<string>;
}

/**
 * Reads `data/corrections.csv`, kept by hand and dated `today` at the latest. Throws SourceError for a
 * row that does not hold or that concerns a night, strike or claim which is not there.
 */
export function parseCorrections(
  text: string,
  file: string,
  ids: KnownIds,
  today: Day,
): AnnotationsFile["corrections"] {
  return parseTable(text, file, COLUMNS, rowSchema).map(({ line, row }) => {
    const { date, subject, text_en, text_uk, url } = row;
    const refuse = (field: "date" | "subject", expected: string) =>
      new SourceError(
        `${file}: line ${line}: ${field}: found "${row[field]}", expected ${expected}`,
      );
    if (dayOf(date) > today) throw refuse("date", `a date not after today, ${formatDay(today)}`);
    const missing = missingSubject(subject, ids);
    if (missing) throw refuse("subject", missing);
    return {
      date,
      subject,
      text: { en: text_en, uk: text_uk },
      url: url === "" ? null : url,
    };
  });
}

/** What a subject that is not there should have been; null where it is. */
function missingSubject(text: string, ids: KnownIds): string | null {
  const subject = parseSubject(text);
  if (subject === null || subject.kind === "data") return null;
  if (subject.kind === "night") {
    return ids.night.has(formatDay(subject.night)) ? null : "a night that the data hold";
  }
  const isThere = ids[subject.kind].has(subject.id);
  return isThere ? null : `the id of a ${subject.kind} that is published`;
}
