import { expect, test } from "vitest";
import { framesOf } from "../../bench/frames-report";
import type { StepSpreads } from "../../bench/trace";

test("a ratio is of processor time, and compares the medians and the slow frames each", () => {
  const scene = { id: "replay", name: "replaying" } as const;
  const { ratio } = framesOf(scene, frames(9, 24), frames(6, 8));
  expect(ratio).toEqual({ median: 1.5, p95: 3 });
});

function frames(median: number, p95: number): StepSpreads {
  const waits = { median: 500, p95: 500 };
  return { cpuMs: { median, p95 }, taskMs: waits, shownMs: waits };
}
