import { type AxisSpan, isWithin } from "../model/axis-span";
import type { DayPace } from "../model/front-pace";
import type { Night } from "../model/night";
import type { PacePeriod } from "../model/pace-period";
import { recordsUpTo, sizeBy } from "../model/records";
import type { Day } from "../model/time";

/** More than find room, so that a label without room gives way to the next. */
const MOST_RECORDS = 10;
const MOST_ADVANCES = 10;

/** km2. In spring 2022 the source filled in its map by up to 5,000 a day; no day of an advance came near. */
const MOST_IN_A_DAY = 250;

export interface RaidRecord {
  readonly night: Day;
  readonly drones: number;
}

/**
 * The latest nights in sight with more drones than every one before them, the newest first; only
 * those of which `shown`, what a filter leaves, has all drones, so that each stands over its own bar.
 */
export function recordsInSight(
  nights: ReadonlyArray<Night>,
  shown: ReadonlyArray<Night>,
  span: AxisSpan,
): ReadonlyArray<RaidRecord> {
  const shownDrones = new Map(shown.map((night) => [night.night, sizeBy("drones", night)]));
  return recordsUpTo(nights, span.to, "drones")
    .filter(({ night }) => isWithin(night, span))
    .filter((night) => shownDrones.get(night.night) === sizeBy("drones", night))
    .slice(-MOST_RECORDS)
    .toReversed()
    .map((night) => ({ night: night.night, drones: sizeBy("drones", night) ?? 0 }));
}

/** Days on which the source gave Russia more at one stroke than an army takes in a day. */
export function daysAtOneStroke(pace: ReadonlyMap<Day, DayPace>): ReadonlyArray<Day> {
  return [...pace].flatMap(([day, { takenKm2 }]) => (takenKm2 > MOST_IN_A_DAY ? [day] : []));
}

/**
 * Of the weeks of a pace the whole ones in sight in which most land was taken net, the largest first.
 * Those in which the source redrew its map at one stroke are left out, since that may be no advance.
 */
export function advancesInSight(
  weeks: ReadonlyArray<PacePeriod>,
  redrawn: ReadonlySet<Day>,
  span: AxisSpan,
): ReadonlyArray<PacePeriod> {
  const hasRedraw = ({ from, to }: PacePeriod) =>
    [...redrawn].some((day) => from <= day && day < to);
  return weeks
    .filter(({ from, to, isWhole }) => isWhole && span.from <= from && to <= span.to + 1)
    .filter((week) => week.netKm2 > 0 && !hasRedraw(week))
    .toSorted((a, b) => b.netKm2 - a.netKm2)
    .slice(0, MOST_ADVANCES);
}

/** A label of a width, wanted over a place; both in pixels. */
export interface WantedLabel {
  readonly at: number;
  readonly width: number;
}

/**
 * Gives labels their left edges, in the order of their importance: within `[0, room]`, over their
 * place as far as that allows, and none over another; those without room are left out.
 */
export function placeLabels<Label extends WantedLabel>(
  labels: ReadonlyArray<Label>,
  room: number,
): ReadonlyArray<Label & { readonly left: number }> {
  const placed: Array<Label & { readonly left: number }> = [];
  for (const label of labels) {
    const left = Math.min(Math.max(label.at - label.width / 2, 0), room - label.width);
    const isFree = placed.every(
      (other) => left + label.width <= other.left || other.left + other.width <= left,
    );
    if (left >= 0 && isFree) placed.push({ ...label, left });
  }
  return placed;
}
