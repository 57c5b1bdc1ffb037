import { afterEach, describe, expect, test, vi } from "vitest";
import { createAppStore, setLoaded } from "../../../src/state/store";
import { selectStrikesInSight } from "../../../src/state/strikes-in-sight";
import { DEFAULT_VIEW, type View } from "../../../src/state/view";
import { someStrike } from "../support/examples";

const STRIKES = [
  someStrike({ id: "kyiv", night: 10, longitude: 30.5, latitude: 50.4 }),
  someStrike({ id: "bucha", night: 9, longitude: 30.2, latitude: 50.5 }),
];
const OVER_KYIV = { zoom: 10, longitude: 30.5, latitude: 50.4 };

afterEach(() => vi.unstubAllGlobals());

describe("the places hit in sight", () => {
  test("are all of the window where the map shows the whole country", () => {
    expect(idsIn(storeOf({ camera: null }))).toEqual({ tonight: ["kyiv"], earlier: ["bucha"] });
  });

  test("are those on the map, and follow the page when it becomes wider", () => {
    const store = storeOf({ camera: OVER_KYIV });
    pageOf(390, 500);
    expect(idsIn(store)).toEqual({ tonight: ["kyiv"], earlier: [] });
    pageOf(1100, 500);
    expect(idsIn(store)).toEqual({ tonight: ["kyiv"], earlier: ["bucha"] });
  });

  test("are none where their layer is off", () => {
    const store = storeOf({ camera: null, layers: new Set(["front"]) });
    expect(idsIn(store)).toEqual({ tonight: [], earlier: [] });
  });
});

function storeOf(view: Partial<View>) {
  const store = createAppStore({ ...DEFAULT_VIEW, night: 10, ...view });
  setLoaded(store, "strikes", { status: "ready", value: STRIKES });
  return store;
}

function idsIn(store: ReturnType<typeof createAppStore>) {
  const { tonight, earlier } = selectStrikesInSight(store.getState());
  return { tonight: tonight.map(({ id }) => id), earlier: earlier.map(({ id }) => id) };
}

function pageOf(width: number, height: number): void {
  vi.stubGlobal("innerWidth", width);
  vi.stubGlobal("innerHeight", height);
}
