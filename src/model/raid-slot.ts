import { group, range } from "d3-array";
import {
  type ClassGroup,
  type CountedFamily,
  classGroup,
  countedFamily,
  isCounted,
} from "./class-group";
import { type FateTally, tallyFates } from "./fate";
import { headlineWaves, type Night, raidSize } from "./night";
import { periodOf } from "./pace-period";
import type { Wave } from "./raid";
import type { RaidStep } from "./raid-step";
import type { Day } from "./time";
import type { WindowSpan } from "./window";

/** Nights `[from, to)`. */
export interface NightRange {
  readonly from: Day;
  readonly to: Day;
}

/** What a bar of the raid charts stands for: nights, a week or a month, cut to the nights looked at. */
export interface RaidSlot extends NightRange {
  /** False where a week or month reaches beyond the nights looked at. */
  readonly isWhole: boolean;
  /** Nights among them with a headline report, whether or not a filter leaves something of it. */
  readonly reported: number;
  /** The largest night among them by drones and missiles launched, of what a filter leaves. */
  readonly largest: Day | null;
  /** The headline's drones and missiles. */
  readonly waves: ReadonlyArray<Wave>;
  readonly byGroup: Readonly<Record<ClassGroup, FateTally>>;
  readonly byFamily: Readonly<Record<CountedFamily, FateTally>>;
}

/** The nights of a window, as `[from, to)`. */
export function nightsOfWindow({ from, to }: WindowSpan): NightRange {
  return { from: from + 1, to: to + 1 };
}

/** Whether it begins with the first night of a month and ends with the last of one. */
export function isWholeMonths({ from, to }: NightRange): boolean {
  return from < to && [from, to].every((day) => periodOf(day, "month")[0] === day);
}

export function nightsWithin(
  nights: ReadonlyArray<Night>,
  { from, to }: NightRange,
): ReadonlyArray<Night> {
  return nights.filter(({ night }) => from <= night && night < to);
}

/** How many nights a bar must sum so that no more than `mostBars` stand in a range. */
export function nightsPerBar({ from, to }: NightRange, mostBars: number): number {
  return Math.max(1, Math.ceil((to - from) / mostBars));
}

export interface RaidSlotInput {
  /** In ascending order; by a filter they may be fewer than those reported. */
  readonly nights: ReadonlyArray<Night>;
  /** Nights with a headline report. */
  readonly reported: ReadonlySet<Day>;
  readonly range: NightRange;
  readonly step: RaidStep;
  /** Of the step "night" only: so many nights are summed, counted from the first. */
  readonly nightsPerBar: number;
}

/** A slot for each step of the range, in order and without gaps; weeks begin on Monday. */
export function raidSlots(input: RaidSlotInput): ReadonlyArray<RaidSlot> {
  const byDay = new Map(input.nights.map((night) => [night.night, night]));
  return slotRanges(input).map(({ from, to, isWhole }): RaidSlot => {
    const days = range(from, to);
    const nights = days.flatMap((day) => byDay.get(day) ?? []);
    const waves = countedWaves(nights);
    return {
      from,
      to,
      isWhole,
      reported: days.filter((day) => input.reported.has(day)).length,
      largest: largestOf(nights),
      waves,
      ...tallied(waves),
    };
  });
}

/** The drones and missiles of the headline reports, without what no headline counts. */
export function countedWaves(nights: ReadonlyArray<Night>): ReadonlyArray<Wave> {
  return nights.flatMap(headlineWaves).filter(isCounted);
}

/** Fates by class and by family. */
export function tallied(waves: ReadonlyArray<Wave>): Pick<RaidSlot, "byGroup" | "byFamily"> {
  const byGroup = group(waves, ({ model }) => classGroup(model.weaponClass));
  const byFamily = group(waves, countedFamily);
  const ofGroup = (name: ClassGroup) => tallyFates(byGroup.get(name) ?? []);
  // Drones are a family and a class of their own.
  const drone = ofGroup("drone");
  return {
    byGroup: {
      drone,
      "ballistic-missile": ofGroup("ballistic-missile"),
      "aeroballistic-missile": ofGroup("aeroballistic-missile"),
      "cruise-missile": ofGroup("cruise-missile"),
      "other-missile": ofGroup("other-missile"),
    },
    byFamily: { drone, missile: tallyFates(byFamily.get("missile") ?? []) },
  };
}

function slotRanges({
  range: { from: first, to: end },
  step,
  nightsPerBar: nights,
}: RaidSlotInput): ReadonlyArray<NightRange & { readonly isWhole: boolean }> {
  const periods: Array<NightRange & { readonly isWhole: boolean }> = [];
  for (let from = first; from < end; from = periods.at(-1)?.to ?? end) {
    const [begin, until] = step === "night" ? [from, from + nights] : periodOf(from, step);
    const to = Math.min(until, end);
    periods.push({ from, to, isWhole: begin === from && to === until });
  }
  return periods;
}

function largestOf(nights: ReadonlyArray<Night>): Day | null {
  const [largest] = nights.toSorted((a, b) => (raidSize(b) ?? -1) - (raidSize(a) ?? -1));
  return largest?.night ?? null;
}
