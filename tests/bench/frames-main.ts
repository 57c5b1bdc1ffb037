import { parseOptions, runCommand } from "../../data/figures/usage";
import { LAYER_IDS } from "../../src/model/layer";
import { buildApp, withFolder, withServer } from "./app-build";
import { launchBrowser, say } from "./browser";
import { COMMON_OPTIONS, thisMachine, wholeNumber } from "./command";
import { type FramesReport, formatFrames, framesOf, type Scene } from "./frames-report";
import { measureFrames } from "./frames-session";
import type { StepSpreads } from "./trace";

const USAGE = `Replays the largest night and scrubs through the nights, and measures what a frame takes.

  npm run --silent bench:frames -- [--json] [--steps 60]

  --json    figures as JSON instead of a table
  --steps   frames of each run`;

const FEWEST_STEPS = 10;

/** The night of 23 March 2026, with 948 drones and a day of its own the largest in the data. */
const LARGEST_NIGHT = "time=2026-03-23";

interface SceneRun extends Scene {
  readonly query: string;
  readonly slider: string;
  /** The part of the slider's range that is passed through. */
  readonly from: number;
}

const SCENES: ReadonlyArray<SceneRun> = [
  {
    id: "replay",
    name: "replaying the largest night",
    query: `${LARGEST_NIGHT}&at=2026-03-23T18:00`,
    slider: "Minute of the night",
    from: 0,
  },
  // The last years, where every layer has something to show.
  {
    id: "scrub",
    name: "scrubbing the nights",
    query: LARGEST_NIGHT,
    slider: "Raid night",
    from: 0.7,
  },
];

async function main(): Promise<void> {
  const { json, help, steps } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(USAGE);
    return;
  }
  const report = await bench(steps);
  console.log(json ? JSON.stringify(report, null, 2) : formatFrames(report));
}

/** Throws UsageError. */
function readArguments(args: ReadonlyArray<string>) {
  const values = parseOptions(args, {
    ...COMMON_OPTIONS,
    steps: { type: "string", default: "60" },
  });
  return { ...values, steps: wholeNumber("steps", values.steps, FEWEST_STEPS) };
}

function bench(steps: number): Promise<FramesReport> {
  return withFolder(async (folder) => {
    await buildApp(process.cwd(), folder);
    return withServer({ folders: { "": folder }, texts: new Map() }, async (origin) => ({
      steps,
      scenes: await runScenes(origin, steps),
      machine: thisMachine(),
    }));
  });
}

async function runScenes(origin: string, steps: number): Promise<FramesReport["scenes"]> {
  const browser = await launchBrowser();
  const run = ({ query, slider, from }: SceneRun, layers: string): Promise<StepSpreads> => {
    const shares = Array.from({ length: steps }, (_, step) => from + ((1 - from) * step) / steps);
    return measureFrames(browser, origin, {
      address: `?${query}&layers=${layers}`,
      slider,
      shares,
    });
  };
  try {
    const scenes = [];
    for (const scene of SCENES) {
      say(`Running ${scene.name}.`);
      const none = await run(scene, "none");
      const all = await run(scene, LAYER_IDS.join());
      scenes.push(framesOf(scene, all, none));
    }
    return scenes;
  } finally {
    await browser.close();
  }
}

runCommand(main, USAGE);
