import * as v from "valibot";
import { type Day, formatDay } from "../../src/model/time";
import { localisedTextSchema } from "../../src/model/wire/common";
import type { ManifestSource } from "../../src/model/wire/manifest";
import { textCell } from "./gazetteer/cells";
import { SourceError } from "./source-error";

export const SOURCE_IDS = [
  "attacks",
  "deepstate-archive",
  "deepstate-mirror",
  "incidents",
  "kyiv",
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** First and last day a source covers. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

const statementsSchema = v.array(
  v.strictObject({
    id: v.picklist(SOURCE_IDS),
    name: localisedTextSchema,
    maker: textCell,
    url: v.pipe(
      v.string(),
      v.regex(/^(https:\/\/|data\/)\S+$/, "expected an address, or a file of the project's data"),
    ),
    licence: textCell,
    /** Null where the day is not recorded: then the last day of data stands for it. */
    taken: v.nullable(v.pipe(v.string(), v.isoDate())),
    note: localisedTextSchema,
  }),
);
export type SourceStatements = v.InferOutput<typeof statementsSchema>;

/** Reads `data/sources.json`. Throws SourceError where it does not hold or leaves out a source. */
export function parseSources(text: string, file: string): SourceStatements {
  const result = v.safeParse(statementsSchema, parseJson(text, file));
  if (!result.success) {
    const [issue] = result.issues;
    throw new SourceError(`${file}: at ${v.getDotPath(issue) ?? "the top"}: ${issue.message}`);
  }
  const missing = SOURCE_IDS.filter((id) => !result.output.some((source) => source.id === id));
  if (missing.length > 0) throw new SourceError(`${file}: says nothing of ${missing.join(", ")}`);
  if (result.output.length > SOURCE_IDS.length) {
    throw new SourceError(`${file}: names a source twice, expected each of ${SOURCE_IDS} once`);
  }
  return result.output;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError(`${file}: is not JSON: ${(error as Error).message}`);
  }
}

/** The sources as the manifest states them, with what each covers. */
export function stateSources(
  statements: SourceStatements,
  spans: Readonly<Record<SourceId, DaySpan>>,
): Array<ManifestSource> {
  return statements.map(({ id, taken, ...rest }) => {
    const from = formatDay(spans[id].from);
    const to = formatDay(spans[id].to);
    return { id, ...rest, taken: taken ?? to, from, to };
  });
}
