import type { Camera } from "../../src/model/camera";
import type { Day } from "../../src/model/time";

/** What the server tells the page, at `SETUP_PATH`. */
export interface BenchSetup {
  readonly days: ReadonlyArray<Day>;
  readonly camera: Camera;
}

export const SETUP_PATH = "setup.json";

/** Where the page with kepler.gl finds the strikes of our own built file. */
export const STRIKES_PATH = "strikes.geojson";

/** Software rendering draws a larger map so slowly that nothing else would be measured. */
export const VIEWPORT = { width: 800, height: 600 };

/** Donetsk oblast, where most land changes hands. */
export const CAMERA: Camera = { longitude: 37.3, latitude: 48.2, zoom: 7 };

/** Where the page finds the outline of a day. */
export function outlinePath(day: Day): string {
  return `outlines/${day}.geojson`;
}
