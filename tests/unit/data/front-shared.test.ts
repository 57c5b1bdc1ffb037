import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Geometry, Position } from "geojson";
import initGeosJs from "geos-wasm";
import { geojsonToGeosGeom, geosGeomToGeojson } from "geos-wasm/helpers";
import { beforeAll, describe, expect, it } from "vitest";
import { polygonAreaKm2 } from "../../../data/pipeline/front/geodesic-area";
import {
  type EdgeKind,
  type FrontHistory,
  frontChange,
  occupiedKm2,
} from "../../../src/model/front";
import { isWithin } from "../../../src/model/interval";
import { type Day, dayOf, formatDay } from "../../../src/model/time";
import { checkWire } from "../../../src/model/wire/common";
import { decodeFront } from "../../../src/model/wire/front";
import { manifestSchema } from "../../../src/model/wire/manifest";
import { FRONT_SOURCE, occupiedAreas, outlineFiles, polygonsOf } from "./front-source";

const BUILT = "public/data";

const geos = await initGeosJs();

/** What is shipped, held against the source read here anew. */
describe.skipIf(!existsSync(FRONT_SOURCE))("the recent front in public/data", () => {
  let text: string;
  let history: FrontHistory;

  beforeAll(() => {
    const manifest = JSON.parse(readFileSync(join(BUILT, "manifest.json"), "utf8"));
    const { path } = checkWire(manifestSchema, manifest, "manifest.json").files.front;
    text = readFileSync(join(BUILT, path), "utf8");
    history = decodeFront(JSON.parse(text), path);
  });

  it("uses every outline of the archive from July 2024, then every one of the mirror", () => {
    expect(formatDay(history.firstDay)).toBe("2024-07-01");
    const days = sourceDays().map(({ day }) => day);
    const missing = new Set(history.missingDays);
    expect(days.filter((day) => missing.has(day))).toEqual([]);
    expect(missing.size + days.length).toBe(history.lastDay - history.firstDay + 1);
  });

  it("weighs at most 200 kB as brotli", () => {
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(200_000);
  }, 60_000);

  // Net km2 by the outlines as published by the last evening of each month (DESIGN.md).
  it.each([
    ["2024-10-31", "2024-11-30", 724],
    ["2024-11-30", "2024-12-31", 393],
    ["2024-12-31", "2025-01-31", 325],
    ["2025-01-31", "2025-02-28", 191],
    ["2025-02-28", "2025-03-31", 133],
    ["2025-03-31", "2025-04-30", 177],
    ["2025-04-30", "2025-05-31", 448],
    ["2025-05-31", "2025-06-30", 555],
    ["2025-06-30", "2025-07-31", 562],
  ])("%s to %s: net %d km2, within one per cent", (from, to, km2) => {
    const change = frontChange(history, dayOf(from), dayOf(to));
    expect(Math.abs((change?.netKm2 ?? 0) - km2)).toBeLessThanOrEqual(km2 * 0.01);
  });

  // The line nearest to each place on 30 June 2025.
  it.each([
    ["front", "Pokrovsk", [37.18, 48.28]],
    ["front", "Chasiv Yar", [37.84, 48.59]],
    ["front", "Vovchansk", [36.94, 50.29]],
    ["front", "Oleksiivka, in the border strip of Sumy oblast", [34.9, 51.07]],
    ["front", "the Dnipro at Kherson", [32.62, 46.61]],
    ["border", "Milove, where Luhansk oblast ends", [40.17, 49.36]],
    ["border", "Zhuravka, on the border with Kursk oblast", [35.02, 51.23]],
    ["coast", "the Kinburn spit", [31.56, 46.54]],
    ["coast", "Yalta", [34.17, 44.49]],
    ["coast", "Henichesk", [34.81, 46.17]],
    ["coast", "Mariupol", [37.55, 47.08]],
  ] as const)("calls the line a %s at %s", (kind, _place, place) => {
    expect(kindOfNearestEdge(history, dayOf("2025-06-30"), place)).toBe(kind);
  });

  it("draws no front line in Crimea or along the border of Luhansk oblast", () => {
    const isInRear = ([x, y]: Position) => (y as number) < 46 || (x as number) > 39.95;
    const inRear = history.edges.filter(
      ({ kind, lines }) => kind === "front" && lines.flat().some(isInRear),
    );
    expect(inRear).toEqual([]);
  });

  // Area within 0.01 %, symmetric difference below 0.02 %, the edges all around the active cells.
  it("reproduces every day: area, difference and outline", () => {
    const cells = history.cells.map((cell) => ({
      occupied: cell.occupied,
      geometry: geojsonToGeosGeom(cell.geometry, geos),
    }));
    const edges = history.edges.map(({ present, lines }) => ({ present, length: lengthOf(lines) }));
    const worst = {
      area: { share: 0, day: "" },
      difference: { share: 0, day: "" },
      edges: { share: 0, day: "" },
    };
    const note = (what: keyof typeof worst, share: number, day: Day) => {
      if (share > worst[what].share) worst[what] = { share, day: formatDay(day) };
    };
    for (const { day, path } of sourceDays()) {
      const outline = unionOf(occupiedAreas(path).map((p) => geojsonToGeosGeom(p, geos)));
      const active = cells.filter((cell) => isWithin(cell.occupied, day));
      const union = coverageOf(active.map((cell) => geos.GEOSGeom_clone(cell.geometry)));
      const difference = geos.GEOSSymDifference(outline, union);
      const outlineKm2 = areaKm2(outline);
      const edgesLength = edges
        .filter(({ present }) => isWithin(present, day))
        .reduce((sum, { length }) => sum + length, 0);
      note("area", Math.abs((occupiedKm2(history, day) as number) / outlineKm2 - 1), day);
      note("difference", areaKm2(difference) / outlineKm2, day);
      note("edges", Math.abs(edgesLength / perimeter(union) - 1), day);
      for (const geometry of [outline, union, difference]) geos.GEOSGeom_destroy(geometry);
    }
    console.info("worst days:", worst);
    expect(worst.area.share).toBeLessThan(0.0001);
    expect(worst.difference.share).toBeLessThan(0.0002);
    expect(worst.edges.share).toBeLessThan(1e-9);
  }, 600_000);
});

function sourceDays(): Array<{ day: Day; path: string }> {
  const archive = outlineFiles("archive").filter(({ day }) => day >= dayOf("2024-07-01"));
  const archiveEnds = archive.at(-1)?.day as Day;
  const mirror = outlineFiles("daily").map(({ day, path }) => ({ day: day - 1, path }));
  return [...archive, ...mirror.filter(({ day }) => day > archiveEnds)];
}

function collectionOf(geometries: ReadonlyArray<number>): number {
  const list = geos.Module._malloc(geometries.length * 4);
  geos.Module.HEAPU32.set(geometries, list / 4);
  const collection = geos.GEOSGeom_createCollection(7, list, geometries.length);
  geos.Module._free(list);
  return collection;
}

function unionOf(geometries: ReadonlyArray<number>): number {
  const collection = collectionOf(geometries);
  const union = geos.GEOSUnaryUnion(collection);
  geos.GEOSGeom_destroy(collection);
  return union;
}

function coverageOf(geometries: ReadonlyArray<number>): number {
  const collection = collectionOf(geometries);
  const union = geos.GEOSCoverageUnion(collection);
  geos.GEOSGeom_destroy(collection);
  return union;
}

/** In degrees. */
function perimeter(geometry: number): number {
  const result = geos.Module._malloc(8);
  geos.GEOSLength(geometry, result);
  const length = geos.Module.getValue(result, "double");
  geos.Module._free(result);
  return length;
}

/** In degrees. */
function lengthOf(lines: ReadonlyArray<ReadonlyArray<Position>>): number {
  return lines.reduce((sum, line) => {
    const steps = line.map(([x, y], index) => {
      const [fromX, fromY] = (line[index - 1] ?? line[index]) as Position;
      return Math.hypot((x as number) - (fromX as number), (y as number) - (fromY as number));
    });
    return sum + steps.reduce((length, step) => length + step, 0);
  }, 0);
}

function kindOfNearestEdge(
  { edges }: FrontHistory,
  day: Day,
  [longitude, latitude]: readonly [number, number],
): EdgeKind | undefined {
  const distances = edges
    .filter(({ present }) => isWithin(present, day))
    .flatMap(({ kind, lines }) =>
      lines.flat().map(([x, y]) => ({
        kind,
        distance: Math.hypot(((x as number) - longitude) * 0.66, (y as number) - latitude),
      })),
    );
  return distances.sort((a, b) => a.distance - b.distance)[0]?.kind;
}

function areaKm2(geometry: number): number {
  return polygonsOf(geosGeomToGeojson(geometry, geos) as Geometry).reduce(
    (sum, coordinates) => sum + polygonAreaKm2({ type: "Polygon", coordinates }),
    0,
  );
}
