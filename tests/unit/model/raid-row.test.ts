import { expect, test } from "vitest";
import { filterNights } from "../../../src/model/filter-nights";
import { groupNights } from "../../../src/model/night";
import { NO_FILTER } from "../../../src/model/raid-filter";
import { raidRows } from "../../../src/model/raid-row";
import { dayOf } from "../../../src/model/time";
import { ISKANDER, KYIV, ODESA_OBLAST, SHAHED, UKRAINE, wave } from "./filter-examples";

const NIGHTS = groupNights([
  wave({ night: "2025-07-02", model: SHAHED, launched: 52, targets: [UKRAINE] }),
  wave({
    night: "2025-07-03",
    model: SHAHED,
    launched: 539,
    shotDown: 268,
    lost: 208,
    hitPlaces: 8,
    targets: [UKRAINE],
    mainTargets: [KYIV],
  }),
  wave({ night: "2025-07-03", model: ISKANDER, launched: 6, targets: [ODESA_OBLAST] }),
]);

test("a night's row sums drones and missiles, and names the main target first and all Ukraine last", () => {
  const [newest, older] = raidRows(NIGHTS, NIGHTS);
  expect(newest).toEqual({
    night: dayOf("2025-07-03"),
    launched: 545,
    drones: 539,
    missiles: 6,
    shotDown: 268,
    lost: 208,
    hits: 8,
    places: [KYIV, ODESA_OBLAST, UKRAINE],
  });
  expect(older).toMatchObject({ night: dayOf("2025-07-02"), missiles: null, hits: null });
});

test("with a filter it has the figures of what is left, and the places hit of the whole report", () => {
  const shown = filterNights(NIGHTS, { ...NO_FILTER, models: new Set(["iskander-m"]) });
  expect(raidRows(shown, NIGHTS)).toMatchObject([
    { launched: 6, drones: null, missiles: 6, hits: 8, places: [ODESA_OBLAST] },
  ]);
});
