import { readFileSync, writeFileSync } from "node:fs";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { polygonsOf } from "../../../src/model/polygons-of";
import { simplifyLine } from "./geos";
import { signedArea } from "./grid";

/**
 * Makes `ukraine-outline.json`, by which the front line is told from the state border and the coast.
 * Run by hand, with the package outside the project because it is large (126 MB):
 *
 *   npm install --prefix /tmp/land @geo-maps/countries-land-100m@0.6.0
 *   npx tsx data/pipeline/front/make-ukraine-outline.ts \
 *     /tmp/land/node_modules/@geo-maps/countries-land-100m/map.geo.json
 *   npx biome check --write data/pipeline/front/ukraine-outline.json
 *
 * The package holds the land of all states from OpenStreetMap (ODbL 1.0), right to 100 m; Ukraine is
 * in it with Crimea. Natural Earth 10m is off by up to 3 km along the border with Russia, which is
 * more than the depth of many pockets that the front line cuts off there.
 */

/** Degrees, some 300 and 500 m: the sources draw the coast more freely than the border. */
const TOLERANCES = { border: 0.003, coast: 0.005 };
const DECIMALS = 3;
/** Square degrees, some 4 km2. */
const SMALLEST_ISLAND = 5e-4;
/** Crimea in degrees. The package gives it to Ukraine and, in polygons of its own, to Russia too. */
const CRIMEA = { west: 32.4, east: 36.6, south: 44.3, north: 46.3 };
const NEIGHBOURS = new Set(["BLR", "HUN", "MDA", "POL", "ROU", "RUS", "SVK"]);

type Country = Feature<Polygon | MultiPolygon, { A3: string }>;
type Line = Array<Position>;

function outerRings(country: Country): Array<Line> {
  return polygonsOf(country).map(([shell]) => shell as Line);
}

function area(ring: Line): number {
  return Math.abs(signedArea(ring));
}

function isInCrimea(ring: Line): boolean {
  const [longitude, latitude] = ring[0] as [number, number];
  const { west, east, south, north } = CRIMEA;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

/**
 * Cuts the mainland's ring into coast and border. Neighbours share their vertices exactly, but for a
 * few where the package's tiles meet; the coast is the one long run that no neighbour shares.
 */
function cutMainland(ring: Line, shared: ReadonlySet<string>): { coast: Line; border: Line } {
  const vertices = ring.slice(1);
  const around = [...vertices, ...vertices];
  let coast = { start: 0, length: 0 };
  let length = 0;
  for (const [index, vertex] of around.entries()) {
    length = shared.has(vertex.join()) ? 0 : length + 1;
    if (length > coast.length) coast = { start: index - length + 1, length };
  }
  const end = coast.start + coast.length;
  return {
    coast: around.slice(coast.start, end),
    border: around.slice(end - 1, coast.start + vertices.length + 1),
  };
}

function feature(kind: "border" | "coast", line: Line): object {
  const coordinates = simplifyLine(line, TOLERANCES[kind]).map((vertex) =>
    vertex.map((value) => Number(value.toFixed(DECIMALS))),
  );
  return { type: "Feature", properties: { kind }, geometry: { type: "LineString", coordinates } };
}

function main(path: string | undefined): void {
  if (path === undefined) throw new Error("expected the path of map.geo.json");
  const { features } = JSON.parse(readFileSync(path, "utf8")) as { features: Array<Country> };
  const ukraine = features.find(({ properties }) => properties.A3 === "UKR");
  if (!ukraine) throw new Error(`${path}: no country UKR`);
  const neighbours = features
    .filter(({ properties }) => NEIGHBOURS.has(properties.A3))
    .flatMap(outerRings)
    .filter((ring) => !isInCrimea(ring));
  const shared = new Set(neighbours.flatMap((ring) => ring.map((vertex) => vertex.join())));
  const [mainland, ...islands] = outerRings(ukraine)
    .filter((ring) => area(ring) >= SMALLEST_ISLAND)
    .sort((a, b) => area(b) - area(a));
  const { coast, border } = cutMainland(mainland as Line, shared);
  const outline = {
    type: "FeatureCollection",
    attribution: "© OpenStreetMap contributors, ODbL 1.0, through @geo-maps/countries-land-100m",
    features: [feature("border", border), ...[coast, ...islands].map((l) => feature("coast", l))],
  };
  const file = new URL("ukraine-outline.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify(outline)}\n`);
}

main(process.argv[2]);
