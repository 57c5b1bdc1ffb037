/** Mean radius of the Earth (IUGG), in km. */
const EARTH_RADIUS_KM = 6371.0088;

export interface LongitudeLatitude {
  readonly longitude: number;
  readonly latitude: number;
}

/** Great-circle distance in km on a sphere (haversine); within 0.5 % of the ellipsoid. */
export function distanceKm(from: LongitudeLatitude, to: LongitudeLatitude): number {
  const radians = Math.PI / 180;
  const halfLatitude = Math.sin(((to.latitude - from.latitude) * radians) / 2);
  const halfLongitude = Math.sin(((to.longitude - from.longitude) * radians) / 2);
  const chord =
    halfLatitude ** 2 +
    Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians) * halfLongitude ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
