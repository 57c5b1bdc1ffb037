import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LAYER_IDS } from "../../../src/model/layer";
import { LIST_COLUMNS } from "../../../src/model/list-sort";
import { PACE_STEPS } from "../../../src/model/pace-period";
import { HITS_CHOICES } from "../../../src/model/raid-filter";
import { RAID_STEPS } from "../../../src/model/raid-step";
import { SELECTION_KINDS } from "../../../src/model/selection";
import { dayOf, formatDay, fromKyiv, nightAt, toKyiv } from "../../../src/model/time";
import { WEAPON_CLASSES } from "../../../src/model/weapon";
import { CHANGES, LONGEST_WINDOW } from "../../../src/model/window";
import { roundCamera } from "../../../src/state/address-notations";
import { decodeAddress, encodeAddress } from "../../../src/state/url";
import {
  DEFAULT_VIEW,
  FIRST_DAY,
  LANGUAGES,
  LISTS,
  MODES,
  SPEEDS,
  TABS,
  THEME_CHOICES,
  type View,
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
    ["at", "2025-07-04T24:00"],
    ["at", "2022-02-24T05:00"],
    ["map", "6/91/31"],
    ["map", "6,49.5,31"],
    ["layers", "tanks"],
    ["layers", ""],
    ["window", "0"],
    ["window", "2001"],
    ["window", "-7"],
    ["window", "7.5"],
    ["window", "007"],
    ["window", "months"],
    ["window", "since"],
    ["window", "since:"],
    ["window", "since:2024-02-30"],
    ["window", "compare:2021-12-31"],
    ["window", "compare:2024-11-01:2025-08-01"],
    ["window", "Compare:2024-11-01"],
    ["span", "2025-06-01"],
    ["span", "2025-06-01..2025-06-31"],
    ["span", "2025-06-01..2025-06-05"],
    ["span", "2025-07-31..2025-06-01"],
    ["loop", "true"],
    ["changes", "gross"],
    ["mode", "<script>"],
    ["lang", "ru"],
    ["sort", "-height"],
    ["sort", "--launched"],
    ["select", "strike:"],
  ])("that says %s=%s is named and leaves the default", (parameter, found) => {
    const { view, problems } = decodeAddress(`?${parameter}=${encodeURIComponent(found)}`);
    expect(problems).toMatchObject([{ parameter, found }]);
    expect(view).toEqual(DEFAULT_VIEW);
  });

  test("that says too much to be told is told shortened", () => {
    const { problems } = decodeAddress(`?time=${"🗓".repeat(3000)}`);
    expect(problems).toMatchObject([{ parameter: "time", found: `${"🗓".repeat(60)}…` }]);
  });

  test.each(["model", "site", "oblast"])(
    "that asks for a %s by a name longer than any is named, and asks for nothing",
    (parameter) => {
      const { view, problems } = decodeAddress(`?${parameter}=${"x".repeat(101)}`);
      expect(problems).toMatchObject([{ parameter }]);
      expect(view).toEqual(DEFAULT_VIEW);
    },
  );

  test("that says a thing twice means the first, and one that is broken hurts nobody", () => {
    expect(decodeAddress("?lang=uk&lang=ru")).toEqual({
      view: { ...DEFAULT_VIEW, language: "uk" },
      problems: [],
    });
    expect(decodeAddress("?time=%E0%A4%A&&=&lang=uk").view.language).toBe("uk");
  });

  test("keeps what makes sense beside what does not", () => {
    const { view, problems } = decodeAddress("?time=nonsense&lang=uk");
    expect(view.language).toBe("uk");
    expect(problems).toHaveLength(1);
  });

  test.each([
    ["day", { kind: "day" }],
    ["7", { kind: "moving", days: 7 }],
    ["30", { kind: "moving", days: 30 }],
    ["2000", { kind: "moving", days: 2000 }],
    ["month", { kind: "month" }],
    ["year", { kind: "year" }],
    ["since:2024-11-01", { kind: "since", from: dayOf("2024-11-01") }],
    ["compare:2024-11-01", { kind: "compare", from: dayOf("2024-11-01") }],
  ])("names the window: window=%s", (text, window) => {
    expect(decodeAddress(`?window=${text}`)).toEqual({
      view: { ...DEFAULT_VIEW, window },
      problems: [],
    });
  });

  test("of two evenings compared names both", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      night: dayOf("2025-08-01"),
      window: { kind: "compare", from: dayOf("2024-11-01") },
      changes: "all",
    };
    expect(encodeAddress(view)).toBe("?time=2025-08-01&window=compare:2024-11-01&changes=all");
  });

  test.each([
    ["?sort=-launched", { column: "launched", descending: true }],
    ["?sort=place", { column: "place", descending: false }],
    ["?sort=night", { column: "night", descending: false }],
    ["", { column: "night", descending: true }],
  ])("names the order of the list: %s", (address, sort) => {
    expect(decodeAddress(address)).toEqual({ view: { ...DEFAULT_VIEW, sort }, problems: [] });
  });

  test("keeps the layers that exist beside one that does not, and names that one", () => {
    const { view, problems } = decodeAddress("?layers=drones,tanks,front");
    expect([...view.layers]).toEqual(["drones", "front"]);
    expect(problems).toMatchObject([{ parameter: "layers", found: "tanks" }]);
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

/** A minute belongs to a night, which an address with one names or is taken to name. */
function withNightOfMoment(view: View): View {
  const { night, moment } = view;
  return { ...view, night: moment === null ? night : (night ?? nightAt(moment)) };
}

/** An hour that a clock in Kyiv shows twice is written as its first. */
function isToldByKyivClock(minutes: number): boolean {
  const { day, minuteOfDay } = toKyiv(minutes);
  return fromKyiv(day, minuteOfDay) === minutes;
}

function ids(): fc.Arbitrary<ReadonlySet<string>> {
  return fc
    .array(fc.stringMatching(/^[a-zA-Z0-9+-]+$/), { maxLength: 3 })
    .map((names) => new Set([...new Set(names)].sort()));
}

const anyView: fc.Arbitrary<View> = fc
  .record({
    night: fc.option(fc.integer({ min: FIRST_DAY, max: 4000 })),
    moment: fc.option(
      fc.integer({ min: fromKyiv(FIRST_DAY, 15 * 60), max: 4000 * 1440 }).filter(isToldByKyivClock),
    ),
    filter: fc.record({
      classes: fc.subarray([...WEAPON_CLASSES]).map((classes) => new Set(classes)),
      models: ids(),
      sites: ids(),
      oblasts: ids(),
      size: fc.option(fc.integer({ min: 1, max: 9999 })),
      hits: fc.constantFrom(...HITS_CHOICES),
    }),
    step: fc.constantFrom(...RAID_STEPS),
    list: fc.constantFrom(...LISTS),
    sort: fc.record({ column: fc.constantFrom(...LIST_COLUMNS), descending: fc.boolean() }),
    camera: fc.option(
      fc.record({
        zoom: fc.double({ min: 0, max: 22, noNaN: true }),
        latitude: fc.double({ min: -85, max: 85, noNaN: true }),
        longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      }),
    ),
    pace: fc.constantFrom(...PACE_STEPS),
    layers: fc.subarray([...LAYER_IDS]).map((layers) => new Set(layers)),
    window: fc.oneof(
      fc.record({ kind: fc.constantFrom("day" as const, "month" as const, "year" as const) }),
      fc.record({
        kind: fc.constant("moving" as const),
        days: fc.integer({ min: 1, max: LONGEST_WINDOW }),
      }),
      fc.record({
        kind: fc.constantFrom("since" as const, "compare" as const),
        from: fc.integer({ min: FIRST_DAY, max: 4000 }),
      }),
    ),
    changes: fc.constantFrom(...CHANGES),
    speed: fc.constantFrom(...SPEEDS),
    loop: fc.boolean(),
    span: fc.option(
      fc
        .record({
          from: fc.integer({ min: FIRST_DAY, max: 4000 }),
          days: fc.integer({ min: 14, max: 999 }),
        })
        .map(({ from, days }) => ({ from, to: from + days - 1 })),
    ),
    tab: fc.option(fc.constantFrom(...TABS)),
    selection: fc.option(
      fc.record({
        kind: fc.constantFrom(...SELECTION_KINDS),
        id: fc.string({ minLength: 1, unit: "grapheme" }),
      }),
    ),
    mode: fc.constantFrom(...MODES),
    language: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEME_CHOICES),
  })
  .map(withNightOfMoment);
