import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { parseOptions, runCommand } from "../../data/figures/usage";
import { checkWire } from "../../src/model/wire/common";
import { manifestSchema } from "../../src/model/wire/manifest";
import { buildApp, withFolder, withServer } from "./app-build";
import { launchBrowser, say } from "./browser";
import { COMMON_OPTIONS, thisMachine, wholeNumber } from "./command";
import { writeEarlierSource } from "./earlier-source";
import {
  formatLoad,
  type LoadReport,
  loadRatiosOf,
  PAGE_IDS,
  type PageId,
  pageLoadOf,
} from "./load-report";
import { measureOpening, type Opening, type Slowness } from "./load-session";
import { pageBuild } from "./page-build";
import { installPeers, PEER_PACKAGES } from "./peers";
import type { Site } from "./server";
import { STRIKES_PATH } from "./setup";

/** The last build that opened with a blank page. */
const BEFORE = "1d31e52";

const USAGE = `Opens the page on a slow device with a slow network, and measures what is there when.

  npm run --silent bench:load -- [--json] [--runs 3] [--before ${BEFORE}]

  --json    figures as JSON instead of a table
  --runs    openings of each page, of which medians are taken
  --before  commit to compare with`;

/** Chromium's four times slower processor of a mid-range phone, and slow 4G. */
const SLOWNESS: Slowness = { cpu: 4, roundTripMs: 150, downKbitPerS: 1600, upKbitPerS: 750 };

async function main(): Promise<void> {
  const { json, help, runs, before } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(USAGE);
    return;
  }
  installPeers();
  const report = await bench(runs, before);
  console.log(json ? JSON.stringify(report, null, 2) : formatLoad(report));
}

/** Throws UsageError. */
function readArguments(args: ReadonlyArray<string>) {
  const values = parseOptions(args, {
    ...COMMON_OPTIONS,
    runs: { type: "string", default: "3" },
    before: { type: "string", default: BEFORE },
  });
  return { ...values, runs: wholeNumber("runs", values.runs, 1) };
}

function bench(runs: number, before: string): Promise<LoadReport> {
  return withFolder(async (folder) => {
    const inFolder = (name: string) => join(folder, name);
    await buildApp(process.cwd(), inFolder("now"));
    mkdirSync(inFolder("source"));
    writeEarlierSource(before, inFolder("source"));
    await buildApp(inFolder("source"), inFolder("before"));
    await build(pageBuild("kepler-load.html", inFolder("kepler")));
    const site: Site = {
      folders: { "": folder, "kepler/peers/": PEER_PACKAGES },
      texts: new Map([[`kepler/${STRIKES_PATH}`, readStrikes("public/data")]]),
    };
    return withServer(site, (origin) => openAll(origin, runs));
  });
}

async function openAll(origin: string, runs: number): Promise<LoadReport> {
  const addresses: Readonly<Record<PageId, string>> = {
    now: `${origin}now/index.html`,
    before: `${origin}before/index.html`,
    kepler: `${origin}kepler/kepler-load.html`,
  };
  const openings: Readonly<Record<PageId, Array<Opening>>> = { now: [], before: [], kepler: [] };
  // kepler.gl asks for fonts of others; nothing leaves this machine.
  const browser = await launchBrowser(["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]);
  try {
    // In turns, so that what else the machine does meets all of them.
    for (let run = 1; run <= runs; run++) {
      for (const id of PAGE_IDS) {
        say(`Opening ${id}, ${run} of ${runs}.`);
        openings[id].push(await measureOpening(browser, addresses[id], SLOWNESS));
      }
    }
  } finally {
    await browser.close();
  }
  const pages = PAGE_IDS.map((id) => pageLoadOf(id, openings[id]));
  return {
    runs,
    slowness: SLOWNESS,
    machine: thisMachine(),
    pages,
    ratios: loadRatiosOf(pages),
  };
}

/** The file that the app loads itself. */
function readStrikes(folder: string): string {
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const { files } = checkWire(manifestSchema, JSON.parse(read("manifest.json")), "manifest.json");
  return read(files.strikes.path);
}

runCommand(main, USAGE);
