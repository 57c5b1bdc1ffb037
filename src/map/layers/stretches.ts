import type { Day } from "../../model/time";

/**
 * Short, so that little more than the lines of one day is drawn; long, so that the lines of another
 * stretch seldom have to go to the GPU.
 */
const STRETCH_DAYS = 30;

/** Something shown on the evenings `[from, to)`. */
interface Dated {
  readonly filter: readonly [from: Day, to: Day];
}

/** A stretch of days with the rows that are shown on some of them. */
export interface Stretch<Row extends Dated> {
  readonly from: Day;
  readonly rows: ReadonlyArray<Row>;
}

/**
 * Rows divided by time. A GPU works through all that a layer holds in each frame, shown or not; so
 * a layer is to hold what one stretch of days needs. Rows that outlast a stretch are in several.
 */
export class Stretches<Row extends Dated> {
  private readonly known = new Map<Day, Stretch<Row>>();

  constructor(private readonly rows: ReadonlyArray<Row>) {}

  /** The stretch that holds a day; always the same object. */
  at(day: Day): Stretch<Row> {
    const from = Math.floor(day / STRETCH_DAYS) * STRETCH_DAYS;
    const known = this.known.get(from);
    if (known) return known;
    const to = from + STRETCH_DAYS;
    const rows = this.rows.filter(({ filter: [begin, end] }) => begin < to && end > from);
    const stretch = { from, rows };
    this.known.set(from, stretch);
    return stretch;
  }

  /** The stretches that were asked for so far. */
  asked(): ReadonlyArray<Stretch<Row>> {
    return [...this.known.values()];
  }
}
