import { existsSync, readFileSync } from "node:fs";
import geographiclib from "geographiclib-geodesic";
import type { FeatureCollection, Geometry, Position } from "geojson";
import initGeosJs from "geos-wasm";
import { geojsonToGeosGeom, geosGeomToGeojson } from "geos-wasm/helpers";
import { feature } from "topojson-client";
import { beforeAll, describe, expect, it } from "vitest";
import { openBuiltData } from "../../../data/figures/built-data";
import { type FrontHistory, frontChange } from "../../../src/model/front";
import { changeBySector } from "../../../src/model/sector";
import { type Day, dayOf, formatDay } from "../../../src/model/time";
import { FRONT_SOURCE, occupiedAreas, outlineFiles, polygonsOf } from "./front-source";

const FIRST_DAY = dayOf("2024-07-01");
const PAIRS = 50;

/** Of a figure: the issue's own bound. */
const TOLERANCE = 0.002;
/** km2 that a figure may be off whatever its size. */
const FLOOR_KM2 = 0.1;

/** Degrees to which the mirror rounds its coordinates; the archive tells some of them finer. */
const SOURCE_GRID = 1e-5;

const geos = await initGeosJs({ noticeHandler: () => {} });

type Pointer = number;

interface Area {
  readonly id: string;
  readonly pointer: Pointer;
  readonly prepared: Pointer;
}

interface Sums {
  gainedKm2: number;
  lostKm2: number;
}

/**
 * What changed hands by overlay of the two source outlines, read, overlaid and measured here anew: no
 * cell and no code of the pipeline has a part in it.
 */
describe.skipIf(!existsSync(FRONT_SOURCE))("the change between any two days, by overlay", () => {
  let history: FrontHistory;
  let outlines: Outlines;
  let axes: ReadonlyArray<Area>;
  let oblasts: ReadonlyArray<Area>;

  beforeAll(async () => {
    history = await (await openBuiltData("public/data")).recentFront();
    outlines = new Outlines();
    axes = readAreas(JSON.parse(readFileSync("data/gazetteer/axes.geojson", "utf8")));
    const basemap = JSON.parse(readFileSync("public/basemap/basemap.json", "utf8"));
    oblasts = readAreas(feature(basemap, basemap.objects.oblasts) as unknown as AreaCollection);
  });

  it(`is that of the cells for ${PAIRS} random pairs, in all and by sector`, () => {
    const faults: Array<string> = [];
    const worst = { share: 0, what: "" };
    for (const [from, to] of randomPairs(history.lastDay)) {
      const expected = overlay(outlines.on(from), outlines.on(to), axes, oblasts);
      const found = ofCells(history, from, to);
      for (const key of new Set([...expected.keys(), ...found.keys()])) {
        for (const [figure, km2] of figuresOf(expected.get(key))) {
          const own = new Map(figuresOf(found.get(key))).get(figure) as number;
          const what = `${formatDay(from)} to ${formatDay(to)}, ${key}, ${figure}`;
          const off = Math.abs(own - km2);
          const share = off / Math.max(Math.abs(km2), FLOOR_KM2 / TOLERANCE);
          if (share > worst.share) Object.assign(worst, { share, what });
          if (share > TOLERANCE)
            faults.push(`${what}: ${own.toFixed(3)}, by overlay ${km2.toFixed(3)}`);
        }
      }
    }
    console.info(`worst of ${PAIRS} pairs: ${worst.what}, ${(worst.share * 100).toFixed(3)} %`);
    expect(faults).toEqual([]);
  }, 300_000);
});

function figuresOf(sums: Sums = { gainedKm2: 0, lostKm2: 0 }): Array<[string, number]> {
  const { gainedKm2, lostKm2 } = sums;
  return [
    ["gained", gainedKm2],
    ["lost", lostKm2],
    ["net", gainedKm2 - lostKm2],
  ];
}

function randomPairs(lastDay: Day): Array<[from: Day, to: Day]> {
  const random = mulberry32(20_241_130);
  const day = () => FIRST_DAY + Math.floor(random() * (lastDay - FIRST_DAY + 1));
  const pairs: Array<[Day, Day]> = [];
  while (pairs.length < PAIRS) {
    const [one, other] = [day(), day()];
    if (one !== other) pairs.push([Math.min(one, other), Math.max(one, other)]);
  }
  return pairs;
}

/** Tommy Ettinger's generator, so that the pairs are the same in every run. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function ofCells(history: FrontHistory, from: Day, to: Day): Map<string, Sums> {
  const sectors = changeBySector(history, from, to);
  return new Map<string, Sums>([
    ["all", frontChange(history, from, to) as Sums],
    ...(sectors?.byOblast ?? []).map((row): [string, Sums] => [row.id, row]),
    ...(sectors?.byAxis ?? []).map((row): [string, Sums] => [`axis ${row.id}`, row]),
  ]);
}

function overlay(
  before: Pointer,
  after: Pointer,
  axes: ReadonlyArray<Area>,
  oblasts: ReadonlyArray<Area>,
): Map<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const [figure, minuend, subtrahend] of [
    ["gainedKm2", after, before],
    ["lostKm2", before, after],
  ] as const) {
    const difference = geos.GEOSDifference(minuend, subtrahend);
    const add = (key: string, km2: number) => {
      const sum = sums.get(key) ?? { gainedKm2: 0, lostKm2: 0 };
      sum[figure] += km2;
      sums.set(key, sum);
    };
    add("all", areaKm2(difference));
    for (const [id, km2] of divide(difference, axes, () => "null")) add(`axis ${id}`, km2);
    for (const [id, km2] of divide(difference, oblasts, nearest)) add(id, km2);
    geos.GEOSGeom_destroy(difference);
  }
  return sums;
}

/** km2 of a geometry in each area; `ofRest` names a part outside all of them. */
function divide(
  geometry: Pointer,
  areas: ReadonlyArray<Area>,
  ofRest: (part: Pointer, areas: ReadonlyArray<Area>) => string,
): Array<[id: string, km2: number]> {
  const result: Array<[string, number]> = [];
  for (const part of partsOf(geometry)) {
    const touched = areas.filter(
      ({ prepared }) => geos.GEOSPreparedIntersects(prepared, part) === 1,
    );
    let rest = geos.GEOSGeom_clone(part);
    for (const { id, pointer } of touched) {
      const inside = geos.GEOSIntersection(part, pointer);
      const outside = geos.GEOSDifference(rest, pointer);
      result.push([id, areaKm2(inside)]);
      for (const used of [inside, rest]) geos.GEOSGeom_destroy(used);
      rest = outside;
    }
    for (const beyond of partsOf(rest)) {
      const km2 = areaKm2(beyond);
      if (km2 > 0) result.push([ofRest(beyond, areas), km2]);
    }
    geos.GEOSGeom_destroy(rest);
  }
  return result;
}

/** Owned by the geometry. */
function partsOf(geometry: Pointer): Array<Pointer> {
  const count = geos.GEOSGetNumGeometries(geometry);
  return Array.from({ length: count }, (_, index) => geos.GEOSGetGeometryN(geometry, index));
}

function nearest(part: Pointer, areas: ReadonlyArray<Area>): string {
  const result = geos.Module._malloc(8);
  const point = geos.GEOSPointOnSurface(part);
  const distances = areas.map(({ id, prepared }) => {
    geos.GEOSPreparedDistance(prepared, point, result);
    return { id, distance: geos.Module.getValue(result, "double") };
  });
  geos.Module._free(result);
  geos.GEOSGeom_destroy(point);
  return distances.reduce((best, area) => (area.distance < best.distance ? area : best)).id;
}

type AreaCollection = FeatureCollection<Geometry, { id: string }>;

function readAreas({ features }: AreaCollection): Array<Area> {
  return features.map(({ properties, geometry }) => {
    const pointer = readValid(geometry);
    return { id: properties.id, pointer, prepared: geos.GEOSPrepare(pointer) };
  });
}

/** The occupied land of each evening. A day without a file has the outline before it. */
class Outlines {
  private readonly paths = new Map<Day, string>();
  private readonly read = new Map<string, Pointer>();
  private readonly lastOfArchive: Day;

  constructor() {
    const archive = outlineFiles("archive").filter(({ day }) => day >= FIRST_DAY);
    this.lastOfArchive = archive.at(-1)?.day as Day;
    for (const { day, path } of archive) this.paths.set(day, path);
    for (const { day, path } of outlineFiles("daily")) {
      if (day - 1 > this.lastOfArchive) this.paths.set(day - 1, path);
    }
  }

  on(day: Day): Pointer {
    const drawn = this.drawnOn(day);
    if (day <= this.lastOfArchive) return drawn;
    const islands = this.undrawnIslands().map((part) => geos.GEOSGeom_clone(part));
    return unionOf([geos.GEOSGeom_clone(drawn), ...islands]);
  }

  /** Tuzla and the like: land of the archive's end that the mirror's first outline does not touch. */
  private undrawnIslands(): Array<Pointer> {
    const mirror = this.drawnOn(this.lastOfArchive + 1);
    return partsOf(this.drawnOn(this.lastOfArchive)).filter(
      (part) => geos.GEOSIntersects(part, mirror) === 0,
    );
  }

  private drawnOn(day: Day): Pointer {
    let standing = day;
    while (!this.paths.has(standing)) standing -= 1;
    const path = this.paths.get(standing) as string;
    const outline = this.read.get(path) ?? readOutline(path);
    this.read.set(path, outline);
    return outline;
  }
}

function readOutline(path: string): Pointer {
  const polygons = occupiedAreas(path).flatMap(polygonsOf);
  const union = unionOf(polygons.map((coordinates) => readValid({ type: "Polygon", coordinates })));
  const rounded = geos.GEOSGeom_setPrecision(union, SOURCE_GRID, 0);
  geos.GEOSGeom_destroy(union);
  return rounded;
}

/** Rings that cross themselves are noded. Polygons of one outline may overlap, so each is read alone. */
function readValid(geometry: Geometry): Pointer {
  const drawn = geojsonToGeosGeom(geometry, geos);
  const valid = geos.GEOSMakeValid(drawn);
  geos.GEOSGeom_destroy(drawn);
  return valid;
}

/** Takes the geometries over. */
function unionOf(geometries: ReadonlyArray<Pointer>): Pointer {
  const list = geos.Module._malloc(geometries.length * 4);
  geos.Module.HEAPU32.set(geometries, list / 4);
  const collection = geos.GEOSGeom_createCollection(7, list, geometries.length);
  geos.Module._free(list);
  const union = geos.GEOSUnaryUnion(collection);
  geos.GEOSGeom_destroy(collection);
  return union;
}

function areaKm2(geometry: Pointer): number {
  return polygonsOf(geosGeomToGeojson(geometry, geos) as Geometry)
    .flatMap((rings) => rings.map((ring, index) => (index === 0 ? 1 : -1) * ringKm2(ring)))
    .reduce((sum, km2) => sum + km2, 0);
}

function ringKm2(ring: ReadonlyArray<Position>): number {
  const polygon = geographiclib.Geodesic.WGS84.Polygon(false);
  for (const [longitude, latitude] of ring.slice(1)) {
    polygon.AddPoint(latitude as number, longitude as number);
  }
  return Math.abs(polygon.Compute(false, true).area as number) / 1e6;
}
