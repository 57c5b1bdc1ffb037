import { type Camera, NEAREST_ZOOM, zoomFor } from "./camera";
import type { Town, TownDay } from "./town";

const LINE_PIXELS = 260;
const FARTHEST_ZOOM = 5.5;

/** A look at a town and the way from it to the front line, both in sight. */
export function townCamera(town: Town, now: TownDay | null): Camera {
  const { longitude, latitude } = town;
  if (!now) return { longitude, latitude, zoom: NEAREST_ZOOM - 1 };
  const [east, north] = now.nearest;
  const zoom = zoomFor(now.distanceKm, LINE_PIXELS);
  return {
    longitude: (longitude + east) / 2,
    latitude: (latitude + north) / 2,
    zoom: Math.min(NEAREST_ZOOM, Math.max(FARTHEST_ZOOM, zoom)),
  };
}
