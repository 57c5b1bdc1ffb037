import type { Strike } from "../../../src/model/strike";
import type { Mend } from "../report";

/** A strike before its point is placed in an oblast. */
export type SourceStrike = Omit<Strike, "oblast">;

/** A strike as one row of a source gives it, with what was put right on the way. */
export interface ImportedStrike {
  readonly strike: SourceStrike;
  readonly file: string;
  /** Names the row in reports. */
  readonly row: string;
  readonly mends: ReadonlyArray<Mend>;
  /** Whether the point must be no finer than a district or settlement (public safety). */
  readonly sensitive: boolean;
}
