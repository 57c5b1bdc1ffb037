import type { Position } from "geojson";

/** In the units of what it surrounds. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The box around all points of some lines. */
export function boxAround(lines: ReadonlyArray<ReadonlyArray<Position>>): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (const [x = 0, y = 0] of line) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return { west, south, east, north };
}

/** Whether two boxes share a point. */
export function overlap(first: Box, second: Box): boolean {
  return (
    first.west <= second.east &&
    second.west <= first.east &&
    first.south <= second.north &&
    second.south <= first.north
  );
}
