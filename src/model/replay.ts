import { min } from "d3-array";
import type { WeaponSpeed } from "./annotations";
import type { Wave } from "./raid";
import { type Strand, strandsOfWave } from "./strand";
import type { Strike } from "./strike";
import type { Minutes } from "./time";
import { type WeaponClass, type WeaponFamily, weaponFamily } from "./weapon";

/**
 * Replay of a night, in minutes. Reports give when a raid began and ended, where it set out and what it was
 * aimed at, but neither routes nor times of arrival: everything finer than that is illustrative.
 */
export interface ReplaySpan {
  readonly start: Minutes;
  readonly end: Minutes;
}

/** Minutes of the night that pass in a second. */
export const REPLAY_SPEEDS = [10, 30, 60] as const;
export type ReplaySpeed = (typeof REPLAY_SPEEDS)[number];

/** One mark that moves along a strand. */
export interface Flight {
  readonly strandId: string;
  readonly weaponClass: WeaponClass;
  /** Drones or missiles of one wave that the mark stands for. */
  readonly count: number;
  /** Not whole; both lie within the wave's reported start and end. */
  readonly departure: Minutes;
  readonly arrival: Minutes;
}

/** How many drones and how many missiles one mark stands for at most. */
export type CountPerMark = Readonly<Record<"drone" | "missile", number>>;

/** More marks than these hide each other, on one strand and on the whole map. */
const MOST_ON_STRAND = 12;
const MOST_IN_ALL = 400;

/**
 * A way too long for the reported time, or at a speed not known, takes no more of that time than this, so
 * that marks which must share it are still seen one after the other.
 */
const LONGEST_SHARE = 0.8;

const MINUTES_PER_HOUR = 60;

/** First start to last end of the waves whose hours are reported; null where none of them can move. */
export function replaySpan(waves: ReadonlyArray<Wave>): ReplaySpan | null {
  if (!waves.some(isMoving)) return null;
  const timed = waves.filter((wave) => isDrawn(wave) && isTimed(wave));
  return {
    start: Math.min(...timed.map(({ start }) => start)),
    end: Math.max(...timed.map(({ end }) => end)),
  };
}

/** What the reports lack where nothing of a night can be replayed. */
export function missingForReplay(waves: ReadonlyArray<Wave>): "hours" | "launchSites" {
  const timed = waves.filter((wave) => isDrawn(wave) && isTimed(wave));
  return timed.length > 0 ? "launchSites" : "hours";
}

/** Waves drawn without marks: their hours, their number or their launch sites are not reported. */
export function stillWaves(waves: ReadonlyArray<Wave>): ReadonlyArray<Wave> {
  return waves.filter((wave) => isDrawn(wave) && wave.launched !== 0 && !isMoving(wave));
}

/** The smallest round numbers (1, 2, 5, 10, 20 …) with which the marks of these waves can be told apart. */
export function countPerMark(waves: ReadonlyArray<Wave>): CountPerMark {
  const moving = waves.filter(isMoving);
  const of = (family: WeaponFamily) =>
    perMark(moving.filter(({ model }) => weaponFamily(model.weaponClass) === family));
  return { drone: of("drone"), missile: of("missile") };
}

/**
 * The marks of these waves: each wave's set out evenly over its reported time, on its strands in turn, and
 * fly at the speed of their class. The counts of a wave's marks sum to what it launched; only its last mark
 * may stand for fewer than the others.
 *
 * `lengthsKm`: of the strands that are drawn, by id.
 */
export function flightsOf(
  waves: ReadonlyArray<Wave>,
  lengthsKm: ReadonlyMap<string, number>,
  speeds: ReadonlyArray<WeaponSpeed>,
): ReadonlyArray<Flight> {
  const perMark = countPerMark(waves);
  const speedOf = new Map(speeds.map(({ weaponClass, kmPerHour }) => [weaponClass, kmPerHour]));
  return waves.filter(isMoving).flatMap((wave) => {
    const { weaponClass } = wave.model;
    const strands = strandsOfWave(wave).filter(({ id }) => lengthsKm.has(id));
    if (strands.length === 0) return [];
    const launched = wave.launched ?? 0;
    const perOne = perMark[weaponFamily(weaponClass) === "drone" ? "drone" : "missile"];
    const marks = Math.ceil(launched / perOne);
    return Array.from({ length: marks }, (_, index) => {
      const strandId = strandFor(index, marks, strands).id;
      const minutes = flightMinutes(wave, lengthsKm.get(strandId) ?? 0, speedOf.get(weaponClass));
      const departure = wave.start + (wave.end - wave.start - minutes) * turn(index, marks);
      return {
        strandId,
        weaponClass,
        count: Math.min(perOne, launched - index * perOne),
        departure,
        arrival: Math.min(departure + minutes, wave.end),
      };
    });
  });
}

/** How far a mark has come: 0 before it sets out, 1 from its arrival on. */
export function progressAt({ departure, arrival }: Flight, moment: Minutes): number {
  return Math.min(1, Math.max(0, (moment - departure) / (arrival - departure)));
}

/** When the next place hit appears in a replay that stands at a minute; null where none does any more. */
export function nextKnownMinute(strikes: ReadonlyArray<Strike>, moment: Minutes): Minutes | null {
  return (
    min(strikes, (strike) =>
      isTimed(strike) && strike.start > moment ? strike.start : undefined,
    ) ?? null
  );
}

/** The places hit without those known to have been hit at a minute or later; the others stand from the start. */
export function strikesBefore(
  strikes: ReadonlyArray<Strike>,
  minute: Minutes,
): ReadonlyArray<Strike> {
  return strikes.filter((strike) => !isTimed(strike) || strike.start < minute);
}

function isDrawn({ model }: Wave): boolean {
  return weaponFamily(model.weaponClass) !== "other";
}

function isTimed({ timePrecision }: Wave | Strike): boolean {
  return timePrecision === "minute";
}

function isMoving(wave: Wave): boolean {
  const { launchSites, launched } = wave;
  return isDrawn(wave) && isTimed(wave) && launchSites.length > 0 && (launched ?? 0) > 0;
}

function perMark(moving: ReadonlyArray<Wave>): number {
  const all = moving.reduce((sum, { launched }) => sum + (launched ?? 0), 0);
  const onStrands = moving.map((wave) => (wave.launched ?? 0) / strandsOfWave(wave).length);
  const least = Math.max(all / MOST_IN_ALL, ...onStrands.map((count) => count / MOST_ON_STRAND));
  return roundUp(least);
}

/** The next of 1, 2, 5, 10, 20 and so on. */
function roundUp(value: number): number {
  const decade = 10 ** Math.max(0, Math.floor(Math.log10(value)));
  return [1, 2, 5].map((digit) => digit * decade).find((round) => round >= value) ?? 10 * decade;
}

/** Each in turn; where marks are fewer than strands, those that lie evenly among them. */
function strandFor(index: number, marks: number, strands: ReadonlyArray<Strand>): Strand {
  const { length } = strands;
  const place = marks < length ? Math.floor((index * length) / marks) : index % length;
  return strands[place] as Strand;
}

/** Which share of the time to set out in has passed; a single mark sets out in its middle. */
function turn(index: number, marks: number): number {
  return marks === 1 ? 0.5 : index / (marks - 1);
}

function flightMinutes(wave: Wave, lengthKm: number, kmPerHour: number | undefined): number {
  const longest = LONGEST_SHARE * (wave.end - wave.start);
  if (kmPerHour === undefined) return longest;
  return Math.min(longest, (lengthKm / kmPerHour) * MINUTES_PER_HOUR);
}
