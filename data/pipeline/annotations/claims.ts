import * as v from "valibot";
import { CLAIM_MEASURES, CLAIM_QUALIFIERS } from "../../../src/model/annotations";
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

/** Reads `data/facts/claims.csv`, kept by hand. Throws SourceError for a row that does not hold. */
export function parseClaims(text: string, file: string): AnnotationsFile["claims"] {
  const rows = parseTable(text, file, COLUMNS, rowSchema);
  uniqueIndex(
    rows,
    file,
    ({ id }) => [id],
    () => null,
  );
  return rows.map((row) => claimOf(row, file));
}

function claimOf({ line, row }: TableRow<v.InferOutput<typeof rowSchema>>, file: string) {
  const { who_en, who_uk, definition_en, definition_uk, ...rest } = row;
  if (row.to < row.from) {
    const expected = `a date not before ${row.from}`;
    throw new SourceError(`${file}: line ${line}: to: found "${row.to}", expected ${expected}`);
  }
  return {
    ...rest,
    who: { en: who_en, uk: who_uk },
    definition: { en: definition_en, uk: definition_uk },
  };
}
