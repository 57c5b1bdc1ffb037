import { describe, expect, test } from "vitest";
import { ContextLosses } from "../../../src/map/context-losses";

describe("a device that takes WebGL away from the map", () => {
  test.each([
    [[0, 1000, 2000], false],
    [[0, 1000, 2000, 3000], true],
    [[0, 1000, 2000, 30_000], false],
    [[0, 20_000, 40_000, 60_000, 80_000], false],
    [[0, 40_000, 41_000, 42_000, 43_000], true],
  ])("at the milliseconds %j is given up: %s", (times, areTooMany) => {
    const losses = new ContextLosses();
    for (const time of times) losses.add(time);
    expect(losses.areTooMany).toBe(areTooMany);
  });
});
