import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as v from "valibot";
import {
  addCounts,
  formatCounts,
  NO_TESTS,
  playwrightCountsSchema,
  type TestCounts,
  vitestCountsSchema,
} from "./support/test-counts";

interface Step {
  readonly name: string;
  /** Path of a program for node, inside its package. */
  readonly program: readonly [packageName: string, path: string];
  readonly args: ReadonlyArray<string>;
  readonly environment?: Readonly<Record<string, string>>;
  /** The report the step writes, where it runs tests. */
  readonly report?: {
    readonly path: string;
    readonly schema: v.GenericSchema<unknown, TestCounts>;
  };
}

const reports = mkdtempSync(join(tmpdir(), "test-reports-"));
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");

const STEPS: ReadonlyArray<Step> = [
  { name: "Type check", program: ["typescript", "bin/tsc"], args: [] },
  { name: "Lint", program: ["@biomejs/biome", "bin/biome"], args: ["check", "."] },
  {
    name: "Unit tests",
    program: ["vitest", "vitest.mjs"],
    args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
    report: { path: unitReport, schema: vitestCountsSchema },
  },
  { name: "Production build", program: ["vite", "bin/vite.js"], args: ["build"] },
  { name: "Size report", program: ["tsx", "dist/cli.mjs"], args: ["tests/size/main.ts"] },
  {
    name: "Browser",
    program: ["tsx", "dist/cli.mjs"],
    args: ["tests/browser/support/prepare.ts"],
  },
  {
    name: "Browser tests",
    program: ["@playwright/test", "cli.js"],
    args: ["test", "--reporter=list,json"],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    report: { path: browserReport, schema: playwrightCountsSchema },
  },
];

const { resolve } = createRequire(import.meta.url);

function succeeds({ program: [packageName, path], args, environment }: Step): boolean {
  const program = join(dirname(resolve(`${packageName}/package.json`)), path);
  const { status, error } = spawnSync(process.execPath, [program, ...args], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  if (error) throw error;
  return status === 0;
}

function countsOf({ report }: Step): TestCounts {
  if (!report || !existsSync(report.path)) return NO_TESTS;
  return v.parse(report.schema, JSON.parse(readFileSync(report.path, "utf8")));
}

/** A step that fails without a failed test, such as the type check, counts as one. */
function countsOfFailed(step: Step): TestCounts {
  const counts = countsOf(step);
  return { ...counts, failed: Math.max(counts.failed, 1) };
}

let total = NO_TESTS;
let failure: string | null = null;
for (const step of STEPS) {
  console.log(`\n== ${step.name} ==`);
  if (succeeds(step)) {
    total = addCounts(total, countsOf(step));
    continue;
  }
  total = addCounts(total, countsOfFailed(step));
  failure = step.name;
  break;
}
rmSync(reports, { recursive: true });

if (failure) console.error(`\nFAILED: ${failure}. The steps after it did not run.`);
else console.log("\nEvery step passed.");
console.log(formatCounts(total));
process.exitCode = failure ? 1 : 0;
