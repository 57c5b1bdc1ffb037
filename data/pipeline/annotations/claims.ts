import * as v from "valibot";
import { CLAIM_MEASURES, CLAIM_QUALIFIERS } from "../../../src/model/annotations";
import { type Day, dayOf, formatDay } from "../../../src/model/time";
import type { AnnotationsFile } from "../../../src/model/wire/annotations";
import { identifierCell, textCell } from "../gazetteer/cells";
import { parseTable, type TableRow, uniqueIndex } from "../gazetteer/table";
import { SourceError } from "../source-error";
import { oneOf, webAddressCell } from "../strikes/cells";
import { dateCell, wholeNumberCell } from "./cells";

const rowSchema = v.object({
  id: identifierCell,
  unit: oneOf(["days", "nights"]),
  from: dateCell,
  to: dateCell,
  measure: oneOf(CLAIM_MEASURES),
  qualifier: oneOf(CLAIM_QUALIFIERS),
  value: wholeNumberCell,
  who_en: textCell,
  who_uk: textCell,
  definition_en: textCell,
  definition_uk: textCell,
  url: webAddressCell,
});

const COLUMNS = Object.keys(rowSchema.entries);

/**
 * Reads `data/facts/claims.csv`, kept by hand; a claim is of days up to `today`. Throws SourceError for
 * a row that does not hold.
 */
export function parseClaims(text: string, file: string, today: Day): AnnotationsFile["claims"] {
  const rows = parseTable(text, file, COLUMNS, rowSchema);
  uniqueIndex(
    rows,
    file,
    ({ id }) => [id],
    () => null,
  );
  return rows.map((row) => claimOf(row, file, today));
}

function claimOf(
  { line, row }: TableRow<v.InferOutput<typeof rowSchema>>,
  file: string,
  today: Day,
) {
  const { who_en, who_uk, definition_en, definition_uk, ...rest } = row;
  const refuseTo = (expected: string) =>
    new SourceError(`${file}: line ${line}: to: found "${row.to}", expected ${expected}`);
  if (row.to < row.from) throw refuseTo(`a date not before ${row.from}`);
  if (dayOf(row.to) > today) throw refuseTo(`a date not after today, ${formatDay(today)}`);
  return {
    ...rest,
    who: { en: who_en, uk: who_uk },
    definition: { en: definition_en, uk: definition_uk },
  };
}
