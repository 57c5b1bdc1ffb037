import { expect, test } from "vitest";
import { dayOf } from "../../../src/model/time";
import { selectDrawnStrikes } from "../../../src/state/replay";
import { changeView, createAppStore, setLoaded } from "../../../src/state/store";
import { somePlace, someStrike, someWave } from "../support/examples";

const NIGHT = dayOf("2025-10-24");
const EVENING = NIGHT * 1440 + 18 * 60;
const MORNING = EVENING + 720;

/** The ids of what is drawn in the night's replay, or outside of one. */
function drawnAt(moment: number | null) {
  const store = createAppStore();
  const raid = someWave({
    night: NIGHT,
    start: EVENING,
    end: MORNING,
    timePrecision: "minute",
    launched: 9,
    launchSites: [somePlace({ id: "kursk-oblast" })],
  });
  const hit = { night: NIGHT, timePrecision: "minute" } as const;
  const strikes = [
    someStrike({ id: "day", night: NIGHT, start: NIGHT * 1440, timePrecision: "day" }),
    someStrike({ ...hit, id: "at-two", start: EVENING + 480 }),
    someStrike({ ...hit, id: "after-the-raid", start: MORNING + 5 }),
  ];
  setLoaded(store, "raids", { status: "ready", value: [raid] });
  setLoaded(store, "strikes", { status: "ready", value: strikes });
  changeView(store, { night: NIGHT, moment });
  return selectDrawnStrikes(store.getState()).map(({ id }) => id);
}

test("in a replay a place hit is not drawn before its minute, where that is known", () => {
  expect(drawnAt(EVENING)).toEqual(["day"]);
  expect(drawnAt(EVENING + 480)).toEqual(["day", "at-two"]);
});

test("at its end, and without a replay, all are drawn, also one hit after the reported end", () => {
  const all = ["day", "at-two", "after-the-raid"];
  expect(drawnAt(MORNING)).toEqual(all);
  expect(drawnAt(null)).toEqual(all);
});
