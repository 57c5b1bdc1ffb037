import type { Polygon } from "geojson";
import { isWithin } from "../../../src/model/interval";
import { type Day, formatDay } from "../../../src/model/time";
import type { SourceReport } from "../report";
import { SourceError } from "../source-error";
import { type Boundary, buildBoundaries } from "./boundary";
import { type CleanedDay, type DrawnLand, type Flip, OutlineCleaner } from "./clean";
import { countRawCells, describeCleaning } from "./describe-cleaning";
import { DrawnLines } from "./drawn-lines";
import { buildEarlierParts, type EarlierPart, type Fineness } from "./earlier-cells";
import { SHORTEST_FRONT } from "./front-crumbs";
import { mergeNeighbours, simplifyPolygons, unionOnGrid } from "./geos";
import { toGrid } from "./grid";
import { type Liberated, readLiberationDay } from "./liberated";
import type { LiberatedPolygon } from "./outline-file";
import { OutlineReader } from "./outline-reader";
import { mapPositions, polygonsFromPlane, polygonsToPlane } from "./plane";
import { daysWithout, neverFree, type RecentFront } from "./recent";
import { type RedrawRules, redrawRules } from "./redraws";
import { RECENT_BEGINS, type SourceFile } from "./source-files";
import { besideOutlineTest, kindByOutline, type StateOutline } from "./state-outline";

/** Every how many outlines the progress is told. */
const PROGRESS_STEP = 100;

/** Metres: a line redrawn by less is no advance, by DESIGN.md. */
const OCCUPIED_STRIP = 150;

/**
 * The grey zone is a guess of the source's, drawn anew nearly every day: it is told coarsely, and only
 * as it stood every so many days.
 */
const GREY_STRIP = 1000;
const GREY_DAYS = 30;

const OCCUPIED_FINENESS: Fineness = { sliver: 100, turn: 80, step: 20 };
const GREY_FINENESS: Fineness = { sliver: 1000, turn: 500, step: 100 };

/**
 * Metres: so far may a line of the source's be from ours before ours is simplified, which moves it
 * further by up to 30. The bound of DESIGN.md, which the tests hold on all days, is 200.
 */
const FARTHEST_LINE = 170;

/** Metres: to be seen only where streets are. */
const LIBERATED_LINE = 40;

export interface EarlierDays {
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly missingDays: ReadonlyArray<Day>;
}

/** The years before the recent history, and the grey zone while the source drew one. */
export interface EarlierFront {
  readonly parts: ReadonlyArray<EarlierPart>;
  readonly boundaries: ReadonlyArray<Boundary>;
  readonly days: EarlierDays;
  readonly liberated: ReadonlyArray<Liberated>;
  readonly greyZone: GreyZoneParts;
}

export interface GreyZoneParts {
  readonly parts: ReadonlyArray<EarlierPart>;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/**
 * Cleans the archive's outlines, newest first. A file before the recent history is one row of the
 * report. Throws SourceError where none of them can be used.
 */
export function buildEarlierFront(
  archive: ReadonlyArray<SourceFile>,
  recent: RecentFront,
  stateOutline: StateOutline,
  report: SourceReport,
  progress: (message: string) => void,
): EarlierFront {
  const { firstDay: recentBegins, lastDay: recentEnds } = recent.days;
  const read = cleanOutlines(archive, recent, redrawRules(stateOutline), report, progress);
  const earlierBegins = read.days.at(-1);
  if (earlierBegins === undefined) {
    throw new SourceError(`front: no outline before ${formatDay(RECENT_BEGINS)} can be used`);
  }
  const days: EarlierDays = {
    firstDay: earlierBegins,
    lastDay: recentBegins - 1,
    missingDays: daysWithout(new Set(read.days), earlierBegins, recentBegins - 1),
  };
  progress("front: counting the cells of the outlines before cleaning");
  const raw = countRawCells(read.drawn.edges);
  progress("front: noding the cleaned outlines");
  const flips = read.cleaned.map(({ flip }) => flip);
  const map = buildEarlierParts(
    recent.cells,
    flips,
    { earlierBegins, recentBegins, recentEnds },
    OCCUPIED_FINENESS,
    {
      drawn: read.drawn.all,
      farthest: FARTHEST_LINE,
      isBesideOutline: besideOutlineTest(stateOutline),
    },
  );
  report.notes.push(...describeCleaning(read.cleaned, raw, map));
  const occupied = map.parts.filter((part) => part.occupied.length > 0);
  const kindOf = kindByOutline(stateOutline, neverFree(occupied, days.firstDay, days.lastDay));
  progress("front: noding the grey zone");
  const greyEnds = archive.at(-1)?.day as Day;
  const grey = { earlierBegins, recentBegins: greyEnds + 1, recentEnds: greyEnds };
  return {
    parts: map.parts,
    boundaries: buildBoundaries(occupied, kindOf, SHORTEST_FRONT.earlier),
    days,
    liberated: readLiberated(read.liberated, report),
    greyZone: {
      parts: buildEarlierParts([], read.greyFlips, grey, GREY_FINENESS, null).parts,
      firstDay: earlierBegins,
      lastDay: greyEnds,
    },
  };
}

interface CleanedOutlines {
  /** Of those before the recent history, newest first. */
  readonly days: Array<Day>;
  readonly cleaned: Array<CleanedDay>;
  readonly drawn: DrawnLines;
  readonly greyFlips: Array<Flip>;
  /** Of the oldest outline that has any. */
  liberated: ReadonlyArray<LiberatedPolygon>;
}

function cleanOutlines(
  archive: ReadonlyArray<SourceFile>,
  recent: RecentFront,
  rules: RedrawRules,
  report: SourceReport,
  progress: (message: string) => void,
): CleanedOutlines {
  const land = new OutlineCleaner(firstRecentLand(recent), OCCUPIED_STRIP, rules);
  const afterGrey = { day: (archive.at(-1)?.day as Day) + 1, polygons: [] };
  const grey = new OutlineCleaner(afterGrey, GREY_STRIP, rules);
  const result: CleanedOutlines = {
    days: [],
    cleaned: [],
    drawn: new DrawnLines(recent.days.firstDay),
    greyFlips: [],
    liberated: [],
  };
  const reader = new OutlineReader();
  let greyDue: Day = Infinity;
  for (const [index, file] of archive.toReversed().entries()) {
    if (index % PROGRESS_STEP === 0) {
      progress(
        `front: cleaning outline ${index + 1} of ${archive.length}, to ${formatDay(file.day)}`,
      );
    }
    const isRecent = file.day >= recent.days.firstDay;
    const outline = reader.read(file);
    if ("refusal" in outline) {
      if (!isRecent) report.refuse(outline.refusal);
      continue;
    }
    const { day } = file;
    if (day <= greyDue || file === archive[0]) {
      result.greyFlips.push(grey.step({ day, polygons: onGrid(outline.unknown) }).flip);
      greyDue = day - GREY_DAYS;
    }
    if (isRecent) continue;
    report.accept(outline.mends);
    const polygons = onGrid(outline.polygons.map(({ geometry }) => geometry));
    result.drawn.add(day, polygons);
    result.days.push(day);
    result.cleaned.push(land.step({ day, polygons }));
    if (outline.liberated.length > 0) result.liberated = outline.liberated;
  }
  return result;
}

function onGrid(polygons: ReadonlyArray<Polygon>): Array<Polygon> {
  return polygons.map((polygon) => mapPositions(polygon, toGrid));
}

function firstRecentLand({ cells, days: { firstDay } }: RecentFront): DrawnLand {
  const land = cells.filter(({ occupied }) => isWithin(occupied, firstDay));
  return { day: firstDay, polygons: mergeNeighbours(land.map(({ geometry }) => geometry)) };
}

function readLiberated(
  polygons: ReadonlyArray<LiberatedPolygon>,
  report: SourceReport,
): Array<Liberated> {
  const liberated: Array<Liberated> = [];
  for (const { name, geometry } of polygons) {
    const reading = readLiberationDay(name);
    if ("refusal" in reading) {
      report.notes.push(`liberated land "${reading.refusal}": no day can be read, none is shown`);
    }
    const until = "refusal" in reading ? null : reading.until;
    const simple = simplifyPolygons(polygonsToPlane(onGrid([geometry])), LIBERATED_LINE);
    liberated.push(
      ...unionOnGrid(polygonsFromPlane(simple)).map((part) => ({ geometry: part, until })),
    );
  }
  return liberated;
}
