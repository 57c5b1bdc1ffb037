import { describe, expect, test } from "vitest";
import type { PaceSlot } from "../../../src/model/pace-slot";
import { paceScale } from "../../../src/panels/pace-scale";

describe("the scale of the pace chart", () => {
  test("shows every bar in full while none towers above the others", () => {
    const { y, cutAt } = paceScale(slots([100, 300, 555, 724], [3, 0, 20, 9]), [10, 110]);
    expect(cutAt).toBe(Number.POSITIVE_INFINITY);
    expect(y(724)).toBe(10);
    expect(y(-20)).toBe(110);
  });

  test("cuts off what towers, such as September 2022, so that the rest can be told apart", () => {
    const taken = [300, 200, 250, 1500, 100, 150, 200, 300, 100, 200, 250, 300];
    const regained = [0, 0, 0, 10_800, 0, 0, 0, 0, 0, 0, 0, 0];
    const { y, cutAt } = paceScale(slots(taken, regained), [10, 110]);
    expect(cutAt).toBeLessThan(1500);
    expect(cutAt).toBeGreaterThan(300);
    expect(y(-10_800)).toBe(110);
    expect(y(1500)).toBe(10);
  });

  test("has room above the line where all is regained, and for no bars at all", () => {
    const { y } = paceScale(slots([0], [10]), [10, 110]);
    expect(y(0)).toBeLessThan(110);
    expect(y(0)).toBeGreaterThan(10);
    expect(paceScale([], [10, 110]).y(0)).toBe(110);
  });
});

function slots(taken: ReadonlyArray<number>, regained: ReadonlyArray<number>) {
  return taken.map((takenKm2, index): PaceSlot => {
    const regainedKm2 = regained[index] ?? 0;
    const days = { from: index, to: index + 1 };
    const period = {
      ...days,
      takenKm2,
      regainedKm2,
      netKm2: takenKm2 - regainedKm2,
      isWhole: true,
    };
    return { ...days, period, redrawn: [] };
  });
}
