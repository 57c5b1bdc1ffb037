import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WEAPON_CLASSES, weaponFamily } from "../../../src/model/weapon";
import { flowStyle, strandWidth, UNREPORTED_STRAND_WIDTH } from "../../../src/theme/marks";

describe("the width of a strand", () => {
  it("never shrinks with the number and stays between a pixel and fourteen", () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }), (some, more) => {
        expect(strandWidth(some + more)).toBeGreaterThanOrEqual(strandWidth(some));
        expect(strandWidth(some)).toBeGreaterThanOrEqual(1);
        expect(strandWidth(some)).toBeLessThanOrEqual(14);
      }),
    );
  });

  it("still tells 90 from 160 drones, a sixth of the raids of July and September 2025", () => {
    expect(strandWidth(160) - strandWidth(90)).toBeGreaterThan(1);
  });

  it("is thinner than any number where none was reported", () => {
    expect(UNREPORTED_STRAND_WIDTH).toBeLessThan(strandWidth(1));
  });
});

describe("the style of a flow", () => {
  it("is given for drones and missiles, and for nothing that no headline counts", () => {
    for (const weaponClass of WEAPON_CLASSES) {
      expect(flowStyle(weaponClass) === null).toBe(weaponFamily(weaponClass) === "other");
    }
  });
});
