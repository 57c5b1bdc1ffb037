// The packages of data/basemap/package.json have no typings; these hold also where they are not installed.

declare module "mapshaper" {
  interface Mapshaper {
    /** Runs a mapshaper command line over named inputs; resolves to the written files by name. */
    applyCommands(
      commands: string,
      inputs: Record<string, unknown>,
    ): Promise<Record<string, Uint8Array>>;
  }
  const mapshaper: Mapshaper;
  export = mapshaper;
}

declare module "topojson-simplify" {
  import type { Objects, Topology } from "topojson-specification";

  type Point = [longitude: number, latitude: number, weight: number];

  /** Weighs each vertex by Visvalingam's method; `weight` is given the vertex between its two neighbours. */
  export function presimplify<T extends Objects>(
    topology: Topology<T>,
    weight: (triangle: [Point, Point, Point]) => number,
  ): Topology<T>;

  /** Drops the vertices that weigh less than `minimum`. */
  export function simplify<T extends Objects>(topology: Topology<T>, minimum: number): Topology<T>;

  type RingFilter = (ring: Array<number>, isHole: boolean) => boolean;

  /** Keeps the rings that have any area. */
  export function filterWeight(topology: Topology): RingFilter;

  /** Drops rings, and geometries left without one. */
  export function filter<T extends Objects>(topology: Topology<T>, keep: RingFilter): Topology<T>;
}
