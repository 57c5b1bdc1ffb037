import { spawn } from "node:child_process";
import { join } from "node:path";
import * as v from "valibot";
import { BROWSER_FLAGS } from "../browser/support/browser-flags";
import { browserPath } from "./browser";
import { PEER_PACKAGES } from "./peers";

export const FORM_FACTORS = ["mobile", "desktop"] as const;
export type FormFactor = (typeof FORM_FACTORS)[number];

export const CATEGORIES = ["accessibility", "best-practices", "seo", "performance"] as const;
export type Category = (typeof CATEGORIES)[number];

export interface PageAudit {
  readonly formFactor: FormFactor;
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** What costs points in the categories beside performance. */
  readonly findings: ReadonlyArray<Finding>;
}

export interface Finding {
  readonly audit: string;
  readonly title: string;
  /** What it was found at, as Lighthouse describes it. */
  readonly where: ReadonlyArray<string>;
}

/** The part of Lighthouse's report that is read. */
const reportSchema = v.object({
  runtimeError: v.optional(v.object({ message: v.string() })),
  categories: v.record(
    v.string(),
    v.object({
      score: v.nullable(v.number()),
      auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
    }),
  ),
  audits: v.record(
    v.string(),
    v.object({
      title: v.string(),
      score: v.nullable(v.number()),
      explanation: v.optional(v.string()),
      details: v.optional(v.looseObject({ items: v.optional(v.unknown()) })),
    }),
  ),
});

type Report = v.InferOutput<typeof reportSchema>;

/** Runs Lighthouse on a page, in a browser of its own. Throws where it ends without scores. */
export async function audit(url: string, formFactor: FormFactor): Promise<PageAudit> {
  const report = v.parse(reportSchema, JSON.parse(await runLighthouse(url, formFactor)));
  if (report.runtimeError) throw new Error(`Lighthouse: ${report.runtimeError.message}`);
  const scores = CATEGORIES.map((category) => [category, scoreOf(report, category)] as const);
  return {
    formFactor,
    scores: Object.fromEntries(scores) as PageAudit["scores"],
    findings: findingsOf(report),
  };
}

function scoreOf({ categories }: Report, category: Category): number {
  const score = categories[category]?.score ?? null;
  if (score === null) throw new Error(`Lighthouse gave no score of ${category}`);
  return Math.round(score * 100);
}

function findingsOf({ categories, audits }: Report): ReadonlyArray<Finding> {
  const gated = CATEGORIES.filter((category) => category !== "performance");
  const counted = gated
    .flatMap((category) => categories[category]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0);
  return [...new Set(counted.map(({ id }) => id))].flatMap((id) => {
    const found = audits[id];
    // A score of null: it does not apply to this page.
    if (!found || found.score === null || found.score === 1) return [];
    const { title, explanation, details } = found;
    const items = Array.isArray(details?.items) ? details.items.map(toWords) : [];
    return [{ audit: id, title, where: explanation ? [explanation, ...items] : items }];
  });
}

function toWords(item: unknown): string {
  return JSON.stringify(item);
}

/** Its report on stdout. In a process of its own, so that this one goes on serving the page. */
function runLighthouse(url: string, formFactor: FormFactor): Promise<string> {
  const isRoot = process.getuid?.() === 0;
  const flags = ["--headless=new", ...(isRoot ? ["--no-sandbox"] : []), ...BROWSER_FLAGS];
  const lighthouse = spawn(
    process.execPath,
    [
      join(PEER_PACKAGES, "lighthouse/cli/index.js"),
      url,
      "--quiet",
      "--output=json",
      "--no-enable-error-reporting",
      "--disable-full-page-screenshot",
      `--chrome-flags=${flags.join(" ")}`,
      ...(formFactor === "desktop" ? ["--preset=desktop"] : []),
    ],
    {
      env: { ...process.env, CHROME_PATH: browserPath() },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  return new Promise((resolve, reject) => {
    let output = "";
    lighthouse.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    lighthouse.on("error", reject);
    lighthouse.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`Lighthouse ended with exit code ${code}`));
    });
  });
}
