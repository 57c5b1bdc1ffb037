import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { say } from "./browser";

const FOLDER = fileURLToPath(new URL("peers", import.meta.url));

/** Where the programs to compare and to audit with are installed, each in a folder of its name. */
export const PEER_PACKAGES = join(FOLDER, "node_modules");

/** Installs what `peers/package.json` names, unless that was done since it last changed. */
export function installPeers(): void {
  const installed = changedAt(join(PEER_PACKAGES, ".package-lock.json"));
  if (installed >= changedAt(join(FOLDER, "package.json"))) return;
  say("Installing the programs to compare with.");
  const { status } = spawnSync(
    "npm",
    ["ci", "--prefix", FOLDER, "--ignore-scripts", "--no-audit", "--no-fund"],
    { stdio: ["ignore", 2, 2], shell: process.platform === "win32" },
  );
  if (status !== 0) throw new Error(`npm ci failed in ${FOLDER}`);
}

/** 0 where there is no such file. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
