import { describe, expect, test } from "vitest";
import type { Wave } from "../../../src/model/raid";
import { NO_FILTER, type RaidFilter } from "../../../src/model/raid-filter";
import { dayOf, formatDay } from "../../../src/model/time";
import {
  selectFilterOptions,
  selectNeighbourNight,
  selectNight,
  selectNightWaves,
  selectRaidNights,
  selectRank,
  selectShownNight,
  selectShownNights,
  selectShownStrikes,
  selectShownWaves,
  selectStrikes,
} from "../../../src/state/selectors";
import { changeView, createAppStore, setLoaded } from "../../../src/state/store";
import { ISKANDER, SHAHED, strike, wave } from "../model/filter-examples";

const WAVES: ReadonlyArray<Wave> = [
  wave({ night: "2025-07-02", model: SHAHED, launched: 52 }),
  wave({ night: "2025-07-03", model: SHAHED, launched: 539 }),
  wave({ night: "2025-07-03", model: ISKANDER, launched: 6 }),
  wave({ night: "2025-07-05", model: ISKANDER, launched: 1 }),
  wave({ night: "2025-07-06", model: SHAHED, launched: 4, authority: "air-command-south" }),
];
const STRIKES = [
  strike({ id: "a", night: "2025-07-03", weaponClass: "ballistic-missile" }),
  strike({ id: "b", night: "2025-07-03", weaponClass: "drone" }),
];

function stateOn(night: string, asked: Partial<RaidFilter>) {
  const store = createAppStore();
  setLoaded(store, "raids", { status: "ready", value: WAVES });
  setLoaded(store, "strikes", { status: "ready", value: STRIKES });
  setLoaded(store, "front", { status: "loading" });
  changeView(store, { night: dayOf(night), filter: { ...NO_FILTER, ...asked } });
  return store.getState();
}

describe("without a filter", () => {
  test("what is shown is the same as what there is", () => {
    const state = stateOn("2025-07-03", {});
    expect(selectShownNights(state)).toBe(selectRaidNights(state));
    expect(selectShownNight(state)).toBe(selectNight(state));
    expect(selectShownWaves(state)).toBe(selectNightWaves(state));
    expect(selectShownStrikes(state)).toBe(selectStrikes(state));
  });

  test("a night of regional reports only is shown too", () => {
    expect(selectShownNight(stateOn("2025-07-06", {}))?.beside).toHaveLength(1);
  });
});

describe("with a filter", () => {
  const missiles: Partial<RaidFilter> = { classes: new Set(["ballistic-missile"]) };

  test("nights, waves and strikes are those that match", () => {
    const state = stateOn("2025-07-03", missiles);
    expect(selectShownNights(state).map(({ night }) => formatDay(night))).toEqual([
      "2025-07-03",
      "2025-07-05",
    ]);
    expect(selectShownNight(state)?.byFamily.missile.launched).toBe(6);
    expect(selectShownWaves(state).map(({ model }) => model)).toEqual([ISKANDER]);
    expect(selectShownStrikes(state).map(({ id }) => id)).toEqual(["a"]);
  });

  test("a night that does not match shows nothing, and the whole of it is still known", () => {
    const state = stateOn("2025-07-02", missiles);
    expect(selectShownNight(state)).toBeNull();
    expect(selectShownWaves(state)).toEqual([]);
    expect(selectNight(state)?.byFamily.drone.launched).toBe(52);
  });

  test("one steps over nights that do not match", () => {
    const state = stateOn("2025-07-03", missiles);
    expect(selectNeighbourNight(state, 1)).toBe(dayOf("2025-07-05"));
    expect(selectNeighbourNight(state, -1)).toBeNull();
  });

  test("the rank stays that of the whole night", () => {
    expect(selectRank(stateOn("2025-07-03", missiles))).toEqual(
      selectRank(stateOn("2025-07-03", {})),
    );
  });

  test("what is shown is the same object while neither data nor filter change", () => {
    const store = createAppStore();
    setLoaded(store, "raids", { status: "ready", value: WAVES });
    changeView(store, { filter: { ...NO_FILTER, size: 50 } });
    const before = selectShownNights(store.getState());
    changeView(store, { night: dayOf("2025-07-02") });
    expect(selectShownNights(store.getState())).toBe(before);
  });
});

test("one can filter by what the headlines name, once it is known", () => {
  expect(selectFilterOptions(createAppStore().getState())).toBeNull();
  const options = selectFilterOptions(stateOn("2025-07-03", {}));
  expect(options?.models.map(({ id }) => id)).toEqual(["shahed", "iskander-m"]);
});
