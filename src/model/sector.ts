import type { AxisId } from "./axis";
import { allTimes, type ChangeTimes, netTimes } from "./change-times";
import { type FrontHistory, reaches, type SectorShare } from "./front";
import type { Day } from "./time";

/** Land that changed hands in one part of the country, in km2, seen from the occupier. */
export interface SectorChange<Id> {
  readonly id: Id;
  readonly gainedKm2: number;
  readonly lostKm2: number;
  readonly netKm2: number;
}

/** Only where land changed hands, the most first; the rows of either list sum up to all of it. */
export interface ChangeBySector {
  /** By ISO 3166-2 code. */
  readonly byOblast: ReadonlyArray<SectorChange<string>>;
  /** Null: on no named axis. */
  readonly byAxis: ReadonlyArray<SectorChange<AxisId | null>>;
}

/**
 * `net`: the evening of `from` against that of `to`, as `frontChange` counts; `all`: each taking and
 * each regaining in between, as `allChanges`. Null where the history does not reach either day.
 */
export function changeBySector(
  history: FrontHistory,
  from: Day,
  to: Day,
  changes: "net" | "all" = "net",
): ChangeBySector | null {
  if (!reaches(history, from, to)) return null;
  const countTimes = changes === "net" ? netTimes : allTimes;
  const byOblast = new ChangeSums<string>();
  const byAxis = new ChangeSums<AxisId | null>();
  for (const { occupied, shares } of history.cells) {
    const times = countTimes(occupied, from, to);
    if (times.taken === 0 && times.regained === 0) continue;
    for (const share of shares) {
      byOblast.add(share.sector.oblast, share, times);
      byAxis.add(share.sector.axis, share, times);
    }
  }
  return { byOblast: byOblast.rows(), byAxis: byAxis.rows() };
}

class ChangeSums<Id> {
  private readonly sums = new Map<Id, { gainedKm2: number; lostKm2: number }>();

  add(id: Id, { areaKm2 }: SectorShare, { taken, regained }: ChangeTimes): void {
    const sum = this.sums.get(id) ?? { gainedKm2: 0, lostKm2: 0 };
    sum.gainedKm2 += taken * areaKm2;
    sum.lostKm2 += regained * areaKm2;
    this.sums.set(id, sum);
  }

  rows(): ReadonlyArray<SectorChange<Id>> {
    return [...this.sums]
      .map(([id, sum]) => ({ id, ...sum, netKm2: sum.gainedKm2 - sum.lostKm2 }))
      .sort((a, b) => b.gainedKm2 + b.lostKm2 - (a.gainedKm2 + a.lostKm2));
  }
}
