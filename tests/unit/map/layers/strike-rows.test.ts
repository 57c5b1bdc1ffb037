import { describe, expect, it } from "vitest";
import { strikeRows } from "../../../../src/map/layers/strike-rows";
import type { Strike } from "../../../../src/model/strike";
import { someStrike } from "../../support/examples";

describe("what is drawn of a strike", () => {
  it("is a mark over its halo, and no ring, where the place is known to the street", () => {
    const { icons, areas } = strikeRows([strike({ placePrecision: "street" })]);
    expect(icons.map(({ icon }) => icon)).toEqual(["circle-halo", "circle-mark"]);
    expect(areas).toEqual([]);
  });

  it("is a mark with a ring as wide as the place is uncertain where only a district is known", () => {
    const { icons, areas } = strikeRows([strike({ placePrecision: "district" })]);
    expect(icons).toHaveLength(2);
    expect(areas).toMatchObject([{ radiusMetres: 3000, isAlone: false }]);
  });

  it("is an area and no point where only the oblast is known", () => {
    const { icons, areas } = strikeRows([strike({ placePrecision: "oblast" })]);
    expect(icons).toEqual([]);
    expect(areas).toMatchObject([{ radiusMetres: 80_000, isAlone: true }]);
  });

  it("is an open mark where only the day is known, and a filled one where the night is", () => {
    const icon = (timePrecision: Strike["timePrecision"]) =>
      strikeRows([strike({ timePrecision })]).icons[1]?.icon;
    expect(icon("day")).toBe("circle-open");
    expect(icon("night")).toBe("circle-mark");
    expect(icon("minute")).toBe("circle-mark");
  });

  it("is drawn beside others at the same point of a district, and its ring around the point", () => {
    const { icons, areas } = strikeRows([
      strike({ placePrecision: "district" }),
      strike({ placePrecision: "district" }),
    ]);
    const [first, , second] = icons.map(({ position }) => position);
    expect(first).not.toEqual(second);
    expect(areas.map(({ position }) => position)).toEqual([
      [30.5, 50.4],
      [30.5, 50.4],
    ]);
  });

  it("tells the weapon by shape", () => {
    const shape = (weaponClass: Strike["weaponClass"]) =>
      strikeRows([strike({ weaponClass })]).icons[1]?.icon;
    expect(shape("drone")).toBe("circle-mark");
    expect(shape("cruise-missile")).toBe("triangle-mark");
    expect(shape("unknown-missile")).toBe("triangle-mark");
    expect(shape("artillery")).toBe("square-mark");
    expect(shape("guided-bomb")).toBe("square-mark");
    expect(shape("mixed")).toBe("diamond-mark");
    expect(shape("unknown")).toBe("diamond-mark");
  });

  it("is fainter where the confidence is low", () => {
    const strength = (confidence: Strike["confidence"]) =>
      strikeRows([strike({ confidence })]).icons[0]?.strength ?? Number.NaN;
    expect(strength("low")).toBeLessThan(strength("medium"));
    expect(strength("medium")).toBe(strength("high"));
  });

  it("lies over what was hit on earlier nights", () => {
    const { icons } = strikeRows([
      strike({ id: "later", night: 5 }),
      strike({ id: "earlier", night: 4 }),
    ]);
    expect(icons.map(({ selection }) => selection.id)).toEqual([
      "earlier",
      "earlier",
      "later",
      "later",
    ]);
  });
});

function strike(given: Partial<Strike>): Strike {
  return someStrike({
    id: "2025-07-04-kyiv",
    night: 1226,
    placePrecision: "exact",
    oblast: "UA-30",
    weaponClass: "drone",
    targetType: "residential",
    ...given,
  });
}
