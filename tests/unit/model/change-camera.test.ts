import { expect, test } from "vitest";
import { changeCamera } from "../../../src/model/change-camera";
import type { FrontCell, FrontHistory } from "../../../src/model/front";

const [BEFORE, AFTER] = [100, 130];

function taken(longitude: number, latitude: number, areaKm2: number): FrontCell {
  const geometry = { type: "Polygon" as const, coordinates: [[[longitude, latitude]]] };
  const occupied = [{ from: BEFORE + 1, to: AFTER + 1 }];
  return { geometry, areaKm2, heldSince2014: false, occupied, shares: [] };
}

function historyOf(...cells: ReadonlyArray<FrontCell>): FrontHistory {
  return {
    firstDay: BEFORE,
    lastDay: AFTER,
    seamDay: AFTER,
    earlier: null,
    missingDays: [],
    cells,
    edges: [],
  };
}

const pokrovsk = taken(37, 48, 50);
const toretsk = taken(37.8, 48.4, 49.5);

test("a comparison is framed on where land changed hands", () => {
  const camera = changeCamera(historyOf(pokrovsk, toretsk), BEFORE, AFTER);
  expect(camera?.longitude).toBeCloseTo(37.4);
  expect(camera?.latitude).toBeCloseTo(48.2);
  expect(camera?.zoom).toBeGreaterThan(7);
});

test("a hectare far away does not push the rest together", () => {
  const farAway = taken(33, 51.5, 0.01);
  expect(changeCamera(historyOf(pokrovsk, toretsk, farAway), BEFORE, AFTER)).toEqual(
    changeCamera(historyOf(pokrovsk, toretsk), BEFORE, AFTER),
  );
});

test("where nothing changed hands, or all over the country, it is not framed", () => {
  expect(changeCamera(historyOf(), BEFORE, AFTER)).toBeNull();
  expect(
    changeCamera(historyOf(taken(32, 46.5, 50), pokrovsk, taken(33, 52, 50)), BEFORE, AFTER),
  ).toBeNull();
});
