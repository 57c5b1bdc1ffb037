import { describe, expect, test } from "vitest";
import { type MapFrame, NO_DATA } from "../../../src/map/map-frame";
import { ShownRows } from "../../../src/map/shown-rows";
import type { Town } from "../../../src/model/town";
import { somePlace, someStrike, someWave } from "../support/examples";

const FAR = 5;
const NEAR = 8;

const FRAME: MapFrame = {
  night: 10,
  moment: null,
  window: { kind: "moving", days: 7 },
  allChanges: false,
  nightWaves: [
    someWave({
      launchSites: [somePlace({ id: "site", longitude: 38, latitude: 46 })],
      mainTargets: [somePlace({ id: "target", level: "settlement" })],
      launched: 10,
    }),
  ],
  oblastNights: null,
  speeds: [],
  layers: new Set(["drones", "strikes", "towns"]),
  theme: "light",
  language: "en",
  selection: null,
};

const STRIKES = [
  someStrike({ id: "a", night: 9 }),
  someStrike({ id: "b", night: 10, placePrecision: "exact" }),
];

const TOWN: Town = {
  id: "pokrovsk",
  name: { en: "Pokrovsk", uk: "Покровськ" },
  oblast: { en: "Donetsk oblast", uk: "Донецька область" },
  longitude: 37.2,
  latitude: 48.3,
  firstDay: 0,
  days: Array.from({ length: 20 }, () => ({
    distanceKm: 5,
    inside: false,
    nearest: [37.3, 48.3] as const,
  })),
};

function shownAt(zoom: number): ShownRows {
  const shown = new ShownRows(FRAME, zoom, new Map());
  shown.setData({ ...NO_DATA, strikes: STRIKES, towns: [TOWN] });
  return shown;
}

describe("the rows that a map shows", () => {
  test("stay the same objects in a step of the night, but for what hangs on it", () => {
    const shown = shownAt(FAR);
    const before = shown.rows;
    shown.setFrame({ ...FRAME, night: 11 });
    expect(shown.rows.strikes).toBe(before.strikes);
    expect(shown.rows.flows).toBe(before.flows);
    expect(shown.rows.front).toBe(before.front);
    expect(shown.rows.clusters).not.toBe(before.clusters);
  });

  test("are all the same where nothing of the frame concerns them", () => {
    const shown = shownAt(FAR);
    const before = shown.rows;
    shown.setFrame({ ...FRAME, theme: "dark" });
    expect(shown.rows).toBe(before);
  });

  test("hold the flows of the night's waves whose layer is on", () => {
    const shown = shownAt(FAR);
    expect(shown.rows.flows.strands).toHaveLength(1);
    shown.setFrame({ ...FRAME, layers: new Set(["missiles"]) });
    expect(shown.rows.flows.strands).toEqual([]);
  });

  test("hold the marks of a replay for as long as one is open", () => {
    const shown = shownAt(FAR);
    const nightWaves = FRAME.nightWaves.map((wave) => ({
      ...wave,
      timePrecision: "minute" as const,
      end: 600,
    }));
    shown.setFrame({ ...FRAME, nightWaves, moment: 0 });
    const { replay } = shown.rows;
    expect(replay).toHaveLength(10);
    shown.setFrame({ ...FRAME, nightWaves, moment: 1 });
    expect(shown.rows.replay).toBe(replay);
    shown.setFrame({ ...FRAME, nightWaves, moment: null });
    expect(shown.rows.replay).toEqual([]);
  });

  test("count places hit far out, and leave each by itself nearer", () => {
    const shown = shownAt(FAR);
    const counted = shown.rows.clusters.coins.map(({ count, isTonight }) => [count, isTonight]);
    expect(counted).toEqual([
      [1, false],
      [1, true],
    ]);
    shown.setZoom(NEAR);
    expect(shown.rows.clusters).toEqual({ coins: [], singles: [] });
  });

  test("tell how far towns are from the front only near by, and of the chosen one anywhere", () => {
    const shown = shownAt(FAR);
    expect(shown.rows.towns).toEqual([]);
    shown.setZoom(NEAR);
    expect(shown.rows.towns.map(({ distanceKm }) => distanceKm)).toEqual([5]);
    shown.setZoom(FAR);
    expect(shown.rows.towns).toEqual([]);
    shown.setFrame({ ...FRAME, selection: { kind: "town", id: "pokrovsk" } });
    expect(shown.rows.towns).toHaveLength(1);
  });
});
