/** Where the map looks. Degrees on WGS84; zoom as MapLibre counts it (512 px tiles). */
export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}
