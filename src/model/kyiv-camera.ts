import type { Camera } from "./camera";
import type { KyivDistrict } from "./kyiv-districts";

/** The city with all its districts in sight, on a phone as well. */
export const KYIV_CAMERA: Camera = { zoom: 9.2, latitude: 50.44, longitude: 30.52 };

const DISTRICT_ZOOM = 11;

/** A look at one district and those around it. */
export function districtCamera({ longitude, latitude }: KyivDistrict): Camera {
  return { longitude, latitude, zoom: DISTRICT_ZOOM };
}
