import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Day, dayOf, formatDay, parseDay } from "../../../src/model/time";
import type { SourceReport } from "../report";
import { SourceError } from "../source-error";

/** The first day of the recent history. The outlines before it need their redraws mended first. */
export const RECENT_BEGINS = dayOf("2024-07-01");

/** `archive`: the map as it last stood on a Kyiv day. `mirror`: taken at 03:00 UTC, all land as one. */
export type Series = "archive" | "mirror";

const FOLDERS: Readonly<Record<Series, string>> = { archive: "archive", mirror: "daily" };

/** A mirror's file of day D was taken in the night to D: it shows the evening of D - 1. */
const DAYS_AFTER: Readonly<Record<Series, number>> = { archive: 0, mirror: 1 };

export interface SourceFile {
  readonly series: Series;
  /** The Kyiv day on whose evening the outline stood. */
  readonly day: Day;
  readonly path: string;
  /** As named in reports, from the data folder on. */
  readonly name: string;
}

/** In order of their days. */
export interface SourceFiles {
  readonly archive: ReadonlyArray<SourceFile>;
  /** After the archive ends. */
  readonly mirror: ReadonlyArray<SourceFile>;
}

/**
 * The files that make the history: the archive while it lasts, then the mirror. Throws SourceError
 * where a folder is missing or holds no outline; refuses a file whose name is no date.
 */
export function listSourceFiles(directory: string, report: SourceReport): SourceFiles {
  const archive = listSeries(directory, "archive", report);
  const archiveEnds = archive.at(-1)?.day ?? RECENT_BEGINS - 1;
  const allOfMirror = listSeries(directory, "mirror", report);
  const mirror = allOfMirror.filter((file) => file.day > archiveEnds);
  const covered = allOfMirror.length - mirror.length;
  if (covered > 0) {
    const until = formatDay(archiveEnds);
    report.notes.push(
      `files of the mirror not needed while the archive lasts, to ${until}: ${covered}`,
    );
  }
  return { archive, mirror };
}

function listSeries(directory: string, series: Series, report: SourceReport): Array<SourceFile> {
  const folder = join(directory, FOLDERS[series]);
  const files: Array<SourceFile> = [];
  for (const fileName of fileNames(folder)) {
    const name = `front/${FOLDERS[series]}/${fileName}`;
    const date = parseDay(fileName.slice(0, -EXTENSION.length));
    if (date === null) {
      const expected = `YYYY-MM-DD${EXTENSION}`;
      report.refuse({ file: name, row: "file", field: "name", found: fileName, expected });
      continue;
    }
    const day = date - DAYS_AFTER[series];
    files.push({ series, day, path: join(folder, fileName), name });
  }
  return files;
}

const EXTENSION = ".geojson";

function fileNames(folder: string): Array<string> {
  const names = readFolder(folder).filter((name) => name.endsWith(EXTENSION));
  if (names.length === 0) throw new SourceError(`${folder}: holds no ${EXTENSION} file`);
  return names.sort();
}

function readFolder(folder: string): Array<string> {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") throw new SourceError(`${folder}: is missing`);
    throw new SourceError(`${folder}: cannot be read (${code})`);
  }
}
