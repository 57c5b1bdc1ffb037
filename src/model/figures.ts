import { allChanges } from "./all-changes";
import type { AxisId } from "./axis";
import { type FrontHistory, frontChange, outlineOn } from "./front";
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
import { changeBySector, type SectorChange } from "./sector";
import { type Tally, tallyByFamily, tallyByModel } from "./tally";
import { type Day, formatDay } from "./time";
import { type Town, townOnDay } from "./town";
import { daysWithoutOutline } from "./window";

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
  readonly front: AreaFigures | null;
}

/** km2, seen from the occupier: what it gained, what it lost. */
interface AreaFigures {
  readonly gainedKm2: number;
  readonly lostKm2: number;
  readonly netKm2: number;
}

/** Both by name, the most changed first; each sums up to the whole. */
interface SectorFigures {
  readonly byOblast: Readonly<Record<string, AreaFigures>>;
  readonly byAxis: Readonly<Record<string, AreaFigures>>;
}

/** The front on the evening of one date against that of another, net. */
export interface FrontFigures extends AreaFigures, SectorFigures {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly daysWithoutOutline: number;
  readonly netKm2PerDay: number;
  /** Each taking and each regaining in between counted. */
  readonly allThatChangedHands: AreaFigures & SectorFigures;
}

export interface SectorNames {
  /** Of an ISO 3166-2 code. */
  readonly oblast: (code: string) => string;
  /** Null: on no named axis. */
  readonly axis: (id: AxisId | null) => string;
}

export interface TownFigures {
  readonly town: string;
  readonly date: string;
  /** From the town's centre to the front line as the source drew it for that evening. */
  readonly distanceKm: number;
  /** Whether the centre lay in occupied land. */
  readonly inside: boolean;
  readonly nearest: { readonly longitude: number; readonly latitude: number };
  /** The day of the outline that stood on that evening. */
  readonly outline: string;
  readonly remark?: "no new outline that day";
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
    front: change && areaFigures(change),
  };
}

/** Null where `from` is not before `to` or the history does not reach either day. */
export function frontFigures(
  history: FrontHistory,
  from: Day,
  to: Day,
  names: SectorNames,
): FrontFigures | null {
  const net = frontChange(history, from, to);
  const all = allChanges(history, from, to);
  const sectors = changeBySector(history, from, to);
  const allSectors = changeBySector(history, from, to, "all");
  if (from >= to || !net || !all || !sectors || !allSectors) return null;
  return {
    from: formatDay(from),
    to: formatDay(to),
    days: to - from,
    daysWithoutOutline: daysWithoutOutline(history.missingDays, { from, to }),
    ...areaFigures(net),
    netKm2PerDay: net.netKm2 / (to - from),
    byOblast: byName(sectors.byOblast, names.oblast),
    byAxis: byName(sectors.byAxis, names.axis),
    allThatChangedHands: {
      ...areaFigures(all),
      byOblast: byName(allSectors.byOblast, names.oblast),
      byAxis: byName(allSectors.byAxis, names.axis),
    },
  };
}

/** Null before the first and after the last outline. `missingDays`: without an outline of their own. */
export function townFigures(
  town: Town,
  day: Day,
  missingDays: ReadonlyArray<Day>,
): TownFigures | null {
  const onDay = townOnDay(town, day);
  if (!onDay) return null;
  const outline = outlineOn(day, missingDays);
  const [longitude, latitude] = onDay.nearest;
  return {
    town: town.name.en,
    date: formatDay(day),
    distanceKm: onDay.distanceKm,
    inside: onDay.inside,
    nearest: { longitude, latitude },
    outline: formatDay(outline),
    ...(outline === day ? {} : { remark: "no new outline that day" }),
  };
}

function areaFigures({ gainedKm2, lostKm2, netKm2 }: AreaFigures): AreaFigures {
  return { gainedKm2, lostKm2, netKm2 };
}

function byName<Id>(
  rows: ReadonlyArray<SectorChange<Id>>,
  nameOf: (id: Id) => string,
): Readonly<Record<string, AreaFigures>> {
  return Object.fromEntries(rows.map((row) => [nameOf(row.id), areaFigures(row)]));
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
