import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LAYER_IDS } from "../../../src/model/layer";
import { SELECTION_KINDS } from "../../../src/model/selection";
import { dayOf, formatDay } from "../../../src/model/time";
import { decodeAddress, encodeAddress, roundCamera } from "../../../src/state/url";
import {
  DEFAULT_VIEW,
  FIRST_DAY,
  LANGUAGES,
  MODES,
  SPEEDS,
  TABS,
  THEME_CHOICES,
  type View,
  WINDOW_DAYS,
} from "../../../src/state/view";

describe("an address", () => {
  test("opens the view it names", () => {
    const { view, problems } = decodeAddress(
      "?time=2025-07-03&map=6/49.5/31&layers=drones,missiles,strikes,front,advances",
    );
    expect(problems).toEqual([]);
    expect(formatDay(view.night ?? -1)).toBe("2025-07-03");
    expect(view.camera).toEqual({ zoom: 6, latitude: 49.5, longitude: 31 });
    expect([...view.layers]).toEqual(["drones", "missiles", "strikes", "front", "advances"]);
  });

  test("without anything opens the default view", () => {
    expect(decodeAddress("")).toEqual({ view: DEFAULT_VIEW, problems: [] });
  });

  test("stays readable", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      night: dayOf("2025-07-03"),
      camera: { zoom: 6, latitude: 49.5, longitude: 31 },
      layers: new Set(["drones", "front"]),
      language: "uk",
    };
    expect(encodeAddress(view)).toBe("?time=2025-07-03&map=6/49.5/31&layers=drones,front&lang=uk");
  });

  test.each([
    ["time", "2025-02-30"],
    ["time", "2021-12-31"],
    ["time", "tomorrow"],
    ["map", "6/91/31"],
    ["map", "6,49.5,31"],
    ["layers", "drones,tanks"],
    ["window", "31"],
    ["mode", "<script>"],
    ["lang", "ru"],
    ["select", "strike:"],
  ])("that says %s=%s is named and leaves the default", (parameter, found) => {
    const { view, problems } = decodeAddress(`?${parameter}=${encodeURIComponent(found)}`);
    expect(problems).toMatchObject([{ parameter, found }]);
    expect(view).toEqual(DEFAULT_VIEW);
  });

  test("keeps what makes sense beside what does not", () => {
    const { view, problems } = decodeAddress("?time=nonsense&lang=uk");
    expect(view.language).toBe("uk");
    expect(problems).toHaveLength(1);
  });

  test("ignores parameters that hosts add", () => {
    expect(decodeAddress("?utm_source=x&childId=a").problems).toEqual([]);
  });

  test("carries every view there and back, whatever the time zone", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: back, problems } = decodeAddress(encodeAddress(view));
        expect(problems).toEqual([]);
        expect(back).toEqual({ ...view, camera: view.camera && roundCamera(view.camera) });
      }),
    );
  });

  test("is stable: writing a view that was read gives the same address", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = encodeAddress(view);
        expect(encodeAddress(decodeAddress(address).view)).toBe(address);
      }),
    );
  });
});

const anyView: fc.Arbitrary<View> = fc.record({
  night: fc.option(fc.integer({ min: FIRST_DAY, max: 4000 })),
  camera: fc.option(
    fc.record({
      zoom: fc.double({ min: 0, max: 22, noNaN: true }),
      latitude: fc.double({ min: -85, max: 85, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
  ),
  layers: fc.subarray([...LAYER_IDS]).map((layers) => new Set(layers)),
  windowDays: fc.constantFrom(...WINDOW_DAYS),
  speed: fc.constantFrom(...SPEEDS),
  tab: fc.constantFrom(...TABS),
  selection: fc.option(
    fc.record({
      kind: fc.constantFrom(...SELECTION_KINDS),
      id: fc.string({ minLength: 1, unit: "grapheme" }),
    }),
  ),
  mode: fc.constantFrom(...MODES),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEME_CHOICES),
});
