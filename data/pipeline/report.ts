/** A row (or ring, or file) that cannot be used, and why. */
export interface Refusal {
  readonly file: string;
  /** 1-based line, or whatever names the place inside the file. */
  readonly row: string;
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** Something put right on the way in, by a stated rule. */
export interface Mend {
  readonly file: string;
  readonly row: string;
  readonly rule: string;
  readonly detail: string;
}

/** A spelling that no gazetteer entry resolves. */
export interface UnresolvedPlace {
  readonly file: string;
  readonly row: string;
  readonly field: string;
  readonly spelling: string;
}

/**
 * What became of every row of one source. A row is used as it is, mended (used after a stated
 * repair) or refused; `read` is always the sum of the three.
 */
export class SourceReport {
  readonly mends: Array<Mend> = [];
  readonly refusals: Array<Refusal> = [];
  readonly unresolved: Array<UnresolvedPlace> = [];
  /** Remarks that change no row, such as figures that contradict each other. */
  readonly notes: Array<string> = [];
  private usedAsIs = 0;
  private mendedRows = 0;
  private refusedRows = 0;

  /** `rowNoun`: what a row of this source is, in the plural, for the printed report. */
  constructor(
    readonly source: string,
    readonly rowNoun: string,
  ) {}

  get read(): number {
    return this.usedAsIs + this.mendedRows + this.refusedRows;
  }
  get used(): number {
    return this.usedAsIs;
  }
  get mended(): number {
    return this.mendedRows;
  }
  get refused(): number {
    return this.refusedRows;
  }

  /** Ends one row that is used; with mends it counts as mended. */
  accept(mends: ReadonlyArray<Mend> = []): void {
    if (mends.length === 0) this.usedAsIs += 1;
    else this.mendedRows += 1;
    this.mends.push(...mends);
  }

  /** Ends one row that cannot be used. */
  refuse(refusal: Refusal): void {
    this.refusedRows += 1;
    this.refusals.push(refusal);
  }
}

/** More than this share of a source's rows refused stops the build. */
export const LARGEST_REFUSED_SHARE = 0.01;
