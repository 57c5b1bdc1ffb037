import { describe, expect, test } from "vitest";
import { recolour } from "../../../src/map/recolour";
import { DATA_COLOURS, type Rgb } from "../../../src/theme/data-colours";

const SEA_BY_NIGHT: Rgb = [0x11, 0x19, 0x20];
const SEA_BY_DAY: Rgb = [0xdc, 0xe5, 0xe7];

describe("a map drawn dark and printed light", () => {
  test("has each colour of the dark theme as it is in the light one", () => {
    expect(printed(SEA_BY_NIGHT)).toEqual(SEA_BY_DAY);
    expect(printed(DATA_COLOURS.dark.drone.rgb)).toEqual(DATA_COLOURS.light.drone.rgb);
  });

  test("has what lies between two colours between their counterparts", () => {
    const { drone } = DATA_COLOURS.dark;
    const [red, green, blue] = printed(mixed(drone.rgb, SEA_BY_NIGHT, 0.8));
    expect(blue).toBeGreaterThan(green);
    expect(green).toBeGreaterThan(red);
    expect(red).toBeLessThan(SEA_BY_DAY[0]);
  });

  test("keeps the opacity of each pixel", () => {
    const pixels = new Uint8ClampedArray([...SEA_BY_NIGHT, 128, ...SEA_BY_NIGHT, 255]);
    recolour(pixels, "dark", "light");
    expect([...pixels]).toEqual([...SEA_BY_DAY, 128, ...SEA_BY_DAY, 255]);
  });
});

function printed(colour: Rgb): Rgb {
  const pixels = new Uint8ClampedArray([...colour, 255]);
  recolour(pixels, "dark", "light");
  return [pixels[0] ?? 0, pixels[1] ?? 0, pixels[2] ?? 0];
}

function mixed(first: Rgb, second: Rgb, share: number): Rgb {
  const channel = (at: 0 | 1 | 2) => Math.round(first[at] * share + second[at] * (1 - share));
  return [channel(0), channel(1), channel(2)];
}
