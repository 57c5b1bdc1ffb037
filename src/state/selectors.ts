import { group } from "d3-array";
import type { HeadlineInput } from "../i18n/headline";
import { allChanges } from "../model/all-changes";
import type { Annotations } from "../model/annotations";
import { type EarlierHistory, joinHistories } from "../model/earlier-history";
import { filterNights, filterStrikes } from "../model/filter-nights";
import { type FilterOptions, filterOptions } from "../model/filter-options";
import { type FrontChange, type FrontHistory, frontChange } from "../model/front";
import { type DayPace, firstOutlineDay, outlineDays, paceByDay } from "../model/front-pace";
import { redrawnDays } from "../model/front-redraws";
import type { GreyZone } from "../model/grey-zone";
import {
  groupNights,
  headlineWaves,
  type Night,
  type Rank,
  raidSize,
  rankOf,
} from "../model/night";
import { type NightsByOblast, nightsByOblast } from "../model/oblast-nights";
import type { Wave } from "../model/raid";
import { isFiltering } from "../model/raid-filter";
import type { StepUnit } from "../model/step-unit";
import type { Strike } from "../model/strike";
import type { Day } from "../model/time";
import type { Town } from "../model/town";
import {
  isCalendarWindow,
  type WindowSpan,
  type WindowStatus,
  windowNights,
  windowStart,
} from "../model/window";
import type { Loaded, State } from "./store";
import { FIRST_DAY, FIRST_NIGHT, FIRST_TAB, type Tab } from "./view";

/** The value of a selector is kept until the argument it hangs on is another object. */
export function memoise<Argument extends object, Value>(
  compute: (argument: Argument) => Value,
): (argument: Argument) => Value {
  const known = new WeakMap<Argument, { readonly value: Value }>();
  return (argument) => {
    const hit = known.get(argument);
    if (hit) return hit.value;
    const value = compute(argument);
    known.set(argument, { value });
    return value;
  };
}

/** As `memoise`, for several arguments of any kind: the latest call is kept. */
export function memoiseLatest<Arguments extends ReadonlyArray<unknown>, Value>(
  compute: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  let latest: { readonly given: Arguments; readonly value: Value } | null = null;
  return (...given) => {
    if (latest?.given.every((argument, index) => Object.is(argument, given[index]))) {
      return latest.value;
    }
    const value = compute(...given);
    latest = { given, value };
    return value;
  };
}

function headlineOf(
  day: Day,
  night: Night | null,
  rank: Rank | null,
  nights: ReadonlyArray<Night>,
): HeadlineInput {
  const [first, last] = [nights[0], nights.at(-1)];
  return { day, night, rank, span: first && last ? [first.night, last.night] : null };
}

function spanOf(from: Day, to: Day): WindowSpan {
  return { from, to };
}

function ready<T>(loaded: Loaded<T>): T | null {
  return loaded.status === "ready" ? loaded.value : null;
}

const NO_WAVES: ReadonlyArray<Wave> = [];
const NO_STRIKES: ReadonlyArray<Strike> = [];
const NO_PACE: ReadonlyMap<Day, DayPace> = new Map();

const nightsOfWaves = memoise(groupNights);
const nightsByDay = memoise(
  (nights: ReadonlyArray<Night>): ReadonlyMap<Day, Night> =>
    new Map(nights.map((night) => [night.night, night])),
);
const raidNights = memoise((nights: ReadonlyArray<Night>) =>
  nights.filter((night) => raidSize(night) !== null),
);
const wavesOfNight = memoise(headlineWaves);
const latestRank = memoiseLatest(rankOf);
const latestHeadline = memoiseLatest(headlineOf);
const optionsOfNights = memoise(filterOptions);
const latestShownNights = memoiseLatest(filterNights);
const latestShownStrikes = memoiseLatest(filterStrikes);
const latestOblastNights = memoiseLatest(nightsByOblast);
const latestJoined = memoiseLatest(joinHistories);
const latestSpan = memoiseLatest(spanOf);
const latestNightSpan = memoiseLatest(spanOf);
const latestFrontChange = memoiseLatest(frontChange);
const latestAllChanges = memoiseLatest(allChanges);
const paceOfFront = memoise(paceByDay);
const redrawnDaysOfPace = memoise(redrawnDays);
const outlineDaysOfFront = memoise(outlineDays);
const strikesByNight = memoise(
  (strikes: ReadonlyArray<Strike>): ReadonlyMap<Day, ReadonlyArray<Strike>> =>
    group(strikes, ({ night }) => night),
);

export function selectWaves({ data }: State): ReadonlyArray<Wave> {
  return ready(data.raids) ?? NO_WAVES;
}

export function selectStrikes({ data }: State): ReadonlyArray<Strike> {
  return ready(data.strikes) ?? NO_STRIKES;
}

/** The history from July 2024, and once the earlier years are there that of the whole war. */
export function selectFront({ data }: State): FrontHistory | null {
  const recent = ready(data.front);
  const earlier = ready(data.frontearlier);
  return recent && earlier ? latestJoined(recent, earlier) : recent;
}

/** The years before July 2024 by themselves; null until loaded. */
export function selectEarlier({ data }: State): EarlierHistory | null {
  return ready(data.frontearlier);
}

/** Null until loaded. */
export function selectGreyZone({ data }: State): GreyZone | null {
  return ready(data.greyzone);
}

/** Null until loaded. */
export function selectTowns({ data }: State): ReadonlyArray<Town> | null {
  return ready(data.towns);
}

/** Null until loaded. */
export function selectAnnotations({ data }: State): Annotations | null {
  return ready(data.annotations);
}

/** Every night of which anything was reported, in ascending order. */
export function selectNights(state: State): ReadonlyArray<Night> {
  return nightsOfWaves(selectWaves(state));
}

/** Nights with a headline raid: what one steps through. */
export function selectRaidNights(state: State): ReadonlyArray<Night> {
  return raidNights(selectNights(state));
}

/** On which the page opens; undefined until loaded. */
export function selectNewestRaidNight(state: State): Day | undefined {
  return selectRaidNights(state).at(-1)?.night;
}

/** Last day of any data: the end of the timeline. */
export function selectLastDay(state: State): Day {
  const lastNight = selectNights(state).at(-1)?.night ?? FIRST_DAY;
  return Math.max(lastNight, selectFront(state)?.lastDay ?? FIRST_DAY);
}

/** Whether raids and front are there, or did not arrive. */
export function isLastDayKnown({ data: { raids, front } }: State): boolean {
  return raids.status !== "loading" && front.status !== "loading";
}

/**
 * Where the playhead stands: where it was put, else on the newest raid. An address may ask for a day
 * after the last of the data; once that is known, the last day is shown.
 */
export function selectNightDay(state: State): Day {
  const { night } = state.view;
  if (night !== null) return isLastDayKnown(state) ? Math.min(night, selectLastDay(state)) : night;
  return selectNewestRaidNight(state) ?? selectLastDay(state);
}

/** What was reported of the night under the playhead; null where no source has anything. */
export function selectNight(state: State): Night | null {
  return nightsByDay(selectNights(state)).get(selectNightDay(state)) ?? null;
}

export function selectNightWaves(state: State): ReadonlyArray<Wave> {
  const night = selectNight(state);
  return night ? wavesOfNight(night) : NO_WAVES;
}

export function selectRank(state: State): Rank | null {
  const night = selectNight(state);
  return night ? latestRank(selectRaidNights(state), night) : null;
}

/** What the headline of the night under the playhead says. */
export function selectHeadline(state: State): HeadlineInput {
  return latestHeadline(
    selectNightDay(state),
    selectNight(state),
    selectRank(state),
    selectRaidNights(state),
  );
}

/** The raid nights that the filter leaves, each with the waves and sums that it leaves. */
export function selectShownNights(state: State): ReadonlyArray<Night> {
  return latestShownNights(selectRaidNights(state), state.view.filter);
}

/** What raid nights can be filtered by; null until loaded. */
export function selectFilterOptions(state: State): FilterOptions | null {
  return state.data.raids.status === "ready" ? optionsOfNights(selectRaidNights(state)) : null;
}

/** What the filter leaves of the night under the playhead; null where that is nothing. */
export function selectShownNight(state: State): Night | null {
  if (!isFiltering(state.view.filter)) return selectNight(state);
  return nightsByDay(selectShownNights(state)).get(selectNightDay(state)) ?? null;
}

/** The waves of that night's headline: what the map draws. */
export function selectShownWaves(state: State): ReadonlyArray<Wave> {
  const night = selectShownNight(state);
  return night ? wavesOfNight(night) : NO_WAVES;
}

/** The places hit, of all nights, that the filter leaves. */
export function selectShownStrikes(state: State): ReadonlyArray<Strike> {
  return latestShownStrikes(selectStrikes(state), state.view.filter, selectShownNights(state));
}

/** Places hit in the night under the playhead. */
export function selectNightStrikes(state: State): ReadonlyArray<Strike> {
  return strikesByNight(selectStrikes(state)).get(selectNightDay(state)) ?? NO_STRIKES;
}

/** What changed hands on each day with an outline, over the whole war; none until loaded. */
export function selectPace(state: State): ReadonlyMap<Day, DayPace> {
  const front = selectFront(state);
  return front ? paceOfFront(front) : NO_PACE;
}

/** Days on which the source redrew its map at once. */
export function selectRedrawnDays(state: State): ReadonlySet<Day> {
  return redrawnDaysOfPace(selectPace(state));
}

/** Days on whose evening there is an outline of its own, over the whole war; null until loaded. */
export function selectOutlineDays(state: State): ReadonlySet<Day> | null {
  const front = selectFront(state);
  return front && outlineDaysOfFront(front);
}

/**
 * The two evenings that are compared; `from` comes before `to`, the playhead, and is that before the
 * invasion at the earliest.
 */
export function selectWindow(state: State): WindowSpan {
  const to = selectNightDay(state);
  return latestSpan(Math.max(windowStart(state.view.window, to), FIRST_DAY - 1), to);
}

/** The nights of the window: those after `from`, `FIRST_NIGHT` at the earliest, up to and with `to`, the playhead. */
export function selectWindowNights(state: State): WindowSpan {
  const { from, to } = windowNights(state.view.window, selectNightDay(state));
  return latestNightSpan(Math.max(from, FIRST_NIGHT - 1), to);
}

/** How far one step of the timeline's buttons goes. */
export function selectStepUnit({ stepUnit, view: { window } }: State): StepUnit {
  return stepUnit ?? (isCalendarWindow(window) ? window.kind : "night");
}

/** The panel's tab, whether or not it is open. */
export function selectTab({ view }: State): Tab {
  return view.tab ?? FIRST_TAB;
}

/** How often each oblast was named in the window, in the nights that the filter leaves. */
export function selectOblastNights(state: State): NightsByOblast {
  const { from, to } = selectWindowNights(state);
  return latestOblastNights(selectShownNights(state), from, to);
}

/** Whether the front can be compared over the window. */
export function selectWindowStatus(state: State): WindowStatus {
  const front = selectFront(state);
  if (!front) return "loading";
  const { from, to } = selectWindow(state);
  if (from < firstOutlineDay(front) || to > front.lastDay) return "outside";
  if (from >= front.firstDay) return "ready";
  return state.data.frontearlier.status === "failed" ? "earlier-failed" : "earlier";
}

/** Net change of the front over the window; null where there is no outline on either evening. */
export function selectFrontChange(state: State): FrontChange | null {
  const { from, to } = selectWindow(state);
  const front = selectFront(state);
  return front && latestFrontChange(front, from, to);
}

/** What the view counts of the two: net, or every change of hands. */
export function selectCountedChange(state: State): FrontChange | null {
  return state.view.changes === "all" ? selectAllChanges(state) : selectFrontChange(state);
}

/** Every change of hands within the window; null where the net change is. */
export function selectAllChanges(state: State): FrontChange | null {
  const { from, to } = selectWindow(state);
  const front = selectFront(state);
  return front && latestAllChanges(front, from, to);
}

/** The nearest raid night that the filter leaves before (-1) or after (+1) the playhead; null at the end. */
export function selectNeighbourNight(state: State, direction: -1 | 1): Day | null {
  const here = selectNightDay(state);
  const nights = selectShownNights(state);
  const found =
    direction === 1
      ? nights.find(({ night }) => night > here)
      : nights.findLast(({ night }) => night < here);
  return found?.night ?? null;
}
