import { readFileSync } from "node:fs";
import { SourceError } from "./source-error";

/** The text of a UTF-8 file. Throws SourceError where it is missing, unreadable or not UTF-8. */
export function readTextFile(path: string): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError(`${path}: is not UTF-8 text`);
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") throw new SourceError(`${path}: is missing`);
    throw new SourceError(`${path}: cannot be read (${code})`);
  }
}
