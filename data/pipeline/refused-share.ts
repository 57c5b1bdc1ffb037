import { LARGEST_REFUSED_SHARE, type SourceReport } from "./report";
import { SourceError } from "./source-error";

/** Throws SourceError where a source gave nothing, or so much of it was refused that it must be broken. */
export function checkRefusedShares(reports: ReadonlyArray<SourceReport>): void {
  for (const { source, rowNoun, read, refused } of reports) {
    if (read === 0) throw new SourceError(`${source}: holds no ${rowNoun}`);
    if (refused / read <= LARGEST_REFUSED_SHARE) continue;
    throw new SourceError(
      `${source}: ${refused} of ${read} ${rowNoun} refused, more than ${100 * LARGEST_REFUSED_SHARE} %: nothing written`,
    );
  }
}
