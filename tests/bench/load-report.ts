import type { Opening, Slowness } from "./load-session";
import { spreadOf } from "./statistics";

export const PAGE_IDS = ["now", "before", "kepler"] as const;
export type PageId = (typeof PAGE_IDS)[number];

const PAGE_NAMES: Readonly<Record<PageId, string>> = {
  now: "(a) this build",
  before: "(b) before the page had its content built in",
  kepler: "(c) kepler.gl with the same strikes",
};

/** Medians of a page's openings. */
export interface PageLoad extends Opening {
  readonly id: PageId;
  readonly name: string;
  readonly openings: ReadonlyArray<Opening>;
}

/** How many times as long as (a); null where the page has no such thing. */
export interface LoadRatio {
  readonly id: PageId;
  readonly firstContent: number;
  readonly headline: number | null;
  readonly map: number;
  readonly scriptBytesBeforeMap: number;
}

export interface LoadReport {
  readonly runs: number;
  readonly slowness: Slowness;
  readonly machine: {
    readonly processors: number;
    readonly model: string;
    readonly loadAverage: ReadonlyArray<number>;
  };
  readonly pages: ReadonlyArray<PageLoad>;
  readonly ratios: ReadonlyArray<LoadRatio>;
}

export function pageLoadOf(id: PageId, openings: ReadonlyArray<Opening>): PageLoad {
  const median = (of: (opening: Opening) => number) => spreadOf(openings.map(of)).median;
  const headlines = openings.flatMap(({ headlineMs }) => headlineMs ?? []);
  return {
    id,
    name: PAGE_NAMES[id],
    firstContentMs: median(({ firstContentMs }) => firstContentMs),
    headlineMs: headlines.length === openings.length ? spreadOf(headlines).median : null,
    mapMs: median(({ mapMs }) => mapMs),
    scriptBytesBeforeMap: median(({ scriptBytesBeforeMap }) => scriptBytesBeforeMap),
    scriptBytesBeforeContent: median(({ scriptBytesBeforeContent }) => scriptBytesBeforeContent),
    openings,
  };
}

/** Of all pages but (a), to (a). */
export function loadRatiosOf(pages: ReadonlyArray<PageLoad>): ReadonlyArray<LoadRatio> {
  const now = pages.find(({ id }) => id === "now");
  if (!now) return [];
  return pages
    .filter(({ id }) => id !== "now")
    .map((page) => ({
      id: page.id,
      firstContent: page.firstContentMs / now.firstContentMs,
      headline: page.headlineMs && now.headlineMs && page.headlineMs / now.headlineMs,
      map: page.mapMs / now.mapMs,
      scriptBytesBeforeMap: page.scriptBytesBeforeMap / now.scriptBytesBeforeMap,
    }));
}

export function formatLoad({ runs, slowness, machine, pages, ratios }: LoadReport): string {
  const load = machine.loadAverage.map((value) => value.toFixed(1)).join(" ");
  const { cpu, roundTripMs, downKbitPerS } = slowness;
  return [
    `Medians of ${runs}; main thread ${cpu} times slower, ${roundTripMs} ms a round trip, ${downKbitPerS} kbit/s down`,
    `${machine.processors} processors, ${machine.model}; load average ${load}`,
    "",
    "Seconds until first content / headline / map; scripts before content / before map, kB gzip",
    ...pages.map(
      (page) =>
        `${page.name.padEnd(46)} ${seconds(page.firstContentMs)} / ${seconds(page.headlineMs)} / ${seconds(page.mapMs)}; ${kilobytes(page.scriptBytesBeforeContent)} / ${kilobytes(page.scriptBytesBeforeMap)}`,
    ),
    "",
    "Times as much as (a): first content / headline / map; scripts before map",
    ...ratios.map(
      ({ id, firstContent, headline, map, scriptBytesBeforeMap }) =>
        `${PAGE_NAMES[id].padEnd(46)} ${times(firstContent)} / ${times(headline)} / ${times(map)}; ${times(scriptBytesBeforeMap)}`,
    ),
  ].join("\n");
}

function seconds(ms: number | null): string {
  return ms === null ? "-" : (ms / 1000).toFixed(1);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function times(ratio: number | null): string {
  return ratio === null ? "-" : `${ratio.toFixed(1)}x`;
}
