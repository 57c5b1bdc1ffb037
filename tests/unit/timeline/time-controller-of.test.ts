import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/model/time";
import { createAppStore, setLoaded } from "../../../src/state/store";
import { DEFAULT_VIEW } from "../../../src/state/view";
import { timeControllerOf } from "../../../src/timeline/time-controller-of";

describe("the controller of a store", () => {
  test("is one and the same for all who ask", () => {
    const store = createAppStore();
    expect(timeControllerOf(store)).toBe(timeControllerOf(store));
    expect(timeControllerOf(store)).not.toBe(timeControllerOf(createAppStore()));
  });

  test("leaves a night that is replayed with the night, and not with the window", () => {
    const store = storeWithFront();
    const controller = timeControllerOf(store);
    controller.setWindowKind("day");
    expect(store.getState()).toMatchObject({ replaying: true, view: { moment: 600 } });
    controller.step("day", 1);
    expect(store.getState()).toMatchObject({
      replaying: false,
      view: { night: dayOf("2025-07-04"), moment: null },
    });
  });

  test("waits for raids and front, whose last day ends the timeline", () => {
    const store = createAppStore({ ...DEFAULT_VIEW, night: dayOf("2025-07-03") });
    expect(timeControllerOf(store).neighbour("day", 1)).toBeNull();
    expect(timeControllerOf(storeWithFront()).neighbour("day", 1)).toBe(dayOf("2025-07-04"));
  });
});

/** July 2025 with outlines of the front and without raids; the night of 3 July is replayed. */
function storeWithFront() {
  const store = createAppStore({ ...DEFAULT_VIEW, night: dayOf("2025-07-03"), moment: 600 });
  setLoaded(store, "raids", { status: "ready", value: [] });
  setLoaded(store, "front", {
    status: "ready",
    value: {
      firstDay: dayOf("2025-07-01"),
      lastDay: dayOf("2025-07-31"),
      missingDays: [],
      seamDay: dayOf("2025-08-04"),
      cells: [],
      edges: [],
      earlier: null,
    },
  });
  store.setState({ replaying: true });
  return store;
}
