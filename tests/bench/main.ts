import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { openBuiltData } from "../../data/figures/built-data";
import { runCommand } from "../../data/figures/usage";
import type { FrontHistory } from "../../src/model/front";
import { type Day, formatDay } from "../../src/model/time";
import { withFolder, withServer } from "./app-build";
import { type BenchArguments, readArguments, USAGE } from "./arguments";
import { launchBrowser, say } from "./browser";
import { thisMachine } from "./command";
import { type ContestantId, PEERS } from "./contestants";
import { shuffled, spreadOver } from "./days";
import { type Origin, type Outline, outlineOfCells, sourceOutline, vertexCount } from "./outlines";
import { pageBuild } from "./page-build";
import { installPeers, PEER_PACKAGES } from "./peers";
import { type BenchReport, formatReport, ratiosOf } from "./report";
import type { Site } from "./server";
import { type ContestantResult, runContestant } from "./session";
import { type BenchSetup, CAMERA, outlinePath, SETUP_PATH } from "./setup";

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
  return withFolder(async (pages) => {
    say("Building the page.");
    await build(pageBuild("index.html", pages));
    const setup: BenchSetup = { days, camera: CAMERA };
    const results = await runAll(only, steps, {
      folders: {
        "": pages,
        "data/": join(PUBLIC, "data"),
        "basemap/": join(PUBLIC, "basemap"),
        "peers/": PEER_PACKAGES,
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
      machine: thisMachine(),
      contestants: results,
      ratios: ratiosOf(results),
    };
  });
}

async function runAll(
  ids: ReadonlyArray<ContestantId>,
  steps: number,
  site: Site,
): Promise<Array<ContestantResult>> {
  const ascending = Array.from({ length: steps }, (_, place) => place);
  // The first day is shown already.
  const places = { sequential: [...ascending.slice(1), 0], random: shuffled(steps) };
  const browser = await launchBrowser();
  try {
    return await withServer(site, async (origin) => {
      const results: Array<ContestantResult> = [];
      for (const id of ids) {
        say(`Running ${id}.`);
        results.push(await runContestant(browser, origin, id, places));
      }
      return results;
    });
  } finally {
    await browser.close();
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

runCommand(main, USAGE);
