import type { Browser, BrowserContext, Page } from "@playwright/test";

/** How slow the device and its network are made. */
export interface Slowness {
  /** The page's main thread takes so many times as long. */
  readonly cpu: number;
  readonly roundTripMs: number;
  readonly downKbitPerS: number;
  readonly upKbitPerS: number;
}

/** One opening of a page; times in milliseconds from the start of its navigation. */
export interface Opening {
  readonly firstContentMs: number;
  /** The first heading says how many drones came; null where the page has none that does. */
  readonly headlineMs: number | null;
  /** The map is drawn with its data and can be used. */
  readonly mapMs: number;
  /** Scripts that had come by then, bytes as transferred. */
  readonly scriptBytesBeforeMap: number;
  /** Scripts that had come by the first content, 0 where it is there without any. */
  readonly scriptBytesBeforeContent: number;
}

/** What the page is told to note. */
interface Noted {
  headlineMs: number | null;
  mapMs: number | null;
}

interface Arrival {
  readonly name: string;
  readonly responseEnd: number;
  readonly encodedBodySize: number;
}

declare global {
  interface Window {
    noted: Noted;
  }
}

/** Of a phone. */
const VIEWPORT = { width: 390, height: 844 };
const MAP_TIMEOUT_MS = 300_000;

/** Opens an address in a fresh context, with an empty cache and without a service worker. */
export async function measureOpening(
  browser: Browser,
  address: string,
  slowness: Slowness,
): Promise<Opening> {
  const needsScripts = !(await hasHeadlineWithoutScripts(browser, address));
  return inContext(browser, {}, async (page, context) => {
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: slowness.roundTripMs,
      downloadThroughput: bytesPerSecond(slowness.downKbitPerS),
      uploadThroughput: bytesPerSecond(slowness.upKbitPerS),
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowness.cpu });
    await page.addInitScript(note);
    const failure = new Promise<never>((_, reject) => page.once("pageerror", reject));
    const open = async () => {
      await page.goto(address, { waitUntil: "commit" });
      await page.waitForFunction(() => window.noted.mapMs !== null, null, {
        timeout: MAP_TIMEOUT_MS,
        polling: 1000,
      });
      return openingOf(await page.evaluate(readNoted));
    };
    const opening = await Promise.race([open(), failure]);
    return needsScripts ? opening : { ...opening, scriptBytesBeforeContent: 0 };
  });
}

function hasHeadlineWithoutScripts(browser: Browser, address: string): Promise<boolean> {
  return inContext(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address, { waitUntil: "domcontentloaded" });
    return (await page.locator("h1", { hasText: /\d drones/ }).count()) > 0;
  });
}

async function inContext<T>(
  browser: Browser,
  options: { readonly javaScriptEnabled?: boolean },
  act: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    serviceWorkers: "block",
    ...options,
  });
  try {
    return await act(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

function bytesPerSecond(kbitPerS: number): number {
  return (kbitPerS * 1000) / 8;
}

/** Runs in the page, before its own scripts. (No function in it may have a name: tsx would mark it by a helper.) */
function note(): void {
  window.noted = { headlineMs: null, mapMs: null };
  new MutationObserver(() => {
    const { noted } = window;
    if (/\d drones/.test(document.querySelector("h1")?.textContent ?? "")) {
      noted.headlineMs ??= performance.now();
    }
    if (document.querySelector(".map[aria-busy=false]")) noted.mapMs ??= performance.now();
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ["aria-busy"],
  });
}

/** Runs in the page. */
function readNoted() {
  const resources = performance.getEntriesByType("resource") as Array<PerformanceResourceTiming>;
  return {
    ...window.noted,
    firstContentMs: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null,
    arrivals: resources.map(
      ({ name, responseEnd, encodedBodySize }): Arrival => ({ name, responseEnd, encodedBodySize }),
    ),
  };
}

function openingOf({
  firstContentMs,
  headlineMs,
  mapMs,
  arrivals,
}: ReturnType<typeof readNoted>): Opening {
  if (firstContentMs === null || mapMs === null) throw new Error("nothing was painted");
  // A map that came to rest before a file had come draws it as soon as it has.
  const dataMs = arrivals
    .filter(({ name }) => /\/data\/(raids|strikes|front)\./.test(name))
    .map(({ responseEnd }) => responseEnd);
  const drawnMs = Math.max(mapMs, ...dataMs);
  const scriptBytesBefore = (time: number) =>
    arrivals
      .filter(({ name, responseEnd }) => name.endsWith(".js") && responseEnd <= time)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return {
    firstContentMs,
    // What is in the document is not seen before its styles are there.
    headlineMs: headlineMs === null ? null : Math.max(headlineMs, firstContentMs),
    mapMs: drawnMs,
    scriptBytesBeforeMap: scriptBytesBefore(drawnMs),
    scriptBytesBeforeContent: scriptBytesBefore(firstContentMs),
  };
}
