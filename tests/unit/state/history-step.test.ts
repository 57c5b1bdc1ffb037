import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/model/time";
import { isHistoryStep } from "../../../src/state/history-step";
import { DEFAULT_VIEW } from "../../../src/state/view";

describe("what the browser's back button undoes", () => {
  test("another night, tab, window or selection is a step", () => {
    expect(isHistoryStep(DEFAULT_VIEW, { ...DEFAULT_VIEW, night: dayOf("2025-07-03") })).toBe(true);
    expect(isHistoryStep(DEFAULT_VIEW, { ...DEFAULT_VIEW, tab: "front" })).toBe(true);
    expect(isHistoryStep(DEFAULT_VIEW, { ...DEFAULT_VIEW, window: { kind: "day" } })).toBe(true);
    const selection = { kind: "town", id: "pokrovsk" } as const;
    expect(isHistoryStep(DEFAULT_VIEW, { ...DEFAULT_VIEW, selection })).toBe(true);
  });

  test("a camera, a speed, a language or a theme is not", () => {
    const camera = { zoom: 8, latitude: 50.45, longitude: 30.52 };
    const other = { ...DEFAULT_VIEW, camera, speed: 7, language: "uk", theme: "dark" } as const;
    expect(isHistoryStep(DEFAULT_VIEW, other)).toBe(false);
  });
});
