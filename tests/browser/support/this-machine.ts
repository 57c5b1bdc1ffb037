import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import type { Installation, Machine } from "./browser-executable";

const VERSION_TIMEOUT_MS = 30_000;

function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows Chrome opens a window when asked for its version.
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { timeout: VERSION_TIMEOUT_MS }).status === 0;
}

function which(command: string): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, command)).find(existsSync) ?? null;
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    playwrightChromium: chromium.executablePath(),
    starts,
    which,
  };
}

function run(command: string, args: ReadonlyArray<string>): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: "inherit", env }).status === 0;
}

function runPlaywright(...args: Array<string>): boolean {
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
  return run(process.execPath, [cli, ...args]);
}

/** The ways to get a browser that this machine allows, in the order to try them. */
export function installations(): Array<Installation> {
  const download = {
    description: "Downloading the Chromium of Playwright.",
    run: () => runPlaywright("install", "--no-shell", "chromium"),
  };
  const rootOnDebian = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  if (!rootOnDebian) return [download];
  const downloadWithLibraries = {
    description: "Downloading the Chromium of Playwright and the libraries it needs.",
    run: () => download.run() && runPlaywright("install-deps", "chromium"),
  };
  const debianPackage = {
    description: "Installing the Chromium of Debian.",
    run: () =>
      run("apt-get", ["-qq", "update"]) &&
      run("apt-get", ["-qq", "install", "-y", "--no-install-recommends", "chromium"]),
  };
  return [downloadWithLibraries, debianPackage];
}
