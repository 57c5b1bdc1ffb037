import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

/** What a build reads. */
const PATHS = ["src", "public", "index.html", "package.json", "tsconfig.json", "vite.config.ts"];

/**
 * Writes the source of an earlier commit into an empty folder, with the packages that are installed now.
 * Throws where git does not have the commit, as in a shallow clone.
 */
export function writeEarlierSource(commit: string, folder: string): void {
  const archive = join(folder, "source.tar");
  run("git", ["archive", "--output", archive, commit, ...PATHS]);
  run("tar", ["-xf", archive, "-C", folder]);
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
}

function run(command: string, args: ReadonlyArray<string>): void {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", 2, 2] });
  if (error) throw error;
  if (status !== 0) throw new Error(`"${command} ${args.join(" ")}" failed`);
}
