import { scaleThreshold } from "d3-scale";
import { type Night, raidSize } from "./night";
import type { Day } from "./time";

/** What colours a calendar: a raid's drones and missiles, or the places hit in and around Kyiv. */
export const CALENDAR_MEASURES = ["size", "places"] as const;
export type CalendarMeasure = (typeof CALENDAR_MEASURES)[number];

/** From the faintest colour to the strongest. */
export const CALENDAR_LEVELS = [1, 2, 3, 4, 5] as const;
export type CalendarLevel = (typeof CALENDAR_LEVELS)[number];

/** The least value of each level from the second on. */
export const CALENDAR_BOUNDS: Readonly<Record<CalendarMeasure, ReadonlyArray<number>>> = {
  size: [50, 100, 200, 400],
  places: [2, 4, 6, 8],
};

/** A night's figure; one that the filter leaves out; or nothing known, which is not zero. */
export type CalendarCell =
  | { readonly kind: "value"; readonly value: number; readonly level: CalendarLevel }
  | { readonly kind: "filtered" }
  | { readonly kind: "missing" };

/** By night: what the filter leaves, and what there is without it. */
export interface CalendarFigures {
  readonly shown: ReadonlyMap<Day, number>;
  readonly all: ReadonlyMap<Day, number>;
}

export function calendarCell(
  day: Day,
  { shown, all }: CalendarFigures,
  measure: CalendarMeasure,
): CalendarCell {
  const value = shown.get(day);
  if (value !== undefined) return { kind: "value", value, level: calendarLevel(value, measure) };
  return { kind: all.has(day) ? "filtered" : "missing" };
}

export function calendarLevel(value: number, measure: CalendarMeasure): CalendarLevel {
  return scaleThreshold(CALENDAR_BOUNDS[measure], CALENDAR_LEVELS)(value);
}

/** Drones and missiles of each night whose report gives their number. */
export function sizeByNight(nights: ReadonlyArray<Night>): ReadonlyMap<Day, number> {
  const sizes = nights.map((night) => [night.night, raidSize(night)] as const);
  return new Map(sizes.filter((entry): entry is [Day, number] => entry[1] !== null));
}
