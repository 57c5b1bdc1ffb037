import { CONTESTANT_NAMES, ORDERS, type Order, PEERS } from "./contestants";
import type { Origin } from "./outlines";
import type { ContestantResult } from "./session";

export interface BenchReport {
  readonly outlines: {
    readonly origin: Origin;
    readonly days: number;
    readonly first: string;
    readonly last: string;
    readonly meanVertices: number;
  };
  readonly machine: {
    readonly processors: number;
    readonly model: string;
    readonly loadAverage: ReadonlyArray<number>;
  };
  readonly contestants: ReadonlyArray<ContestantResult>;
  /** Null where `ours` did not run. */
  readonly ratios: ReadonlyArray<Ratio> | null;
}

/** How many times as much as ours. */
export interface Ratio {
  readonly id: ContestantResult["id"];
  readonly order: Order;
  readonly cpuMedian: number;
  readonly cpuP95: number;
  /** Medians without what a bare frame of the basemap takes; null where it is not drawn, or is all. */
  readonly cpuBeyondBasemap: number | null;
  readonly shownMedian: number;
  readonly shownP95: number;
}

export function ratiosOf(results: ReadonlyArray<ContestantResult>): ReadonlyArray<Ratio> | null {
  const ours = results.find(({ id }) => id === "ours");
  const bare = results.find(({ id }) => id === "bare");
  if (!ours) return null;
  return results
    .filter(({ id }) => id !== "ours")
    .flatMap(({ id, steps }) =>
      ORDERS.map((order) => {
        const theirs = steps[order];
        const own = ours.steps[order];
        return {
          id,
          order,
          cpuMedian: theirs.cpuMs.median / own.cpuMs.median,
          cpuP95: theirs.cpuMs.p95 / own.cpuMs.p95,
          cpuBeyondBasemap:
            bare && !PEERS.has(id) && id !== "bare"
              ? ratioBeyond(bare.steps[order].cpuMs.median, theirs.cpuMs.median, own.cpuMs.median)
              : null,
          shownMedian: theirs.shownMs.median / own.shownMs.median,
          shownP95: theirs.shownMs.p95 / own.shownMs.p95,
        };
      }),
    );
}

function ratioBeyond(floor: number, theirs: number, own: number): number | null {
  return own > floor && theirs > floor ? (theirs - floor) / (own - floor) : null;
}

export function formatReport({ outlines, machine, contestants, ratios }: BenchReport): string {
  const { origin, days, first, last, meanVertices } = outlines;
  const load = machine.loadAverage.map((value) => value.toFixed(1)).join(" ");
  const lines = [
    `${days} days from ${first} to ${last}; outlines from the ${origin}, ${meanVertices} vertices each on average`,
    `${machine.processors} processors, ${machine.model}; load average ${load}`,
    "",
    "Each step, milliseconds: median / 95th percentile",
    table(
      ["", "order", "main thread", "by the clock", "until shown"],
      contestants.flatMap(({ id, steps }) =>
        ORDERS.map((order) => [
          CONTESTANT_NAMES[id],
          order,
          pair(steps[order].cpuMs),
          pair(steps[order].taskMs),
          pair(steps[order].shownMs),
        ]),
      ),
    ),
    "",
    "Once: milliseconds of the main thread (until done or shown); transferred; heap",
    table(
      ["", "loading", "first day", "program kB", "data kB", "while stepping", "heap MB"],
      contestants.map(({ id, load: loading, first: opening, bytes, heapBytes }) => [
        CONTESTANT_NAMES[id],
        `${round(loading.cpuMs)} (${round(loading.clockMs)})`,
        `${round(opening.cpuMs)} (${round(opening.shownMs)})`,
        kilobytes(bytes.program),
        kilobytes(bytes.data),
        kilobytes(bytes.dataWhileStepping),
        (heapBytes / 1e6).toFixed(1),
      ]),
    ),
    ...checkLines(contestants, days),
  ];
  if (!ratios) return lines.join("\n");
  return [
    ...lines,
    "",
    "Times as much as this map",
    table(
      ["", "order", "main thread median", "p95", "beyond the basemap", "shown median", "p95"],
      ratios.map((ratio) => [
        CONTESTANT_NAMES[ratio.id],
        ratio.order,
        times(ratio.cpuMedian),
        times(ratio.cpuP95),
        ratio.cpuBeyondBasemap === null ? "-" : times(ratio.cpuBeyondBasemap),
        times(ratio.shownMedian),
        times(ratio.shownP95),
      ]),
    ),
  ].join("\n");
}

function checkLines(contestants: ReadonlyArray<ContestantResult>, days: number): Array<string> {
  const wrong = contestants.filter(
    ({ id, check }) => id !== "bare" && check.unfinished + check.unchanged > 0,
  );
  return wrong.map(
    ({ id, check }) =>
      `Careful: of ${days} frames of ${id}, ${check.unfinished} were not final and ${check.unchanged} like the one before.`,
  );
}

function table(head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}

function pair({ median, p95 }: { median: number; p95: number }): string {
  return `${round(median)} / ${round(p95)}`;
}

function round(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 100 ? 1 : 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function times(ratio: number): string {
  return `${ratio.toFixed(1)}x`;
}
