import { type FrontHistory, frontChange } from "./front";
import {
  HEADLINE_AUTHORITY,
  headlineWaves,
  monthSpan,
  type Night,
  namedTargets,
  raidSize,
  rankOf,
  wavesEndingWithin,
} from "./night";
import type { Wave } from "./raid";
import { type Tally, tallyByFamily, tallyByModel } from "./tally";
import { formatDay } from "./time";

/** Figures of drones and missiles; null is "not reported". */
export interface ByFamily {
  readonly drone: number | null;
  readonly missile: number | null;
}

interface ModelFigures {
  readonly launched: number | null;
  readonly shotDown: number | null;
  readonly lost: number | null;
}

export interface NightFigures {
  /** The date on which the night began. */
  readonly night: string;
  /** Whose reports are summed. */
  readonly authority: string | null;
  readonly launched: ByFamily;
  readonly byModel: Readonly<Record<string, ModelFigures>>;
  readonly shotDown: ByFamily;
  readonly lost: ByFamily;
  /** English names, the main targets first. */
  readonly targets: ReadonlyArray<string>;
  readonly mainTargets: ReadonlyArray<string>;
  /** 1: the largest raid up to then, by drones and missiles launched. */
  readonly rank: number | null;
  readonly rankOverall: number | null;
  readonly sources: ReadonlyArray<string>;
}

export interface MonthFigures {
  readonly month: string;
  /** The Air Force command's own reports of raids that were over in the month. */
  readonly launched: ByFamily;
  readonly shotDown: ByFamily;
  readonly lost: ByFamily;
  readonly byModel: Readonly<Record<string, ModelFigures>>;
  /** The same with all authorities' reports, which may count the same things twice. */
  readonly allAuthorities: { readonly launched: ByFamily };
  /** From the last evening of the month before to the last evening of the month; null without outlines. */
  readonly front: {
    readonly gainedKm2: number;
    readonly lostKm2: number;
    readonly netKm2: number;
  } | null;
}

/** Figures of the night, seen among all nights for its rank. */
export function nightFigures(nights: ReadonlyArray<Night>, night: Night): NightFigures {
  const waves = headlineWaves(night);
  const rank = rankOf(
    nights.filter((other) => raidSize(other) !== null),
    night,
  );
  const { main, others } = namedTargets(night);
  return {
    night: formatDay(night.night),
    authority: night.authority?.name.en ?? null,
    launched: byFamily(waves, "launched"),
    byModel: byModel(waves),
    shotDown: byFamily(waves, "shotDown"),
    lost: byFamily(waves, "lost"),
    targets: [...main, ...others].map((place) => place.name.en),
    mainTargets: main.map((place) => place.name.en),
    rank: rank?.upToThen ?? null,
    rankOverall: rank?.overall ?? null,
    sources: night.headline.map((raid) => raid.report.url),
  };
}

/** Figures of a calendar month `YYYY-MM`; null where it is none. */
export function monthFigures(
  waves: ReadonlyArray<Wave>,
  front: FrontHistory,
  month: string,
): MonthFigures | null {
  const span = monthSpan(month);
  if (!span) return null;
  const [first, last] = span;
  const all = wavesEndingWithin(waves, first, last);
  const command = all.filter((wave) => wave.report.authority.id === HEADLINE_AUTHORITY);
  const change = frontChange(front, first - 1, last);
  return {
    month,
    launched: byFamily(command, "launched"),
    shotDown: byFamily(command, "shotDown"),
    lost: byFamily(command, "lost"),
    byModel: byModel(command),
    allAuthorities: { launched: byFamily(all, "launched") },
    front: change && {
      gainedKm2: change.gainedKm2,
      lostKm2: change.lostKm2,
      netKm2: change.netKm2,
    },
  };
}

function byFamily(waves: ReadonlyArray<Wave>, figure: keyof ModelFigures & keyof Tally): ByFamily {
  const { drone, missile } = tallyByFamily(waves);
  return { drone: drone[figure], missile: missile[figure] };
}

function byModel(waves: ReadonlyArray<Wave>): Readonly<Record<string, ModelFigures>> {
  const rows = tallyByModel(waves).map(({ model, launched, shotDown, lost }) => [
    model,
    { launched, shotDown, lost },
  ]);
  return Object.fromEntries(rows);
}
