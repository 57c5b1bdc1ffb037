import type { Camera } from "./camera";

/** Pixels around the world at zoom 0, as MapLibre counts it. */
const WORLD_PIXELS = 512;
const DEGREES_AROUND = 360;

/** A camera moved east by pixels of its own zoom: what was in its middle is seen so far to the left. */
export function shiftCamera({ longitude, latitude, zoom }: Camera, pixelsEast: number): Camera {
  const degreesPerPixel = DEGREES_AROUND / (WORLD_PIXELS * 2 ** zoom);
  return { longitude: longitude + pixelsEast * degreesPerPixel, latitude, zoom };
}
