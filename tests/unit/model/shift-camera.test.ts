import { expect, test } from "vitest";
import { shiftCamera } from "../../../src/model/shift-camera";

test("half the world lies 256 pixels east at zoom 0, and twice as many at each zoom more", () => {
  const camera = { longitude: -90, latitude: 50, zoom: 0 };
  expect(shiftCamera(camera, 256)).toEqual({ longitude: 90, latitude: 50, zoom: 0 });
  expect(shiftCamera({ ...camera, zoom: 1 }, 256).longitude).toBe(0);
});
