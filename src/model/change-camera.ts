import { type Camera, zoomFor } from "./camera";
import { distanceKm } from "./distance";
import { type ChangedPlace, changedPlaces, type FrontHistory } from "./front";
import type { Day } from "./time";

/** In pixels: what the map of a narrow embed has room for, with a margin. */
const ROOM = { width: 320, height: 250 };
/** At least as near as this a look at a part of Ukraine shows more than one at the whole. */
const LEAST_ZOOM = 4.9;
const MOST_ZOOM = 8;
/** A few cells far from all others would push the rest together. */
const LEFT_OUT = 0.02;

/**
 * A look at where land changed hands net between two evenings, on a small map; null where none did, or
 * so far apart that the whole country shows it as well.
 */
export function changeCamera(history: FrontHistory, from: Day, to: Day): Camera | null {
  const places = changedPlaces(history, from, to);
  const total = places.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  if (total === 0) return null;
  const [west, east] = spanOf(places, "longitude", total);
  const [south, north] = spanOf(places, "latitude", total);
  const longitude = (west + east) / 2;
  const latitude = (south + north) / 2;
  const widthKm = distanceKm({ longitude: west, latitude }, { longitude: east, latitude });
  const heightKm = distanceKm({ longitude, latitude: south }, { longitude, latitude: north });
  const zoom = Math.min(MOST_ZOOM, zoomFor(widthKm, ROOM.width), zoomFor(heightKm, ROOM.height));
  return zoom < LEAST_ZOOM ? null : { longitude, latitude, zoom };
}

/** Between which degrees nearly all of the area lies. */
function spanOf(
  places: ReadonlyArray<ChangedPlace>,
  axis: "longitude" | "latitude",
  total: number,
): readonly [least: number, most: number] {
  const sorted = [...places].sort((first, second) => first[axis] - second[axis]);
  const least = reached(sorted, total * LEFT_OUT);
  const most = reached(sorted.toReversed(), total * LEFT_OUT);
  return [least?.[axis] ?? 0, most?.[axis] ?? 0];
}

/** The place with which the areas, summed in order, are more than `area`. */
function reached(places: ReadonlyArray<ChangedPlace>, area: number): ChangedPlace | undefined {
  let sum = 0;
  return places.find(({ areaKm2 }) => {
    sum += areaKm2;
    return sum > area;
  });
}
