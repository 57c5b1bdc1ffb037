import { readdirSync } from "node:fs";
import { join } from "node:path";
import { SourceError } from "../source-error";
import { readTextFile } from "../text-file";

/** The newest `civharm-YYYY-MM-DD.json` of a directory. Throws SourceError where there is none. */
export function newestIncidentsFile(directory: string): string {
  const newest = namesIn(directory)
    .filter((name) => /^civharm-\d{4}-\d{2}-\d{2}\.json$/.test(name))
    .sort()
    .at(-1);
  if (newest === undefined) {
    throw new SourceError(`${directory}: holds no file civharm-YYYY-MM-DD.json`);
  }
  return join(directory, newest);
}

/** The list in a JSON file. Throws SourceError where the file is missing or holds anything else. */
export function readJsonList(file: string): ReadonlyArray<unknown> {
  const value = parseJson(readTextFile(file), file);
  if (!Array.isArray(value)) throw new SourceError(`${file}: expected a list`);
  return value;
}

function namesIn(directory: string): ReadonlyArray<string> {
  try {
    return readdirSync(directory);
  } catch {
    throw new SourceError(`${directory}: is missing`);
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError(`${file}: is not JSON: ${(error as Error).message}`);
  }
}
