import type { Map as MapLibreMap } from "maplibre-gl";
import type { Camera } from "../model/camera";

/** Pixels at each side of the map. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), longitude: lng, latitude: lat };
}

/** Apart by no more than what an address rounds away, and by nothing that is seen. */
export function isSameView(first: Camera, second: Camera): boolean {
  return (
    Math.abs(first.zoom - second.zoom) < 0.01 &&
    Math.abs(first.longitude - second.longitude) < 0.0001 &&
    Math.abs(first.latitude - second.latitude) < 0.0001
  );
}

/** The same in pixels of an element that is seen `scale` times as large as it is laid out. */
export function unscaled({ top, right, bottom, left }: Padding, scale: number): Padding {
  return { top: top / scale, right: right / scale, bottom: bottom / scale, left: left / scale };
}
