import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dayOf } from "../../../src/model/time";
import { whenSettled } from "../../../src/modes/when-settled";
import { changeTime, changeView, createAppStore, setLoaded } from "../../../src/state/store";

const DAY = dayOf("2025-07-03");

describe("the moment at which the night in sight is spoken", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("comes 0.7 s after a step", () => {
    const { store, spoken } = listening();
    changeView(store, { night: DAY });
    vi.advanceTimersByTime(699);
    expect(spoken).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(spoken).toHaveBeenCalledOnce();
  });

  test("comes once after many quick steps", () => {
    const { store, spoken } = listening();
    for (const step of [0, 1, 2, 3]) {
      changeView(store, { night: DAY + step });
      vi.advanceTimersByTime(300);
    }
    vi.advanceTimersByTime(1000);
    expect(spoken).toHaveBeenCalledOnce();
  });

  test("does not come while the nights play, and does after the pause", () => {
    const { store, spoken } = listening();
    changeTime(store, { playing: true });
    for (const step of [0, 1, 2]) {
      changeView(store, { night: DAY + step });
      vi.advanceTimersByTime(1000);
    }
    expect(spoken).not.toHaveBeenCalled();
    changeTime(store, { playing: false });
    vi.advanceTimersByTime(700);
    expect(spoken).toHaveBeenCalledOnce();
  });

  test("does not come while a handle is held still, and does when it is let go", () => {
    let isDragging = true;
    const { store, spoken } = listening(() => isDragging);
    changeView(store, { night: DAY });
    vi.advanceTimersByTime(5000);
    expect(spoken).not.toHaveBeenCalled();
    isDragging = false;
    vi.advanceTimersByTime(700);
    expect(spoken).toHaveBeenCalledOnce();
  });

  test("does not come with the data, nor with a change of colours", () => {
    const { store, spoken } = listening();
    setLoaded(store, "raids", { status: "ready", value: [] });
    changeView(store, { theme: "dark" });
    vi.advanceTimersByTime(2000);
    expect(spoken).not.toHaveBeenCalled();
  });
});

function listening(isDragging = () => false) {
  const store = createAppStore();
  const spoken = vi.fn();
  whenSettled(store, isDragging, spoken);
  return { store, spoken };
}
