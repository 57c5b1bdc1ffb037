import { ScatterplotLayer } from "@deck.gl/layers";
import { describe, expect, it } from "vitest";
import { LayerMemory } from "../../../../src/map/layers/layer-memory";

const make = () => [new ScatterplotLayer({ id: "dots", data: [] })];

describe("the memory of layers", () => {
  it("gives the same objects while nothing that a group is made of has changed", () => {
    const memory = new LayerMemory();
    const rows = [{}];
    const first = memory.recall("dots", [rows, "light", 10], make);
    expect(memory.recall("dots", [rows, "light", 10], make)).toBe(first);
  });

  it("gives new ones for another day, theme or data", () => {
    const memory = new LayerMemory();
    const first = memory.recall("dots", [[], 10], make);
    expect(memory.recall("dots", [[], 10], make)).not.toBe(first);
    expect(memory.recall("dots", [[], 11], make)).not.toBe(first);
  });

  it("keeps groups apart", () => {
    const memory = new LayerMemory();
    const dots = memory.recall("dots", [1], make);
    memory.recall("rings", [2], make);
    expect(memory.recall("dots", [1], make)).toBe(dots);
  });
});
