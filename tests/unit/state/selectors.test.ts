import { describe, expect, test } from "vitest";
import { LoadError } from "../../../src/load/load-error";
import type { FrontHistory } from "../../../src/model/front";
import { DEFAULT_LAYERS } from "../../../src/model/layer";
import type { Wave } from "../../../src/model/raid";
import { dayOf, fromKyiv } from "../../../src/model/time";
import {
  selectAllChanges,
  selectCountedChange,
  selectFront,
  selectFrontChange,
  selectLastDay,
  selectNeighbourNight,
  selectNightDay,
  selectNights,
  selectOutlineDays,
  selectPace,
  selectRedrawnDays,
  selectWindow,
  selectWindowNights,
  selectWindowStatus,
} from "../../../src/state/selectors";
import {
  changeTime,
  changeView,
  createAppStore,
  goToNight,
  type Store,
  setLoaded,
  toggleLayer,
} from "../../../src/state/store";
import { someWave } from "../support/examples";

describe("the playhead", () => {
  test("opens on the newest raid, not on the last day of the front", () => {
    const store = loaded({ raids: ["2026-05-13", "2026-05-14"], frontUntil: "2026-07-30" });
    expect(selectNightDay(store.getState())).toBe(dayOf("2026-05-14"));
    expect(selectLastDay(store.getState())).toBe(dayOf("2026-07-30"));
  });

  test("stays on the last day when the address asks for a later one", () => {
    const store = loaded({ raids: ["2026-05-14"], frontUntil: "2026-07-30" });
    changeView(store, { night: dayOf("2031-01-01") });
    expect(selectNightDay(store.getState())).toBe(dayOf("2026-07-30"));
  });

  test("is not moved while the data are still on their way", () => {
    const store = createAppStore();
    changeView(store, { night: dayOf("2031-01-01") });
    expect(selectNightDay(store.getState())).toBe(dayOf("2031-01-01"));
  });

  test("may be asked for on the last date that can be written, over any window", () => {
    const store = createAppStore();
    for (const kind of ["day", "month", "year"] as const) {
      changeView(store, { night: dayOf("9999-12-31"), window: { kind } });
      expect(selectWindow(store.getState()).to).toBe(dayOf("9999-12-31"));
    }
  });

  test("steps over nights without a raid, and stops at the ends", () => {
    const store = loaded({ raids: ["2025-07-01", "2025-07-03"], frontUntil: "2025-07-10" });
    changeView(store, { night: dayOf("2025-07-02") });
    expect(selectNeighbourNight(store.getState(), 1)).toBe(dayOf("2025-07-03"));
    expect(selectNeighbourNight(store.getState(), -1)).toBe(dayOf("2025-07-01"));
    changeView(store, { night: dayOf("2025-07-03") });
    expect(selectNeighbourNight(store.getState(), 1)).toBeNull();
  });

  test("sent to a place hit on the invasion's first morning stands on the first evening", () => {
    const store = loaded({ raids: ["2025-07-01"], frontUntil: "2025-07-10" });
    goToNight(store, dayOf("2022-02-23"));
    expect(store.getState().view.night).toBe(dayOf("2022-02-24"));
  });

  test("moved by hand ends playing", () => {
    const store = loaded({ raids: ["2025-07-01"], frontUntil: "2025-07-10" });
    changeTime(store, { playing: true });
    goToNight(store, dayOf("2025-07-05"));
    expect(store.getState().playing).toBe(false);
  });
});

describe("selectors", () => {
  test("give the same object until their data change", () => {
    const store = loaded({ raids: ["2025-07-01"], frontUntil: "2025-07-10" });
    const before = selectNights(store.getState());
    changeView(store, { night: dayOf("2025-07-02") });
    expect(selectNights(store.getState())).toBe(before);
  });

  test("walk over the whole front once, not with each step of the playhead", () => {
    const store = loaded({ raids: [], frontUntil: "2025-07-10" });
    const before = figuresOfFront(store);
    changeView(store, { night: dayOf("2025-07-02") });
    for (const [index, figure] of figuresOfFront(store).entries()) {
      expect(figure).toBe(before[index]);
    }
    expect(selectPace(store.getState()).size).toBe(dayOf("2025-07-10") - dayOf("2024-07-01"));
    expect(selectOutlineDays(createAppStore().getState())).toBeNull();
  });

  test("compare the front over the window up to the playhead", () => {
    const store = loaded({ raids: [], frontUntil: "2025-07-10" });
    changeView(store, { night: dayOf("2025-07-03"), window: { kind: "moving", days: 7 } });
    expect(selectFrontChange(store.getState())).toMatchObject({
      from: dayOf("2025-06-26"),
      to: dayOf("2025-07-03"),
      gainedKm2: 4,
      lostKm2: 0,
    });
    changeView(store, { night: dayOf("2024-08-01"), window: { kind: "moving", days: 90 } });
    expect(selectFrontChange(store.getState())).toBeNull();
  });

  test("compare two evenings, the later of which is the playhead's", () => {
    const store = loaded({ raids: [], frontUntil: "2025-07-10" });
    const from = dayOf("2024-11-01");
    changeView(store, { night: dayOf("2025-07-03"), window: { kind: "compare", from } });
    expect(selectWindow(store.getState())).toEqual({ from, to: dayOf("2025-07-03") });
    expect(selectFrontChange(store.getState())).toMatchObject({ from, gainedKm2: 4 });
    changeView(store, { night: dayOf("2024-09-01") });
    expect(selectWindow(store.getState())).toEqual({
      from: dayOf("2024-08-31"),
      to: dayOf("2024-09-01"),
    });
  });

  test("count net, or all that changed hands", () => {
    const store = loaded({ raids: [], frontUntil: "2025-07-10" });
    changeView(store, { night: dayOf("2025-07-03"), changes: "all" });
    expect(selectCountedChange(store.getState())).toBe(selectAllChanges(store.getState()));
    changeView(store, { changes: "net" });
    expect(selectCountedChange(store.getState())).toBe(selectFrontChange(store.getState()));
  });
});

describe("the window", () => {
  const statusOn = (store: Store, from: string, night: string) => {
    changeView(store, { night: dayOf(night), window: { kind: "since", from: dayOf(from) } });
    return selectWindowStatus(store.getState());
  };

  test("can be compared where both evenings have an outline", () => {
    const store = loaded({ raids: [], frontUntil: "2025-07-10" });
    expect(statusOn(store, "2024-07-01", "2025-07-10")).toBe("ready");
    expect(statusOn(store, "2024-06-30", "2025-07-10")).toBe("outside");
    expect(selectWindowStatus(createAppStore().getState())).toBe("loading");
  });

  test("reaches back to the eve of the invasion, its nights to the one that ended in it", () => {
    const store = createAppStore();
    changeView(store, { night: dayOf("2022-03-01"), window: { kind: "moving", days: 30 } });
    expect(selectWindow(store.getState())).toEqual({
      from: dayOf("2022-02-23"),
      to: dayOf("2022-03-01"),
    });
    const { from, to } = selectWindowNights(store.getState());
    expect({ first: from + 1, last: to }).toEqual({
      first: dayOf("2022-02-23"),
      last: dayOf("2022-03-01"),
    });
  });

  test("waits for the earlier years where it reaches into them, and not before them", () => {
    const store = loaded({ raids: [], frontUntil: "2025-07-10", earlierFrom: "2022-04-03" });
    expect(statusOn(store, "2022-09-01", "2025-07-10")).toBe("earlier");
    expect(statusOn(store, "2022-04-02", "2025-07-10")).toBe("outside");
    const error = new LoadError("frontearlier.json", "unreachable", "404");
    setLoaded(store, "frontearlier", { status: "failed", error });
    expect(statusOn(store, "2022-09-01", "2025-07-10")).toBe("earlier-failed");
  });

  test("reaches into the earlier years once they are there", () => {
    const store = loaded({ raids: [], frontUntil: "2025-07-10", earlierFrom: "2022-04-03" });
    setLoaded(store, "frontearlier", {
      status: "ready",
      value: {
        firstDay: dayOf("2022-04-03"),
        lastDay: dayOf("2024-06-30"),
        missingDays: [],
        cells: [],
        edges: [],
        liberated: [],
      },
    });
    expect(statusOn(store, "2022-09-01", "2025-07-10")).toBe("ready");
    expect(selectFrontChange(store.getState())).toMatchObject({ gainedKm2: 4 });
    expect(selectFront(store.getState())).toBe(selectFront(store.getState()));
  });
});

test("a layer is switched off and on again", () => {
  const store = createAppStore();
  toggleLayer(store, "drones");
  expect([...store.getState().view.layers]).toEqual([...DEFAULT_LAYERS].slice(1));
  toggleLayer(store, "drones");
  expect(store.getState().view.layers.size).toBe(DEFAULT_LAYERS.size);
});

function figuresOfFront(store: Store): ReadonlyArray<unknown> {
  return [selectPace, selectRedrawnDays, selectOutlineDays].map((select) =>
    select(store.getState()),
  );
}

function loaded({
  raids,
  frontUntil,
  earlierFrom,
}: {
  readonly raids: ReadonlyArray<string>;
  readonly frontUntil: string;
  readonly earlierFrom?: string;
}): Store {
  const store = createAppStore();
  const front: FrontHistory = {
    firstDay: dayOf("2024-07-01"),
    lastDay: dayOf(frontUntil),
    missingDays: [],
    seamDay: dayOf("2025-08-04"),
    earlier: earlierFrom
      ? { firstDay: dayOf(earlierFrom), missingDays: [], pace: new Map() }
      : null,
    edges: [],
    cells: [
      {
        areaKm2: 4,
        heldSince2014: false,
        shares: [],
        geometry: { type: "Polygon", coordinates: [] },
        occupied: [{ from: dayOf("2025-07-01"), to: dayOf(frontUntil) + 1 }],
      },
    ],
  };
  setLoaded(store, "raids", { status: "ready", value: raids.map(raid) });
  setLoaded(store, "front", { status: "ready", value: front });
  return store;
}

function raid(night: string, index: number): Wave {
  const day = dayOf(night);
  return someWave({
    line: index + 2,
    report: {
      url: `https://example.org/${night}`,
      authority: {
        id: "air-force-command",
        name: { en: "Air Force", uk: "ПС" },
        scope: "national",
      },
    },
    night: day,
    start: fromKyiv(day, 18 * 60),
    end: fromKyiv(day + 1, 6 * 60),
    timePrecision: "minute",
    launched: 100,
  });
}
