import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CURRENT_VERSION, MIGRATIONS } from "../../../src/state/address-versions";
import { decodeAddress, encodeAddress } from "../../../src/state/url";
import { DEFAULT_VIEW } from "../../../src/state/view";

const ofWave = { kind: "flow", id: "shahed/primorsko-akhtarsk/UA-30/3210" } as const;
const ofSeveralWaves = "shahed/primorsko-akhtarsk/UA-30";

describe("an address without a version", () => {
  test("is of the first: what it says of a flow of several waves, which is no more, is left out", () => {
    expect(decodeAddress(`?tab=front&select=flow:${ofSeveralWaves}`)).toEqual({
      view: { ...DEFAULT_VIEW, tab: "front" },
      problems: [],
    });
  });

  test("keeps all that the versions since have not touched", () => {
    expect(decodeAddress("?select=town:pokrovsk").view.selection).toEqual({
      kind: "town",
      id: "pokrovsk",
    });
    expect(decodeAddress(`?select=flow:${ofWave.id}`).view.selection).toEqual(ofWave);
  });
});

describe("the version", () => {
  test("is named only where something else would be read without it", () => {
    expect(encodeAddress({ ...DEFAULT_VIEW, selection: ofWave })).toBe(`?select=flow:${ofWave.id}`);
    const selection = { kind: "flow", id: ofSeveralWaves } as const;
    expect(encodeAddress({ ...DEFAULT_VIEW, selection })).toBe(
      `?v=2&select=flow:${ofSeveralWaves}`,
    );
  });

  test.each([String(CURRENT_VERSION + 1), "0", "1.5", "two", ""])(
    "%j is not known here, is named, and the rest is read as far as it makes sense",
    (found) => {
      const { view, problems } = decodeAddress(`?v=${found}&tab=front&new-in-it=1`);
      expect(problems).toEqual([{ parameter: "v", found, expected: String(CURRENT_VERSION) }]);
      expect(view).toEqual({ ...DEFAULT_VIEW, tab: "front" });
    },
  );

  test("of each step to the next gives an address that is read without a problem", () => {
    const part = fc.stringMatching(/^[a-zA-Z0-9-]*$/);
    fc.assert(
      fc.property(part, part, part, fc.constantFrom(...MIGRATIONS), (a, b, c, migrate) => {
        const given = new URLSearchParams(`tab=kyiv&select=flow:${a}/${b}/${c}`);
        migrate(given);
        const { view, problems } = decodeAddress(`?v=${CURRENT_VERSION}&${given}`);
        expect(problems).toEqual([]);
        expect(view).toEqual({ ...DEFAULT_VIEW, tab: "kyiv" });
      }),
    );
  });
});
