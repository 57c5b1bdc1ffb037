import { describe, expect, test } from "vitest";
import type { FrontHistory } from "../../../src/model/front";
import { dayOf } from "../../../src/model/time";
import { neededLater } from "../../../src/state/needed-later";
import { changeView, createAppStore, setLoaded } from "../../../src/state/store";
import type { View } from "../../../src/state/view";

const recent: FrontHistory = {
  firstDay: dayOf("2024-07-01"),
  lastDay: dayOf("2026-07-30"),
  missingDays: [],
  seamDay: dayOf("2025-08-04"),
  cells: [],
  edges: [],
  earlier: null,
};

describe("what a view needs beside the data of the page", () => {
  test("the annotations as soon as the raids are there, whatever the view", () => {
    const store = createAppStore();
    expect(neededLater(store.getState())).toEqual([]);
    setLoaded(store, "raids", { status: "ready", value: [] });
    expect(neededLater(store.getState())).toEqual(["annotations"]);
  });

  test("nothing more, for a window within the recent years without a grey zone", () => {
    expect(needed({ night: dayOf("2026-05-14") })).toEqual([]);
  });

  test("the earlier years, as soon as the window reaches before the recent ones", () => {
    const night = dayOf("2026-05-14");
    expect(needed({ night, window: { kind: "since", from: dayOf("2024-07-01") } })).toEqual([]);
    expect(needed({ night, window: { kind: "since", from: dayOf("2024-06-30") } })).toEqual([
      "frontearlier",
    ]);
    expect(needed({ night: dayOf("2024-07-20"), window: { kind: "moving", days: 30 } })).toContain(
      "frontearlier",
    );
  });

  test("the grey zone, on the evenings on which the source drew one, where the front is shown", () => {
    expect(needed({ night: dayOf("2025-08-03") })).toEqual(["greyzone"]);
    expect(needed({ night: dayOf("2025-08-04") })).toEqual([]);
    expect(needed({ night: dayOf("2025-08-03"), layers: new Set(["drones"]) })).toEqual([]);
  });

  test("the towns, for their tab, a chosen town, or a map that is near enough", () => {
    const night = dayOf("2026-05-14");
    expect(needed({ night, tab: "towns" })).toEqual(["towns"]);
    expect(needed({ night, selection: { kind: "town", id: "pokrovsk" } })).toEqual(["towns"]);
    const near = { latitude: 48.3, longitude: 37.2, zoom: 8 };
    expect(needed({ night, camera: near })).toEqual(["towns"]);
    expect(needed({ night, camera: { ...near, zoom: 6 } })).toEqual([]);
    expect(needed({ night, camera: near, layers: new Set(["front"]) })).toEqual([]);
  });

  test("nothing of the front while it is on its way", () => {
    const store = createAppStore();
    changeView(store, { night: dayOf("2023-01-01") });
    expect(neededLater(store.getState())).toEqual([]);
  });
});

/** Beside the annotations. */
function needed(view: Partial<View>) {
  const store = createAppStore();
  setLoaded(store, "raids", { status: "ready", value: [] });
  setLoaded(store, "front", { status: "ready", value: recent });
  changeView(store, view);
  return neededLater(store.getState()).filter((id) => id !== "annotations");
}
