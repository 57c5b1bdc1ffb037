import { mean } from "d3-array";
import type { Position } from "geojson";
import { type MercatorPoint, toMercator } from "../map/geometry/mercator";

/** West, south, east and north in degrees: what the picture shows at least. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Degrees to units of the picture, x to the right and y down. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  project(position: Position): readonly [x: number, y: number];
}

/** A Web Mercator picture of the bounds, as wide as said; its height follows. */
export function pictureOf([west, south, east, north]: Bounds, width: number): Picture {
  const [left, top] = toMercator(west, north);
  const [right, bottom] = toMercator(east, south);
  const scale = width / (right - left);
  const toUnits = ([x, y]: MercatorPoint) => [(x - left) * scale, (y - top) * scale] as const;
  return {
    width,
    height: (bottom - top) * scale,
    project: ([longitude, latitude]) =>
      toUnits(toMercator(longitude as number, latitude as number)),
  };
}

const FEWEST_POINTS_OF_A_RING = 4;
/** Units that a phone cannot tell apart: with every bay of the borders its first frame waits for them. */
const CELL = 3;

type Point = readonly [x: number, y: number];

/** SVG path data of rings, to whole units; rings too small to be seen in them are left out. */
export function ringsPath(rings: ReadonlyArray<ReadonlyArray<Position>>, picture: Picture): string {
  return rings
    .map((ring) => pointsOf(ring, picture))
    .filter((points) => points.length >= FEWEST_POINTS_OF_A_RING)
    .map((points) => `${pathOf(points.slice(0, -1))}z`)
    .join("");
}

/** SVG path data of lines, to whole units. */
export function linesPath(lines: ReadonlyArray<ReadonlyArray<Position>>, picture: Picture): string {
  return lines
    .map((line) => pointsOf(line, picture))
    .filter((points) => points.length > 1)
    .map(pathOf)
    .join("");
}

/** In steps from point to point, which are shorter than the points. */
function pathOf([first, ...others]: ReadonlyArray<Point>): string {
  let [x, y] = first as Point;
  const steps = others.map(([nextX, nextY]) => {
    const step = `${nextX - x},${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first?.join(",")}l${steps.join(" ")}`;
}

/**
 * To whole units, the ends kept: what lies in one cell of the picture becomes one point, the mean of it.
 * Neighbours come to the same points along the border that they share, whichever way they go.
 */
function pointsOf(line: ReadonlyArray<Position>, picture: Picture): ReadonlyArray<Point> {
  const points = line.map((position) => picture.project(position));
  const inner = runsInCells(points.slice(1, -1)).map(meanOf);
  const kept = [...points.slice(0, 1), ...inner, ...points.slice(-1)].map(
    ([x, y]): Point => [Math.round(x), Math.round(y)],
  );
  return kept.filter(([x, y], index) => {
    const before = kept[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}

function runsInCells(points: ReadonlyArray<Point>): ReadonlyArray<ReadonlyArray<Point>> {
  const runs: Array<Array<Point>> = [];
  let cellBefore = "";
  for (const point of points) {
    const cell = point.map((coordinate) => Math.floor(coordinate / CELL)).join();
    if (cell === cellBefore) runs.at(-1)?.push(point);
    else runs.push([point]);
    cellBefore = cell;
  }
  return runs;
}

function meanOf(points: ReadonlyArray<Point>): Point {
  return [mean(points, ([x]) => x) ?? 0, mean(points, ([, y]) => y) ?? 0];
}
