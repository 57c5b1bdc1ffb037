import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { merge } from "topojson-client";
import type { Polygon as TopologyPolygon } from "topojson-specification";
import type { BasemapSources } from "../map/basemap/decode";
import type { FrontHistory } from "../model/front";
import { isWithin } from "../model/interval";
import type { Day } from "../model/time";
import type { FrontTopology } from "../model/wire/front";
import { type Bounds, linesPath, type Picture, pictureOf, ringsPath } from "./outline-path";

/** A unit is about a pixel of a laptop's map. */
const WIDTH = 700;

export interface OutlineInput {
  readonly basemap: Pick<BasemapSources, "oblasts">;
  /** The file of the recent history, unpacked: its cells share arcs, so that they can be made one area. */
  readonly topology: FrontTopology;
  readonly history: FrontHistory;
  readonly day: Day;
  readonly bounds: Bounds;
}

/**
 * A picture of Ukraine, the occupied land and the front line on the evening of a day, as SVG without
 * colours: its parts have the classes `land` (its oblasts), `occupied` and `front`.
 */
export function outlineSvg({ basemap, topology, history, day, bounds }: OutlineInput): string {
  const picture = pictureOf(bounds, WIDTH);
  const occupied = topology.objects.cells.geometries.filter((_, index) => {
    const cell = history.cells[index];
    return cell !== undefined && isWithin(cell.occupied, day);
  });
  const land = merge(topology, occupied as Array<TopologyPolygon>).coordinates;
  const front = history.edges
    .filter(({ kind, present }) => kind === "front" && isWithin(present, day))
    .flatMap(({ lines }) => lines);
  const paths = [
    // One for each area: a browser is much slower to paint all of them as one.
    ...areasOf(basemap.oblasts).map((area) => ["land", ringsPath(area, picture)]),
    ["occupied", ringsPath(land.flat(), picture)],
    ["front", linesPath(front, picture)],
  ];
  const drawn = paths
    .filter(([, data]) => data)
    .map(([name, data]) => `<path class="${name}" d="${data}"/>`)
    .join("");
  return `<svg viewBox="0 0 ${WIDTH} ${heightOf(picture)}" aria-hidden="true">${drawn}</svg>`;
}

function heightOf({ height }: Picture): number {
  return Math.round(height);
}

function areasOf({ features }: FeatureCollection): ReadonlyArray<ReadonlyArray<Array<Position>>> {
  return features.flatMap(({ geometry }) => {
    const area = geometry as Polygon | MultiPolygon;
    return area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  });
}
