import { lastOfPeriod, startOfPeriod } from "./calendar";
import type { DayPace } from "./front-pace";
import { type Day, dayOf } from "./time";

export const PACE_STEPS = ["day", "week", "month"] as const;
export type PaceStep = (typeof PACE_STEPS)[number];

/** Days up to and with a day over which its mean is taken. */
const MEAN_DAYS = 7;

const DAYS_PER_WEEK = 7;
const A_MONDAY = dayOf("2022-02-28");

/**
 * What changed hands in the days `[from, to)`: in km2 of a week or month, or for a single day in km2 a
 * day, as the mean of the `MEAN_DAYS` up to it.
 */
export interface PacePeriod {
  readonly from: Day;
  readonly to: Day;
  readonly takenKm2: number;
  readonly regainedKm2: number;
  readonly netKm2: number;
  /** False where the outlines do not reach over all of its days. */
  readonly isWhole: boolean;
}

/**
 * The days, weeks from Monday or calendar months of a pace as `paceByDay` gives it, in order. Those
 * without any outline are absent, not zero.
 */
export function pacePeriods(
  pace: ReadonlyMap<Day, DayPace>,
  step: PaceStep,
): ReadonlyArray<PacePeriod> {
  const days = [...pace.keys()];
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  if (step === "day") return dailyMeans(pace, first);
  const periods: Array<PacePeriod> = [];
  for (let [from, to] = periodOf(first, step); from <= last; [from, to] = periodOf(to, step)) {
    const within = days.filter((day) => from <= day && day < to);
    if (within.length === 0) continue;
    const isWhole = first <= from && to <= last + 1;
    periods.push({ from, to, isWhole, ...sumOf(pace, within) });
  }
  return periods;
}

/** The period `[from, to)` of a step that holds a day. */
export function periodOf(day: Day, step: PaceStep): readonly [from: Day, to: Day] {
  switch (step) {
    case "day":
      return [day, day + 1];
    case "week": {
      const weekday = (((day - A_MONDAY) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
      return [day - weekday, day - weekday + DAYS_PER_WEEK];
    }
    case "month":
      return [startOfPeriod(day, step), lastOfPeriod(day, step) + 1];
  }
}

/** An outline counts for the days since the one before, so that a gap does not raise the mean. */
function dailyMeans(pace: ReadonlyMap<Day, DayPace>, first: Day): ReadonlyArray<PacePeriod> {
  const days = [...pace.keys()];
  return days.map((day, index) => {
    let start = index;
    while ((days[start - 1] ?? Number.NEGATIVE_INFINITY) > day - MEAN_DAYS) start -= 1;
    const covered = day - (days[start - 1] ?? first - 1);
    const { takenKm2, regainedKm2, netKm2 } = sumOf(pace, days.slice(start, index + 1));
    return {
      from: day,
      to: day + 1,
      takenKm2: takenKm2 / covered,
      regainedKm2: regainedKm2 / covered,
      netKm2: netKm2 / covered,
      isWhole: covered >= MEAN_DAYS,
    };
  });
}

function sumOf(pace: ReadonlyMap<Day, DayPace>, days: ReadonlyArray<Day>) {
  let takenKm2 = 0;
  let regainedKm2 = 0;
  for (const day of days) {
    takenKm2 += pace.get(day)?.takenKm2 ?? 0;
    regainedKm2 += pace.get(day)?.regainedKm2 ?? 0;
  }
  return { takenKm2, regainedKm2, netKm2: takenKm2 - regainedKm2 };
}
