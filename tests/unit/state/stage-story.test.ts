import { describe, expect, test } from "vitest";
import { dayOf, fromKyiv } from "../../../src/model/time";
import { selectDrawnLayers, selectStageStory } from "../../../src/state/stage-story";
import { changeView, createAppStore, setLoaded } from "../../../src/state/store";
import { DEFAULT_VIEW, type View } from "../../../src/state/view";
import { site, wave } from "../model/some-waves";

const COMPARE = { kind: "compare", from: dayOf("2024-11-01") } as const;
const NIGHT = dayOf("2025-07-03");

describe("what a presentation tells first", () => {
  test("is the night, also with the days before it", () => {
    expect(storyOf({})).toBe("night");
    expect(storyOf({ window: { kind: "moving", days: 30 } })).toBe("night");
  });

  test("is the front in a window that was chosen for it", () => {
    expect(storyOf({ window: COMPARE })).toBe("front");
    expect(storyOf({ window: { kind: "month" } })).toBe("front");
  });

  test("is the night again where no front is drawn", () => {
    expect(storyOf({ window: COMPARE, layers: new Set(["drones"]) })).toBe("night");
  });

  test("is the minute of a replay, whatever the window", () => {
    expect(storyOf({ window: COMPARE, moment: fromKyiv(NIGHT + 1, 60) })).toBe("replay");
  });
});

test("no flows lie over a front that is told of, and only on a stage", () => {
  const onStage = selectDrawnLayers(storeOf({ mode: "present", window: COMPARE }).getState());
  expect(onStage.has("drones")).toBe(false);
  expect(onStage.has("missiles")).toBe(false);
  expect(onStage.has("front")).toBe(true);
  const onPage = selectDrawnLayers(storeOf({ mode: "reader", window: COMPARE }).getState());
  expect(onPage).toBe(DEFAULT_VIEW.layers);
});

function storyOf(view: Partial<View>) {
  return selectStageStory(storeOf({ mode: "present", ...view }).getState());
}

function storeOf(view: Partial<View>) {
  const store = createAppStore();
  const raid = wave({ launched: 539, launchSites: [site("kursk")], targets: [site("kyiv")] });
  setLoaded(store, "raids", { status: "ready", value: [raid] });
  changeView(store, { night: NIGHT, ...view });
  return store;
}
