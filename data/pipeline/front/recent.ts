import type { Polygon, Position } from "geojson";
import { type Day, formatDay } from "../../../src/model/time";
import type { SourceReport } from "../report";
import { SourceError } from "../source-error";
import { type Boundary, buildBoundaries } from "./boundary";
import { type Cell, isNeverFree, type Piece } from "./cells";
import { SHORTEST_FRONT } from "./front-crumbs";
import { toDegrees, toGrid } from "./grid";
import { buildCells, type DayOutline } from "./history";
import { keepUndrawnIslands } from "./islands";
import { OutlineEdges } from "./outline-edges";
import { OutlineReader } from "./outline-reader";
import { mapPositions } from "./plane";
import { RECENT_BEGINS, type SourceFile } from "./source-files";
import { kindByOutline, type StateOutline } from "./state-outline";
import type { HistoryDays } from "./topology";

/** Every how many outlines the progress is told. */
const PROGRESS_STEP = 200;

/** The history since the outlines need no mending. */
export interface RecentFront {
  readonly cells: ReadonlyArray<Cell>;
  readonly boundaries: ReadonlyArray<Boundary>;
  readonly days: HistoryDays;
}

/** Exactly as the files show it. Throws SourceError where none of them can be used. */
export function buildRecentFront(
  files: ReadonlyArray<SourceFile>,
  stateOutline: StateOutline,
  report: SourceReport,
  progress: (message: string) => void,
): RecentFront {
  const edges = new OutlineEdges();
  const { outlines, heldSince2014 } = readOutlines(files, edges, report, progress);
  const days = describeDays(outlines, files);
  progress(`front: noding ${edges.all.length} distinct edges of ${outlines.length} outlines`);
  const drawn = buildCells(edges.all, outlines, heldSince2014);
  progress(`front: telling front line, border and coast apart around ${drawn.length} cells`);
  const kindOf = kindByOutline(stateOutline, neverFree(drawn, days.firstDay, days.lastDay));
  const cells = keepUndrawnIslands(drawn, days, kindOf);
  report.notes.push(...cells.filter((cell) => !drawn.includes(cell)).map(noteOfIsland));
  return { cells, boundaries: buildBoundaries(cells, kindOf, SHORTEST_FRONT.recent), days };
}

function noteOfIsland({ geometry }: Cell): string {
  const [longitude, latitude] = toDegrees(geometry.coordinates[0]?.[0] as Position);
  return `island at ${latitude} N, ${longitude} E: not drawn by the mirror, kept occupied`;
}

interface ReadOutlines {
  readonly outlines: ReadonlyArray<DayOutline>;
  /** By the newest outline that tells it. */
  readonly heldSince2014: DayOutline["polygons"];
}

function readOutlines(
  files: ReadonlyArray<SourceFile>,
  edges: OutlineEdges,
  report: SourceReport,
  progress: (message: string) => void,
): ReadOutlines {
  const reader = new OutlineReader();
  const outlines: Array<DayOutline> = [];
  let heldSince2014: DayOutline["polygons"] = [];
  for (const [index, file] of files.entries()) {
    if (index % PROGRESS_STEP === 0) progress(`front: outline ${index + 1} of ${files.length}`);
    const reading = reader.read(file);
    if ("refusal" in reading) {
      report.refuse(reading.refusal);
      continue;
    }
    report.accept(reading.mends);
    const polygons = reading.polygons.map((polygon) => ({
      held: polygon.heldSince2014,
      numbers: edges.add(mapPositions(polygon.geometry, toGrid)),
    }));
    outlines.push({ day: file.day, polygons: polygons.map(({ numbers }) => numbers) });
    const held = polygons.filter((polygon) => polygon.held);
    if (held.length > 0) heldSince2014 = held.map(({ numbers }) => numbers);
  }
  return { outlines, heldSince2014 };
}

/** What was occupied from the evening of `firstDay` to that of `lastDay`. */
export function neverFree(
  pieces: ReadonlyArray<Piece>,
  firstDay: Day,
  lastDay: Day,
): Array<Polygon> {
  return pieces
    .filter((piece) => isNeverFree(piece, firstDay, lastDay))
    .map(({ geometry }) => geometry);
}

function describeDays(
  outlines: ReadonlyArray<DayOutline>,
  files: ReadonlyArray<SourceFile>,
): HistoryDays {
  const present = new Set(outlines.map(({ day }) => day));
  const [firstDay, lastDay] = [outlines[0]?.day, outlines.at(-1)?.day];
  if (firstDay === undefined || lastDay === undefined) {
    throw new SourceError(`front: no outline since ${formatDay(RECENT_BEGINS)} can be used`);
  }
  const ofMirror = files.find((file) => file.series === "mirror" && present.has(file.day));
  return {
    firstDay,
    lastDay,
    missingDays: daysWithout(present, firstDay, lastDay),
    seamDay: ofMirror?.day ?? lastDay + 1,
  };
}

/** The days from the first to the last that have no outline. */
export function daysWithout(outlines: ReadonlySet<Day>, firstDay: Day, lastDay: Day): Array<Day> {
  const missing: Array<Day> = [];
  for (let day = firstDay; day <= lastDay; day += 1) if (!outlines.has(day)) missing.push(day);
  return missing;
}
