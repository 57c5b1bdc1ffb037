import type { Spread } from "./statistics";
import type { StepSpreads } from "./trace";

export interface Scene {
  readonly id: "replay" | "scrub";
  readonly name: string;
}

/** Frames of a scene with all data layers and with none, and how many times as much the first take. */
export interface SceneFrames extends Scene {
  readonly allLayers: StepSpreads;
  readonly noLayers: StepSpreads;
  /** Of the main thread's processor time. */
  readonly ratio: Spread;
}

export interface FramesReport {
  readonly steps: number;
  readonly machine: {
    readonly processors: number;
    readonly model: string;
    readonly loadAverage: ReadonlyArray<number>;
  };
  readonly scenes: ReadonlyArray<SceneFrames>;
}

export function framesOf(
  { id, name }: Scene,
  allLayers: StepSpreads,
  noLayers: StepSpreads,
): SceneFrames {
  const ratio = (of: keyof Spread) => allLayers.cpuMs[of] / noLayers.cpuMs[of];
  return { id, name, allLayers, noLayers, ratio: { median: ratio("median"), p95: ratio("p95") } };
}

export function formatFrames({ steps, machine, scenes }: FramesReport): string {
  const load = machine.loadAverage.map((value) => value.toFixed(1)).join(" ");
  return [
    `${steps} frames a run; ${machine.processors} processors, ${machine.model}; load average ${load}`,
    "",
    "Main thread a frame, milliseconds of processor time: median / 95th percentile",
    ...scenes.map(
      ({ name, allLayers, noLayers, ratio }) =>
        `${name.padEnd(28)}  all layers ${pair(allLayers.cpuMs)}   none ${pair(noLayers.cpuMs)}   ratio ${pair(ratio)}`,
    ),
  ].join("\n");
}

function pair({ median, p95 }: Spread): string {
  return `${median.toFixed(1)} / ${p95.toFixed(1)}`;
}
