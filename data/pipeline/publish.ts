import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ManifestFile } from "../../src/model/wire/manifest";

/** Everything a build writes, still in memory. */
export interface Publication {
  /** Content-hashed files of `public/data`, by name. */
  readonly builtFiles: ReadonlyMap<string, string>;
  readonly manifest: string;
  /** Further files by full path; null removes what an earlier build left there. */
  readonly otherFiles: ReadonlyMap<string, string | null>;
}

const HASH_DIGITS_IN_NAME = 12;
const MANIFEST = "manifest.json";

/** How the manifest names a built file; the name changes with every byte of the text. */
export function describeFile(name: string, extension: string, text: string): ManifestFile {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return {
    path: `${name}.${sha256.slice(0, HASH_DIGITS_IN_NAME)}.${extension}`,
    bytes: Buffer.byteLength(text),
    sha256,
  };
}

/**
 * Writes all files aside, then renames them into place, the manifest last: until then a reader, and
 * whoever comes after a failure, finds the previous build whole. Then drops the files of that build.
 */
export function publish(directory: string, publication: Publication): void {
  mkdirSync(directory, { recursive: true });
  const aside = mkdtempSync(join(dirname(directory), ".data-aside-"));
  try {
    const moves = writeAside(aside, directory, publication);
    for (const { from, to } of moves) renameSync(from, to);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  removeStale(directory, new Set([...publication.builtFiles.keys(), MANIFEST]));
  for (const [path, text] of publication.otherFiles)
    if (text === null) rmSync(path, { force: true });
}

function writeAside(aside: string, directory: string, publication: Publication) {
  const { builtFiles, manifest, otherFiles } = publication;
  const targets: Array<[path: string, text: string | null]> = [
    ...[...builtFiles].map(([name, text]): [string, string] => [join(directory, name), text]),
    ...otherFiles,
    [join(directory, MANIFEST), manifest],
  ];
  const written = targets.flatMap(([to, text]) => (text === null ? [] : [{ to, text }]));
  return written.map(({ to, text }, index) => {
    const from = join(aside, String(index));
    writeFileSync(from, text);
    mkdirSync(dirname(to), { recursive: true });
    return { from, to };
  });
}

function removeStale(directory: string, current: ReadonlySet<string>): void {
  for (const name of readdirSync(directory)) {
    if (!current.has(name)) rmSync(join(directory, name), { recursive: true });
  }
}
