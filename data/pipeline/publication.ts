import * as v from "valibot";
import { PLACE_PRECISIONS } from "../../src/model/precision";
import type { Strike } from "../../src/model/strike";
import type { Minutes } from "../../src/model/time";
import { formatInstant } from "./instant";
import { SourceError } from "./source-error";
import { isSensitive } from "./strikes/sensitive";

/** No host may show a strike sooner; it may hold strikes back for longer. */
const SHORTEST_DELAY_HOURS = 72;

const publicationSchema = v.strictObject({
  /** Hours after its end for which a strike is held back. */
  delayHours: v.pipe(v.number(), v.minValue(SHORTEST_DELAY_HOURS)),
});

/** Reads `data/publication.json`. Throws SourceError where it does not hold. */
export function parsePublication(text: string, file: string): { readonly delayHours: number } {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), publicationSchema), text);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SourceError(`${file}: at ${v.getDotPath(issue) ?? "the top"}: ${issue.message}`);
}

/**
 * Throws SourceError where a strike ended less than `delayHours` before `now`, so that no map shows
 * whoever fired it where it fell. A strike known to the day ends with it.
 */
export function checkDelay(
  strikes: ReadonlyArray<Strike>,
  delayHours: number,
  now: Minutes,
  file: string,
): void {
  const latest = now - delayHours * 60;
  const early = strikes.find(({ end }) => end > latest);
  if (!early) return;
  const found = `found "${formatInstant(early.end)}", expected ${formatInstant(latest)} or before`;
  throw new SourceError(
    `${file}: strike ${early.id}: end: ${found}: strikes are held back for ${delayHours} hours`,
  );
}

/**
 * Throws SourceError where the point of an energy or military site, or of a place that stands beside
 * something sensitive and so was moved, is finer than its district.
 */
export function checkCoarsening(strikes: ReadonlyArray<Strike>, file: string): void {
  const coarse = PLACE_PRECISIONS.slice(PLACE_PRECISIONS.indexOf("district"));
  const fine = strikes.find(
    ({ targetType, coarsened, placePrecision }) =>
      (coarsened || isSensitive(targetType)) && !coarse.includes(placePrecision),
  );
  if (!fine) return;
  const found = `placePrecision: found "${fine.placePrecision}", expected ${coarse.join(", ")}`;
  const why = isSensitive(fine.targetType) ? `is of ${fine.targetType} kind` : "was made coarse";
  throw new SourceError(`${file}: strike ${fine.id}: ${found}: it ${why}`);
}
