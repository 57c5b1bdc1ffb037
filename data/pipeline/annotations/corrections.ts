import * as v from "valibot";
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
  readonly strike: ReadonlySet<string>;
  readonly claim: ReadonlySet<string>;
}

/**
 * Reads `data/corrections.csv`, kept by hand. Throws SourceError for a row that does not hold or that
 * concerns a strike or claim which is not there.
 */
export function parseCorrections(
  text: string,
  file: string,
  ids: KnownIds,
): AnnotationsFile["corrections"] {
  return parseTable(text, file, COLUMNS, rowSchema).map(({ line, row }) => {
    const subject = parseSubject(row.subject);
    if (subject && "id" in subject && !ids[subject.kind].has(subject.id)) {
      const found = `subject: found "${row.subject}", expected the id of a ${subject.kind}`;
      throw new SourceError(`${file}: line ${line}: ${found} that is published`);
    }
    const { date, text_en, text_uk, url } = row;
    return {
      date,
      subject: row.subject,
      text: { en: text_en, uk: text_uk },
      url: url === "" ? null : url,
    };
  });
}
