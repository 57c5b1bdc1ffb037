import type { Camera } from "./camera";
import type { Town, TownDay } from "./town";

/** Zoom at which a km is some 0.02 pixels wide at 49° north, where Ukraine lies, doubling with each level. */
const PIXELS_PER_KM_AT_ZOOM_0 = 512 / (40_075 * Math.cos((49 * Math.PI) / 180));
const LINE_PIXELS = 260;
const NEAREST_ZOOM = 9.5;
const FARTHEST_ZOOM = 5.5;

/** A look at a town and the way from it to the front line, both in sight. */
export function townCamera(town: Town, now: TownDay | null): Camera {
  const { longitude, latitude } = town;
  if (!now) return { longitude, latitude, zoom: NEAREST_ZOOM - 1 };
  const [east, north] = now.nearest;
  const zoom = Math.log2(LINE_PIXELS / (now.distanceKm * PIXELS_PER_KM_AT_ZOOM_0));
  return {
    longitude: (longitude + east) / 2,
    latitude: (latitude + north) / 2,
    zoom: Math.min(NEAREST_ZOOM, Math.max(FARTHEST_ZOOM, zoom)),
  };
}
