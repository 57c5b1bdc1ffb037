import type { Box } from "./box";

/** Where the map looks. Degrees on WGS84; zoom as MapLibre counts it (512 px tiles). */
export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** Close enough to tell the districts of a city apart. */
export const NEAREST_ZOOM = 9.5;

/** A km is some 0.02 pixels wide at 49° north, where Ukraine lies, doubling with each level. */
const PIXELS_PER_KM_AT_ZOOM_0 = 512 / (40_075 * Math.cos((49 * Math.PI) / 180));

/** The zoom at which a length on the ground, in km, takes up so many pixels. */
export function zoomFor(km: number, pixels: number): number {
  return Math.log2(pixels / (km * PIXELS_PER_KM_AT_ZOOM_0));
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a map of a size in pixels that looks there shows, to within its curvature; degrees on WGS84. */
export function boxInSight({ longitude, latitude, zoom }: Camera, { width, height }: Size): Box {
  const pixelsPerDegree = (512 * 2 ** zoom) / 360;
  // A degree of latitude is drawn longer than one of longitude, the more so the further north.
  const stretch = 1 / Math.cos((latitude * Math.PI) / 180);
  const halfWidth = width / 2 / pixelsPerDegree;
  const halfHeight = height / 2 / pixelsPerDegree / stretch;
  return {
    west: longitude - halfWidth,
    south: latitude - halfHeight,
    east: longitude + halfWidth,
    north: latitude + halfHeight,
  };
}

/** Whether a place lies on a map of a size in pixels that looks there. */
export function isInSight(
  { longitude, latitude }: Pick<Camera, "longitude" | "latitude">,
  camera: Camera,
  size: Size,
): boolean {
  const { west, south, east, north } = boxInSight(camera, size);
  return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
}
