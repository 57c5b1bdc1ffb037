import type { Polygon, Position } from "geojson";
import { gaps } from "../../../src/model/interval";
import type { Day } from "../../../src/model/time";
import type { FrontTopology } from "../../../src/model/wire/front";
import type { SourceReport } from "../report";
import { SourceError } from "../source-error";
import { readTextFile } from "../text-file";
import { buildBoundaries } from "./boundary";
import type { Cell } from "./cells";
import { toDegrees } from "./grid";
import { buildCells, type DayOutline } from "./history";
import { keepUndrawnIslands } from "./islands";
import { OutlineEdges } from "./outline-edges";
import { readOutline } from "./outline-file";
import { listSourceFiles, type SourceFile } from "./source-files";
import { kindByOutline, readStateOutline } from "./state-outline";
import { buildTopology, type HistoryDays } from "./topology";

/** Every how many outlines the progress is told. */
const PROGRESS_STEP = 200;

/**
 * The history of the occupied land from `archive` and `daily` in a folder, as TopoJSON. A file is one
 * row of the report; the day of a refused one is missing. Throws SourceError where a folder is missing
 * or no outline can be used. The same files give the same bytes.
 */
export async function buildFront(
  sourceDirectory: string,
  report: SourceReport,
  progress: (message: string) => void,
): Promise<FrontTopology> {
  const files = listSourceFiles(sourceDirectory, report);
  const edges = new OutlineEdges();
  const { days, heldSince2014 } = readDays(files, edges, report, progress);
  const history = describeDays(days, files, sourceDirectory);
  progress(`front: noding ${edges.all.length} distinct edges of ${days.length} outlines`);
  const drawn = buildCells(edges.all, days, heldSince2014);
  progress(`front: telling front line, border and coast apart around ${drawn.length} cells`);
  const kindOf = kindByOutline(readStateOutline(), neverFree(drawn, history));
  const cells = keepUndrawnIslands(drawn, history, kindOf);
  report.notes.push(...cells.filter((cell) => !drawn.includes(cell)).map(noteOfIsland));
  return buildTopology(cells, buildBoundaries(cells, kindOf), history);
}

function noteOfIsland({ geometry }: Cell): string {
  const [longitude, latitude] = toDegrees(geometry.coordinates[0]?.[0] as Position);
  return `island at ${latitude} N, ${longitude} E: not drawn by the mirror, kept occupied`;
}

interface ReadDays {
  readonly days: ReadonlyArray<DayOutline>;
  /** By the newest outline that tells it. */
  readonly heldSince2014: DayOutline["polygons"];
}

function readDays(
  files: ReadonlyArray<SourceFile>,
  edges: OutlineEdges,
  report: SourceReport,
  progress: (message: string) => void,
): ReadDays {
  const days: Array<DayOutline> = [];
  let heldSince2014: DayOutline["polygons"] = [];
  for (const [index, file] of files.entries()) {
    if (index % PROGRESS_STEP === 0) progress(`front: outline ${index + 1} of ${files.length}`);
    const reading = readOutline(file, readTextFile(file.path));
    if ("refusal" in reading) {
      report.refuse(reading.refusal);
      continue;
    }
    report.accept(reading.mends);
    const polygons = reading.polygons.map((polygon) => ({
      held: polygon.heldSince2014,
      numbers: edges.add(polygon.geometry),
    }));
    days.push({ day: file.day, polygons: polygons.map(({ numbers }) => numbers) });
    const held = polygons.filter((polygon) => polygon.held);
    if (held.length > 0) heldSince2014 = held.map(({ numbers }) => numbers);
  }
  return { days, heldSince2014 };
}

function neverFree(cells: ReadonlyArray<Cell>, { firstDay, lastDay }: HistoryDays): Array<Polygon> {
  return cells
    .filter(({ occupied }) => gaps(occupied, firstDay, lastDay + 1).length === 0)
    .map(({ geometry }) => geometry);
}

function describeDays(
  days: ReadonlyArray<DayOutline>,
  files: ReadonlyArray<SourceFile>,
  sourceDirectory: string,
): HistoryDays {
  const present = new Set(days.map(({ day }) => day));
  const [firstDay, lastDay] = [days[0]?.day, days.at(-1)?.day];
  if (firstDay === undefined || lastDay === undefined) {
    throw new SourceError(`${sourceDirectory}: no outline in it can be used`);
  }
  const missingDays: Array<Day> = [];
  for (let day = firstDay; day < lastDay; day += 1) if (!present.has(day)) missingDays.push(day);
  const ofMirror = files.find((file) => file.series === "mirror" && present.has(file.day));
  return { firstDay, lastDay, missingDays, seamDay: ofMirror?.day ?? lastDay + 1 };
}
