import type { MultiPolygon, Polygon } from "geojson";
import type { FrontCell, FrontEdge, FrontHistory } from "./front";
import { joined } from "./interval";
import type { Day } from "./time";

/** Land that before a history's first day was always occupied or free as one. */
export interface EarlierCell extends FrontCell {
  /**
   * The cell of the recent history, by its place there, of which this is a part; null for land that
   * was never occupied since. The parts of a cell make it up without a rest.
   */
  readonly parent: number | null;
}

/**
 * Land that the source's first outline of April 2022 draws as liberated. It was occupied at some time
 * before, nobody says when, so it is only an approximation of how far the first assault reached.
 */
export interface LiberatedArea {
  readonly geometry: Polygon | MultiPolygon;
  /** The day of its liberation, by the source; null where the source gives none. */
  readonly until: Day | null;
}

/** The years before a recent history: its days end where those of the recent one begin. */
export interface EarlierHistory {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly missingDays: ReadonlyArray<Day>;
  readonly cells: ReadonlyArray<EarlierCell>;
  readonly edges: ReadonlyArray<FrontEdge>;
  readonly liberated: ReadonlyArray<LiberatedArea>;
}

/**
 * One history over the days of both. The recent cells keep their places; one of which parts were
 * occupied earlier is replaced by the first of its parts, and the others come after all recent cells.
 * Throws RangeError where the two do not belong together.
 */
export function joinHistories(recent: FrontHistory, earlier: EarlierHistory): FrontHistory {
  if (earlier.lastDay + 1 !== recent.firstDay) {
    throw new RangeError(`earlier days end on ${earlier.lastDay}, expected ${recent.firstDay - 1}`);
  }
  const cells = [...recent.cells];
  const divided = new Set<number>();
  for (const part of earlier.cells) {
    const { parent } = part;
    const joined = joinCell(part, recent.cells);
    if (parent === null || divided.has(parent)) {
      cells.push(joined);
      continue;
    }
    cells[parent] = joined;
    divided.add(parent);
  }
  return {
    ...recent,
    firstDay: earlier.firstDay,
    missingDays: [...earlier.missingDays, ...recent.missingDays],
    cells,
    edges: [...earlier.edges, ...recent.edges],
    earlier: null,
  };
}

function joinCell({ parent, ...cell }: EarlierCell, recent: ReadonlyArray<FrontCell>): FrontCell {
  if (parent === null) return cell;
  const whole = recent[parent];
  if (!whole) throw new RangeError(`part of cell ${parent}, expected one of ${recent.length}`);
  return { ...cell, occupied: joined([...cell.occupied, ...whole.occupied]) };
}
