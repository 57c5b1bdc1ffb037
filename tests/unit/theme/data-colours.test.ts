import { describe, expect, it } from "vitest";
import { DATA_COLOURS, type DataColourName, type Rgb } from "../../../src/theme/data-colours";
import { MAP_COLOURS } from "../../../src/theme/map-colours";
import { contrast, rgbOf } from "./contrast";

const MARKS: ReadonlyArray<DataColourName> = [
  "frontLine",
  "greyZone",
  "taken",
  "regained",
  "drone",
  "missile",
  "strike",
  "launchSite",
];

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  const land = rgbOf(MAP_COLOURS[theme].ukraine);

  it.each(MARKS)("sets %s off from the land by 3 to 1, as WCAG asks of graphics", (name) => {
    expect(contrast(DATA_COLOURS[theme][name].rgb, land)).toBeGreaterThanOrEqual(3);
  });

  it("sets the line around a selected mark off from its casing by 3 to 1", () => {
    const { selection, selectionCasing } = DATA_COLOURS[theme];
    expect(contrast(selection.rgb, selectionCasing.rgb)).toBeGreaterThanOrEqual(3);
  });

  it("gives the same colour to CSS and to deck.gl", () => {
    for (const { hex, rgb } of Object.values(DATA_COLOURS[theme])) expect(rgbOf(hex)).toEqual(rgb);
  });
});

describe("the colours of drones and missiles", () => {
  /** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
  const SIMULATIONS = {
    protanopia: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deuteranopia: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  } as const;
  const seen = (rgb: Rgb, matrix: ReadonlyArray<ReadonlyArray<number>>) => {
    const linear = rgb.map((channel) => (channel / 255) ** 2.2);
    return matrix.map((row) => {
      const sum = row.reduce((total, weight, index) => total + weight * (linear[index] ?? 0), 0);
      return Math.max(0, sum) ** (1 / 2.2);
    });
  };

  it.each(["light", "dark"] as const)(
    "stay apart for colour-blind readers in the %s theme, as taken and regained land do",
    (theme) => {
      const { drone, missile, taken, regained } = DATA_COLOURS[theme];
      for (const matrix of Object.values(SIMULATIONS)) {
        for (const [one, other] of [
          [drone, missile],
          [taken, regained],
        ] as const) {
          const [a, b] = [seen(one.rgb, matrix), seen(other.rgb, matrix)];
          expect(Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)))).toBeGreaterThan(
            0.2,
          );
        }
      }
    },
  );
});

describe.each(["light", "dark"] as const)("the colours of raid sizes in the %s theme", (theme) => {
  const sizes = (["raidSize1", "raidSize2", "raidSize3", "raidSize4", "raidSize5"] as const).map(
    (name) => DATA_COLOURS[theme][name].rgb,
  );

  it("grow away from the land and are told apart by lightness alone", () => {
    const land = rgbOf(MAP_COLOURS[theme].ukraine);
    const steps = [land, ...sizes];
    for (const [index, size] of sizes.entries()) {
      expect(contrast(size, steps[index] as Rgb)).toBeGreaterThanOrEqual(1.25);
      expect(contrast(size, land)).toBeGreaterThan(contrast(steps[index] as Rgb, land));
    }
  });
});
