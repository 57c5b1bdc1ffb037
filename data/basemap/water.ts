import type { MultiPolygon, Polygon, Position } from "geojson";
import { contains, ringAreaKm2, smoothRing } from "./geometry";
import { runMapshaper } from "./mapshaper";
import {
  type Areas,
  feature,
  type Lines,
  layer,
  multiPolygon,
  polygonsOf,
  readGeoJsonTable,
  readPackageFile,
} from "./read";
import { detailKm, inRegion } from "./region";

export interface Water {
  /** Property `drained`: whether it is the bed of a reservoir whose dam was destroyed. */
  readonly lakes: Areas;
  /** Properties `en`, `uk` and `rank`, 1 the greatest. */
  readonly rivers: Lines;
}

/** Water smaller than this many squares of the detail at its place is dropped. */
const SMALLEST_LAKE_SQUARES = 120;

/** The Caspian is coast already. */
const LARGEST_LAKE_KM2 = 100_000;

/** Places in the reservoirs that the table draws: Kyiv, Kremenchuk, Kakhovka. */
const DRAWN_BY_TABLE: ReadonlyArray<Position> = [
  [30.5, 50.83],
  [32.7, 49.25],
  [35, 47.5],
];

/** Places in the two parts of the Oskil reservoir, whose dam was destroyed in 2022; the table marks Kakhovka's itself. */
const OSKIL_RESERVOIR: ReadonlyArray<Position> = [
  [37.589, 49.298],
  [37.55, 49.215],
];

/** Lakes from OpenStreetMap; the reservoirs on the Dnipro and the lines of the rivers from GSHHG, by the tables. */
export async function readWater(): Promise<Water> {
  const reservoirs: Areas = readGeoJsonTable<Polygon>("reservoirs.geojson");
  const files = await runMapshaper(
    ["-i lakes.json", "-dissolve drained", "-o lakes.json format=geojson"],
    { "lakes.json": layer([...readLakes(), ...reservoirs.features]) },
  );
  return { lakes: files["lakes.json"] as Areas, rivers: readGeoJsonTable("rivers.geojson") };
}

/** Lakes large enough for their place, less those that the table draws. */
function readLakes(): Areas["features"] {
  const source = readPackageFile("@geo-maps/earth-lakes-100m/map.geo.json") as {
    geometries: Array<Polygon | MultiPolygon>;
  };
  const lakes = source.geometries
    .flatMap(polygonsOf)
    .map((rings) => multiPolygon([rings.filter(isSizeable).map(smoothRing)]))
    .filter((lake) => lake.coordinates.flat().length > 0);
  const drawnByTable = new Set(DRAWN_BY_TABLE.map((place) => lakeAt(lakes, place)));
  const oskil = new Set(OSKIL_RESERVOIR.map((place) => lakeAt(lakes, place)));
  return lakes
    .filter((lake) => !drawnByTable.has(lake))
    .map((lake) => feature(lake, { drained: oskil.has(lake) }));
}

function lakeAt(lakes: ReadonlyArray<MultiPolygon>, place: Position): MultiPolygon {
  const lake = lakes.find((area) => contains(area, place));
  if (lake === undefined) throw new Error(`no lake of the package's holds the place ${place}`);
  return lake;
}

function isSizeable(ring: Array<Position>): boolean {
  const [corner = []] = ring;
  const km2 = ringAreaKm2(ring);
  const smallestKm2 = SMALLEST_LAKE_SQUARES * detailKm(corner) ** 2;
  return inRegion(corner) && km2 > smallestKm2 && km2 < LARGEST_LAKE_KM2;
}
