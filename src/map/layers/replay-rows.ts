import type { WeaponSpeed } from "../../model/annotations";
import type { Wave } from "../../model/raid";
import { type Flight, flightsOf, progressAt } from "../../model/replay";
import { strandsOfWave } from "../../model/strand";
import type { Minutes } from "../../model/time";
import type { FlowStyle } from "../../theme/marks";
import type { StrandRow } from "./flow-rows";
import { alongCourse, type Course, courseOf, type OnCourse } from "./replay-course";

export interface ReplayRow {
  readonly flight: Flight;
  readonly course: Course;
  readonly style: FlowStyle;
  /** It flies on to an end that is not known, and fades out on the way. */
  readonly fadesOut: boolean;
}

export interface ReplayMark extends OnCourse {
  /** 0 to 1. */
  readonly opacity: number;
}

/** The last share of a way without a known end over which a mark fades out. */
const FADES_OVER_SHARE = 0.3;
/** What became of a drone or missile at its end is not known, so that its mark goes quietly. */
const ARRIVED_FOR_MINUTES = 30;

/** The marks of a night along its strands as they are drawn. */
export function replayRows(
  waves: ReadonlyArray<Wave>,
  strands: ReadonlyArray<StrandRow>,
  speeds: ReadonlyArray<WeaponSpeed>,
): ReadonlyArray<ReplayRow> {
  const drawn = new Map(
    strands.map(({ selection, path, style }) => [selection.id, { course: courseOf(path), style }]),
  );
  const lengthsKm = new Map([...drawn].map(([id, { course }]) => [id, course.lengthKm]));
  const endless = new Set(
    waves
      .flatMap(strandsOfWave)
      .filter(({ target }) => target === null)
      .map(({ id }) => id),
  );
  return flightsOf(waves, lengthsKm, speeds).flatMap((flight) => {
    const strand = drawn.get(flight.strandId);
    return strand ? [{ flight, ...strand, fadesOut: endless.has(flight.strandId) }] : [];
  });
}

/** Where a mark is at a minute, and how strong. */
export function replayMark({ flight, course, fadesOut }: ReplayRow, moment: Minutes): ReplayMark {
  const progress = progressAt(flight, moment);
  const place = alongCourse(course, progress);
  if (moment < flight.departure) return { ...place, opacity: 0 };
  if (fadesOut) return { ...place, opacity: Math.min(1, (1 - progress) / FADES_OVER_SHARE) };
  const sinceArrival = Math.max(0, moment - flight.arrival);
  return { ...place, opacity: Math.max(0, 1 - sinceArrival / ARRIVED_FOR_MINUTES) };
}
