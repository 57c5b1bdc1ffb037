import type { Browser, Page } from "@playwright/test";
import { CONTESTANT_NAMES, type ContestantId, ORDERS, type Order } from "./contestants";
import "./pages/bench-page";
import { VIEWPORT } from "./setup";
import {
  type StepSpreads,
  type StepTime,
  spreadsOf,
  stepTimes,
  TRACE_CATEGORIES,
  type TraceEvent,
  workBetweenMarks,
} from "./trace";

export interface ContestantResult {
  readonly id: ContestantId;
  readonly name: string;
  /** Fetching and decoding what lies in memory before the first step. */
  readonly load: { readonly cpuMs: number; readonly taskMs: number; readonly clockMs: number };
  /** Giving it to the map, until the first day is shown. */
  readonly first: StepTime;
  readonly steps: Readonly<Record<Order, StepSpreads>>;
  /** As transferred, compressed by gzip. */
  readonly bytes: {
    readonly program: number;
    readonly data: number;
    /** In both orders and the check before them together. */
    readonly dataWhileStepping: number;
  };
  /** After all steps and a garbage collection; of the page, without its workers. */
  readonly heapBytes: number;
  /** Of the frames taken for the new day: not final yet, or the same as the frame before. */
  readonly check: { readonly unfinished: number; readonly unchanged: number };
}

/** Runs one contestant in a page of its own. Throws where the page reports an error. */
export async function runContestant(
  browser: Browser,
  origin: string,
  id: ContestantId,
  places: Readonly<Record<Order, ReadonlyArray<number>>>,
): Promise<ContestantResult> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  try {
    const failure = firstFailure(page);
    const run = runInPage(browser, page, origin, id, places);
    return await Promise.race([run, failure]);
  } finally {
    await page.close();
  }
}

async function runInPage(
  browser: Browser,
  page: Page,
  origin: string,
  id: ContestantId,
  places: Readonly<Record<Order, ReadonlyArray<number>>>,
): Promise<ContestantResult> {
  const traffic = await watchTraffic(page, origin);
  await page.goto(`${origin}?contestant=${id}`);
  await page.evaluate(() => window.bench.enter());
  const opening = await traced(browser, page, () => page.evaluate(() => window.bench.begin()));
  const before = await traffic();
  const check = await page.evaluate((list) => window.bench.check(list), places.sequential);
  const steps = {} as Record<Order, StepSpreads>;
  for (const order of ORDERS) {
    const list = places[order];
    const events = await traced(browser, page, () =>
      page.evaluate(([phase, days]) => window.bench.run(phase, days), [order, list] as const),
    );
    steps[order] = spreadsOf(stepTimes(events, order, list.length));
  }
  const after = await traffic();
  return {
    id,
    name: CONTESTANT_NAMES[id].trim(),
    load: workBetweenMarks(opening, "load"),
    first: stepTimes(opening, "first", 1)[0] as StepTime,
    steps,
    bytes: { ...before, dataWhileStepping: after.data - before.data },
    heapBytes: await heapBytes(page),
    check,
  };
}

/** What Chromium traces while something is done on a page. */
export async function traced(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<ReadonlyArray<TraceEvent>> {
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  await act();
  const trace: { traceEvents: Array<TraceEvent> } = JSON.parse(
    (await browser.stopTracing()).toString(),
  );
  return trace.traceEvents;
}

/** Counts what is transferred from now on; whatever is asked of others does not leave this machine. */
async function watchTraffic(page: Page, origin: string) {
  const sizes: Array<Promise<{ kind: "program" | "data"; bytes: number }>> = [];
  await page.route(
    (url) => url.protocol.startsWith("http") && !url.href.startsWith(origin),
    (route) => route.abort(),
  );
  page.on("requestfinished", (request) => {
    const path = request.url().slice(origin.length);
    if (!request.url().startsWith(origin)) return;
    const kind = /^(data|outlines)\//.test(path) ? "data" : "program";
    const size = request
      .sizes()
      .then(({ responseBodySize }) => ({ kind, bytes: responseBodySize }));
    sizes.push(size as Promise<{ kind: "program" | "data"; bytes: number }>);
  });
  return async () => {
    const sums = { program: 0, data: 0 };
    for (const { kind, bytes } of await Promise.all(sizes)) sums[kind] += bytes;
    return sums;
  };
}

async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

function firstFailure(page: Page): Promise<never> {
  return new Promise((_, reject) => page.once("pageerror", reject));
}
