import { describe, expect, test } from "vitest";
import type { FrontHistory } from "../../../src/model/front";
import { dayOf, fromKyiv } from "../../../src/model/time";
import type { KeyAction } from "../../../src/modes/keys";
import { runTimeKey } from "../../../src/modes/run-time-key";
import { selectNightDay } from "../../../src/state/selectors";
import { changeView, createAppStore, type Store, setLoaded } from "../../../src/state/store";
import { DEFAULT_VIEW } from "../../../src/state/view";
import { site, wave } from "../model/some-waves";

describe("keys that move the time", () => {
  test("step by the day and by the raid night", () => {
    const store = storeOn("2025-06-29");
    runTimeKey(store, { kind: "step", unit: "day", direction: 1 });
    expect(selectNightDay(store.getState())).toBe(dayOf("2025-06-30"));
    runTimeKey(store, { kind: "step", unit: "night", direction: 1 });
    expect(selectNightDay(store.getState())).toBe(dayOf("2025-07-03"));
  });

  test("go to the first day and to the newest raid, which stays the newest", () => {
    const store = storeOn("2025-06-29");
    runTimeKey(store, { kind: "first" });
    expect(selectNightDay(store.getState())).toBe(dayOf("2022-02-24"));
    runTimeKey(store, { kind: "latest" });
    expect(selectNightDay(store.getState())).toBe(dayOf("2025-07-03"));
    expect(store.getState().view.night).toBeNull();
  });

  test("jump to a share of the war: half of its 1,225 days is 613 days on", () => {
    const store = storeOn("2025-07-03");
    runTimeKey(store, { kind: "jump", share: 0.5 });
    expect(selectNightDay(store.getState())).toBe(dayOf("2022-02-24") + 613);
  });

  test("play faster, and no faster than the fastest", () => {
    const store = storeOn("2025-07-03");
    const speeds = [1, 2, 3].map(() => {
      runTimeKey(store, { kind: "speed", direction: 1 });
      return store.getState().view.speed;
    });
    expect(speeds).toEqual([3, 7, 7]);
  });

  test("open a replay, play and stop it, and close it", () => {
    const store = storeOn("2025-07-03");
    runTimeKey(store, { kind: "replay" });
    expect(store.getState().replaying).toBe(true);
    runTimeKey(store, { kind: "play" });
    expect(store.getState()).toMatchObject({ replaying: false, playing: false });
    expect(store.getState().view.moment).not.toBeNull();
    runTimeKey(store, { kind: "replay" });
    expect(store.getState().view.moment).toBeNull();
  });

  test("set the speed of a replay while it is open", () => {
    const store = storeOn("2025-07-03");
    changeView(store, { moment: fromKyiv(dayOf("2025-07-03"), 20 * 60) });
    runTimeKey(store, { kind: "speed", direction: 1 });
    expect(store.getState().replaySpeed).toBe(60);
    expect(store.getState().view.speed).toBe(1);
  });
});

test.each<KeyAction>([{ kind: "help" }, { kind: "close" }, { kind: "present" }])(
  "%o is no matter of time",
  (action) => {
    expect(runTimeKey(storeOn("2025-07-03"), action)).toBe(false);
  },
);

/** Raids on two nights, the front known up to the later. */
function storeOn(night: string): Store {
  const store = createAppStore({ ...DEFAULT_VIEW, night: dayOf(night) });
  const facts = { launched: 5, launchSites: [site("Kursk")] };
  setLoaded(store, "raids", {
    status: "ready",
    value: [wave({ night: "2025-06-28", ...facts }), wave({ night: "2025-07-03", ...facts })],
  });
  const front = { lastDay: dayOf("2025-07-03") } as FrontHistory;
  setLoaded(store, "front", { status: "ready", value: front });
  return store;
}
