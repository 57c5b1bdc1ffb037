import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { openBuiltData } from "../../data/figures/built-data";
import type { FrontHistory } from "../../src/model/front";
import { type Day, formatDay } from "../../src/model/time";
import { obtainBrowser } from "../browser/support/browser-executable";
import { installations, thisMachine } from "../browser/support/this-machine";
import { type BenchArguments, readArguments, USAGE, UsageError } from "./arguments";
import { type ContestantId, PEERS } from "./contestants";
import { shuffled, spreadOver } from "./days";
import { type Origin, type Outline, outlineOfCells, sourceOutline, vertexCount } from "./outlines";
import { pageBuild } from "./page-build";
import { type BenchReport, formatReport, ratiosOf } from "./report";
import { serve } from "./server";
import { type ContestantResult, runContestant } from "./session";
import { type BenchSetup, CAMERA, outlinePath, SETUP_PATH } from "./setup";

const PEERS_FOLDER = fileURLToPath(new URL("peers", import.meta.url));
const PUBLIC = "public";

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  if (options.only.some((id) => PEERS.has(id))) installPeers();
  const report = await bench(options);
  console.log(options.json ? JSON.stringify(report, null, 2) : formatReport(report));
}

async function bench({ steps, only, from }: BenchArguments): Promise<BenchReport> {
  const front = await (await openBuiltData(join(PUBLIC, "data"))).recentFront();
  const days = spreadOver(daysWithOutline(front), steps);
  const { origin, outlines } = readOutlines(front, days, join(from, "front"));
  const pages = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    say("Building the page.");
    await build(pageBuild(pages));
    const setup: BenchSetup = { days, camera: CAMERA };
    const results = await runAll(only, steps, {
      folders: {
        "": pages,
        "data/": join(PUBLIC, "data"),
        "basemap/": join(PUBLIC, "basemap"),
        "peers/": join(PEERS_FOLDER, "node_modules"),
      },
      texts: new Map([
        [SETUP_PATH, JSON.stringify(setup)],
        ...outlines.map(
          (outline, place) => [outlinePath(days[place] as Day), JSON.stringify(outline)] as const,
        ),
      ]),
    });
    return {
      outlines: {
        origin,
        days: days.length,
        first: formatDay(days[0] as Day),
        last: formatDay(days.at(-1) as Day),
        meanVertices: Math.round(
          outlines.reduce((sum, outline) => sum + vertexCount(outline), 0) / outlines.length,
        ),
      },
      machine: { processors: cpus().length, model: cpus()[0]?.model ?? "", loadAverage: loadavg() },
      contestants: results,
      ratios: ratiosOf(results),
    };
  } finally {
    rmSync(pages, { recursive: true });
  }
}

async function runAll(
  ids: ReadonlyArray<ContestantId>,
  steps: number,
  site: Parameters<typeof serve>[0],
): Promise<Array<ContestantResult>> {
  const ascending = Array.from({ length: steps }, (_, place) => place);
  // The first day is shown already.
  const places = { sequential: [...ascending.slice(1), 0], random: shuffled(steps) };
  const server = await serve(site);
  const browser = await chromium.launch({
    executablePath: obtainBrowser(thisMachine(), installations(), say),
    args: [
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    const results: Array<ContestantResult> = [];
    for (const id of ids) {
      say(`Running ${id}.`);
      results.push(await runContestant(browser, server.origin, id, places));
    }
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}

function daysWithOutline({ firstDay, lastDay, missingDays }: FrontHistory): ReadonlyArray<Day> {
  const missing = new Set(missingDays);
  const all = Array.from({ length: lastDay - firstDay + 1 }, (_, index) => firstDay + index);
  return all.filter((day) => !missing.has(day));
}

function readOutlines(
  front: FrontHistory,
  days: ReadonlyArray<Day>,
  directory: string,
): { origin: Origin; outlines: ReadonlyArray<Outline> } {
  if (!existsSync(directory)) {
    return { origin: "built cells", outlines: days.map((day) => outlineOfCells(front, day)) };
  }
  const outlines = days.map((day) => {
    const outline = sourceOutline(directory, day);
    if (!outline) throw new Error(`${directory} holds no outline of ${formatDay(day)}`);
    return outline;
  });
  return { origin: "source", outlines };
}

function installPeers(): void {
  if (existsSync(join(PEERS_FOLDER, "node_modules"))) return;
  say("Installing the programs to compare with.");
  const { status } = spawnSync(
    "npm",
    ["ci", "--prefix", PEERS_FOLDER, "--ignore-scripts", "--no-audit", "--no-fund"],
    { stdio: ["ignore", 2, 2], shell: process.platform === "win32" },
  );
  if (status !== 0) throw new Error(`npm ci failed in ${PEERS_FOLDER}`);
}

/** Apart from the figures, which go to stdout. */
function say(line: string): void {
  console.error(line);
}

main().catch((error) => {
  console.error(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = 1;
});
