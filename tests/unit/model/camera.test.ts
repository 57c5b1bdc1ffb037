import { expect, test } from "vitest";
import { isInSight } from "../../../src/model/camera";

const overKyiv = { longitude: 30.52, latitude: 50.45, zoom: 10 };
const frame = { width: 600, height: 350 };

test.each([
  ["Darnytsia", 30.69, 50.41, true],
  ["Brovary", 30.8, 50.51, false],
  ["Vyshhorod", 30.49, 50.58, false],
])("a map of Kyiv by zoom 10 in an article: %s", (_, longitude, latitude, expected) => {
  expect(isInSight({ longitude, latitude }, overKyiv, frame)).toBe(expected);
});
