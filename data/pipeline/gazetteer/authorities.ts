import * as v from "valibot";
import { AUTHORITY_SCOPES, type Authority, type Report } from "../../../src/model/raid";
import { identifierCell, textCell } from "./cells";
import { parseTable, uniqueIndex } from "./table";

export interface AuthorityPrefix {
  /** What a post's address begins with in the source. */
  readonly prefix: string;
  /** What stands for the prefix in the full address. */
  readonly address: string;
  readonly authority: Authority;
}
export type AuthorityTable = ReadonlyArray<AuthorityPrefix>;

const COLUMNS = ["id", "prefix", "address", "name_en", "name_uk", "scope"];

const rowSchema = v.object({
  id: identifierCell,
  prefix: textCell,
  address: v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, "an address that begins with https://")),
  name_en: textCell,
  name_uk: textCell,
  scope: v.picklist(AUTHORITY_SCOPES, `one of ${AUTHORITY_SCOPES.join(", ")}`),
});

/**
 * Reads `authorities.csv`: a row per way in which an authority's posts are addressed. Rows of one id
 * are one authority, named as in its first row.
 */
export function parseAuthorities(text: string, file: string): AuthorityTable {
  const rows = parseTable(text, file, COLUMNS, rowSchema);
  uniqueIndex(
    rows,
    file,
    (row) => [row.prefix],
    () => null,
  );
  const authorities = new Map<string, Authority>();
  return rows.map(({ row }) => {
    const authority: Authority = authorities.get(row.id) ?? {
      id: row.id,
      name: { en: row.name_en, uk: row.name_uk },
      scope: row.scope,
    };
    authorities.set(row.id, authority);
    return { prefix: row.prefix, address: row.address, authority };
  });
}

/** The report a source cell addresses; null where no authority of the table has such addresses. */
export function resolveReport(text: string, table: AuthorityTable): Report | null {
  const match = table.find(({ prefix }) => text.startsWith(prefix) && text.length > prefix.length);
  if (!match || /\s/.test(text)) return null;
  return { authority: match.authority, url: match.address + text.slice(match.prefix.length) };
}
