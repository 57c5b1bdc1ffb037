import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Geometry, Polygon, Position } from "geojson";
import initGeosJs from "geos-wasm";
import { geojsonToGeosGeom, geosGeomToGeojson } from "geos-wasm/helpers";
import { beforeAll, describe, expect, it } from "vitest";
import { polygonAreaKm2 } from "../../../data/pipeline/front/geodesic-area";
import { insideTest, nodeLines, polygonize } from "../../../data/pipeline/front/geos";
import { readStateOutline } from "../../../data/pipeline/front/state-outline";
import { type EarlierHistory, joinHistories } from "../../../src/model/earlier-history";
import { type FrontHistory, frontChange, occupiedKm2 } from "../../../src/model/front";
import { paceByDay } from "../../../src/model/front-pace";
import type { GreyZone } from "../../../src/model/grey-zone";
import { isWithin } from "../../../src/model/interval";
import { type Day, dayOf, formatDay } from "../../../src/model/time";
import { checkWire } from "../../../src/model/wire/common";
import { decodeFront } from "../../../src/model/wire/front";
import { decodeFrontEarlier } from "../../../src/model/wire/front-earlier";
import { decodeGreyZone } from "../../../src/model/wire/grey-zone";
import { type ManifestFile, manifestSchema } from "../../../src/model/wire/manifest";
import { areasWith, FRONT_SOURCE, occupiedAreas, outlineFiles } from "./front-source";

const BUILT = "public/data";

const geos = await initGeosJs({ noticeHandler: () => {} });

type Pointer = number;

function readBuilt<T>({ path }: ManifestFile, decode: (value: unknown, file: string) => T): T {
  return decode(JSON.parse(readFileSync(join(BUILT, path), "utf8")), path);
}

/** Of what is shipped, held against the archive read here anew. */
describe.skipIf(!existsSync(FRONT_SOURCE))("the earlier years in public/data", () => {
  let recent: FrontHistory;
  let earlier: EarlierHistory;
  let whole: FrontHistory;
  let grey: GreyZone;

  beforeAll(() => {
    const manifest = JSON.parse(readFileSync(join(BUILT, "manifest.json"), "utf8"));
    const { files } = checkWire(manifestSchema, manifest, "manifest.json");
    recent = readBuilt(files.front, decodeFront);
    earlier = readBuilt(files.frontearlier, decodeFrontEarlier);
    grey = readBuilt(files.greyzone, decodeGreyZone);
    whole = joinHistories(recent, earlier);
  });

  it("begin on 3 April 2022 and know the days of every file", () => {
    const days = outlineFiles("archive").filter(({ day }) => day < recent.firstDay);
    expect(formatDay(whole.firstDay)).toBe("2022-04-03");
    expect(earlier.lastDay - earlier.firstDay + 1 - earlier.missingDays.length).toBe(days.length);
    const missing = new Set(earlier.missingDays);
    expect(days.filter(({ day }) => missing.has(day))).toEqual([]);
  });

  // Net km2 by the outlines as published, from the issue.
  it.each([
    ["2022-08-31", "2022-09-30", -9316],
    ["2022-10-31", "2022-11-30", -4635],
    ["2024-10-31", "2024-11-30", 724],
    ["2025-05-31", "2025-06-30", 555],
  ])("%s to %s: net %d km2, within one per cent", (from, to, km2) => {
    const change = frontChange(whole, dayOf(from), dayOf(to));
    expect(Math.abs((change?.netKm2 ?? 0) - km2)).toBeLessThanOrEqual(Math.abs(km2) * 0.01);
  });

  it("leave the recent history as it is", () => {
    for (let day = recent.firstDay; day <= recent.lastDay; day += 1) {
      const [own, joined] = [occupiedKm2(recent, day) ?? 0, occupiedKm2(whole, day) ?? 0];
      expect(Math.abs(joined / own - 1)).toBeLessThan(1e-5);
    }
  });

  it("have their pace told in the recent file", () => {
    const pace = paceByDay(whole);
    const told = recent.earlier;
    expect(told?.firstDay).toBe(whole.firstDay);
    expect(told?.missingDays).toEqual(earlier.missingDays);
    for (const [day, { takenKm2, regainedKm2 }] of told?.pace ?? []) {
      expect(pace.get(day)?.takenKm2).toBeCloseTo(takenKm2, 2);
      expect(pace.get(day)?.regainedKm2).toBeCloseTo(regainedKm2, 2);
    }
    expect(told?.pace.size).toBe([...pace.keys()].filter((day) => day <= recent.firstDay).length);
  });

  // The source drew hundreds of km of the border anew on each of these days.
  it.each([
    "2022-04-24",
    "2022-05-22",
    "2022-07-12",
    "2022-08-03",
    "2022-09-30",
    "2023-08-17",
    "2023-09-07",
  ])("take no redraw of the border for a change on %s", (date) => {
    const day = dayOf(date);
    expect(changedAlongBorderKm2(whole, day)).toBeLessThan(30);
  });

  // It is told as it stood every 30 days, to about a kilometre.
  it("show the grey zone where the source does, and hardly over occupied land", () => {
    const sums = { source: 0, ours: 0, both: 0, overOccupied: 0 };
    const files = outlineFiles("archive");
    for (const { day, path } of files.filter((_file, index) => index % 60 === 0)) {
      const drawn = unionOf(areasWith(path, (status) => status === "unknown"));
      const ours = unionOf(
        grey.areas.filter(({ present }) => isWithin(present, day)).map(({ geometry }) => geometry),
      );
      const occupied = unionOf(occupiedAreas(path));
      sums.source += areaKm2(drawn);
      sums.ours += areaKm2(ours);
      sums.both += areaKm2(geos.GEOSIntersection(drawn, ours));
      sums.overOccupied += areaKm2(geos.GEOSIntersection(occupied, ours));
    }
    console.info("grey zone, km2 over all sampled days:", sums);
    expect(sums.both / sums.source).toBeGreaterThan(0.6);
    expect(sums.overOccupied / sums.ours).toBeLessThan(0.15);
  }, 300_000);

  // Area within 0.1 %, and no point of a front line farther than 200 m from the other's.
  it("reproduce every day: area and front line", () => {
    const edges = whole.edges.map(({ lines, ...edge }) => ({ ...edge, lines: lines.map(toPlane) }));
    const isBesideOutline = outlineTest();
    const area = { share: 0, day: "" };
    const ours: Count = { points: 0, far: [] };
    const theirs: Count = { points: 0, far: [] };
    for (const { day, path } of outlineFiles("archive").filter(
      (file) => file.day < recent.firstDay,
    )) {
      const outline = unionOf(occupiedAreas(path));
      const share = Math.abs((occupiedKm2(whole, day) as number) / areaKm2(outline) - 1);
      if (share > area.share) Object.assign(area, { share, day: formatDay(day) });
      const present = edges.filter((edge) => isWithin(edge.present, day));
      const front = present.filter(({ kind }) => kind === "front").flatMap(({ lines }) => lines);
      const drawn = boundaryOf(outline).map(toPlane);
      const slits = slitTest(outline);
      countFar(ours, front, drawn, day, isBesideOutline);
      const all = present.flatMap(({ lines }) => lines);
      const isNoFront = (point: Position) => isBesideOutline(point) || slits.isSlit(point);
      countFar(theirs, drawn, all, day, isNoFront);
      slits.free();
      geos.GEOSGeom_destroy(outline);
    }
    console.info("worst area:", area, "far points:", describeFar(ours), describeFar(theirs));
    expect(area.share).toBeLessThan(0.001);
    expect(ours.far).toEqual([]);
    expect(theirs.far).toEqual([]);
  }, 1_200_000);
});

/** km2 that changed hands on a day in cells along the border. */
function changedAlongBorderKm2({ cells }: FrontHistory, day: Day): number {
  const border = distanceTo(readStateOutline().border.coordinates.map(toPlane));
  const changed = cells.filter(
    ({ occupied }) => isWithin(occupied, day) !== isWithin(occupied, day - 1),
  );
  const along = changed.filter(({ geometry }) =>
    polygonsOf(geometry).every(({ coordinates: [shell = []] }) =>
      toPlane(shell).every((point) => border.metres(point) < 450),
    ),
  );
  border.free();
  return along.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
}

function unionOf(geometries: ReadonlyArray<Geometry>): Pointer {
  const valid = geometries.map((geometry) => {
    const pointer = geojsonToGeosGeom(geometry, geos);
    const made = geos.GEOSMakeValid(pointer);
    geos.GEOSGeom_destroy(pointer);
    return made;
  });
  const list = geos.Module._malloc(valid.length * 4);
  geos.Module.HEAPU32.set(valid, list / 4);
  const collection = geos.GEOSGeom_createCollection(7, list, valid.length);
  geos.Module._free(list);
  const union = geos.GEOSUnaryUnion(collection);
  geos.GEOSGeom_destroy(collection);
  return union;
}

function polygonsOf(geometry: Geometry): Array<Polygon> {
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(polygonsOf);
  if (geometry.type === "Polygon") return [geometry];
  if (geometry.type !== "MultiPolygon") return [];
  return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
}

function areaKm2(geometry: Pointer): number {
  return polygonsOf(geosGeomToGeojson(geometry, geos) as Geometry).reduce(
    (sum, polygon) => sum + polygonAreaKm2(polygon),
    0,
  );
}

type Line = ReadonlyArray<Position>;

function boundaryOf(geometry: Pointer): Array<Line> {
  return polygonsOf(geosGeomToGeojson(geometry, geos) as Geometry).flatMap(
    ({ coordinates }) => coordinates,
  );
}

const METRES_PER_DEGREE = 111_200;
const NARROWING = Math.cos((48.3 * Math.PI) / 180);

/** Metres; eastward right at 48.3 degrees north. */
function toPlane(line: Line): Line {
  return line.map(([x, y]) => [
    (x as number) * METRES_PER_DEGREE * NARROWING,
    (y as number) * METRES_PER_DEGREE,
  ]);
}

/** Whether a point in the plane lies where border or coast, not the front, decides the line. */
function outlineTest(): (point: Position) => boolean {
  const { border, coast } = readStateOutline();
  const isInUkraine = insideTest({
    type: "MultiPolygon",
    coordinates: polygonize(
      nodeLines(
        { type: "MultiLineString", coordinates: [...border.coordinates, ...coast.coordinates] },
        1e-5,
      ),
    ).map((polygon) => polygon.coordinates.map((ring) => [...toPlane(ring)])),
  });
  const toBorder = distanceTo(border.coordinates.map(toPlane));
  const toCoast = distanceTo(coast.coordinates.map(toPlane));
  const known = new Map<string, boolean>();
  return (point) => {
    const key = point.join();
    const answer =
      known.get(key) ??
      (toBorder.metres(point) < 1000 ||
        toCoast.metres(point) < 2500 ||
        !isInUkraine(point[0] as number, point[1] as number));
    known.set(key, answer);
    return answer;
  };
}

/** Square around a point, in metres, in which a slit is looked for. */
const AROUND = 600;

/** Whether a point of an outline only lies in a slit, less than 180 m wide, between its polygons. */
function slitTest(outline: Pointer) {
  const coordinates = polygonsOf(geosGeomToGeojson(outline, geos) as Geometry).map((polygon) =>
    polygon.coordinates.map((ring) => [...toPlane(ring)]),
  );
  const land = geojsonToGeosGeom({ type: "MultiPolygon", coordinates }, geos);
  return {
    isSlit: ([x, y]: Position): boolean => {
      const [east, north] = [x as number, y as number];
      const box = [east - AROUND, north - AROUND, east + AROUND, north + AROUND] as const;
      const clipped = geos.GEOSClipByRect(land, ...box);
      const filled = geos.GEOSBuffer(clipped, 90, 4);
      const closed = geos.GEOSBuffer(filled, -95, 4);
      const point = geos.GEOSGeom_createPointFromXY(east, north);
      const isInside = geos.GEOSContains(closed, point) === 1;
      for (const geometry of [clipped, filled, closed, point]) geos.GEOSGeom_destroy(geometry);
      return isInside;
    },
    free: () => geos.GEOSGeom_destroy(land),
  };
}

function distanceTo(lines: ReadonlyArray<Line>) {
  const coordinates = lines.map((line) => [...line]);
  const geometry = geojsonToGeosGeom({ type: "MultiLineString", coordinates }, geos);
  const prepared = geos.GEOSPrepare(geometry);
  const result = geos.Module._malloc(8);
  return {
    metres: ([x, y]: Position): number => {
      const point = geos.GEOSGeom_createPointFromXY(x as number, y as number);
      geos.GEOSPreparedDistance(prepared, point, result);
      geos.GEOSGeom_destroy(point);
      return geos.Module.getValue(result, "double");
    },
    free: () => {
      geos.GEOSPreparedGeom_destroy(prepared);
      geos.GEOSGeom_destroy(geometry);
      geos.Module._free(result);
    },
  };
}

interface Count {
  points: number;
  /** Farther than 200 m from the other's line. */
  readonly far: Array<{ readonly metres: number; readonly at: string }>;
}

function countFar(
  count: Count,
  lines: ReadonlyArray<Line>,
  others: ReadonlyArray<Line>,
  day: Day,
  isNoFront: (point: Position) => boolean,
): void {
  const other = distanceTo(others);
  for (const point of lines.flatMap(pointsAlong)) {
    count.points += 1;
    const metres = other.metres(point);
    if (metres <= FARTHEST || isNoFront(point)) continue;
    const [x, y] = point as [number, number];
    const [longitude, latitude] = [x / NARROWING, y].map((m) => (m / METRES_PER_DEGREE).toFixed(3));
    count.far.push({ metres, at: `${formatDay(day)} ${latitude} N, ${longitude} E` });
  }
  other.free();
}

function describeFar({ points, far }: Count): string {
  const farthest = far.toSorted((a, b) => b.metres - a.metres).slice(0, 5);
  const places = farthest.map(({ metres, at }) => `${metres.toFixed(0)} m on ${at}`);
  return `${far.length} of ${points} farther than ${FARTHEST} m: ${places.join("; ")}`;
}

const FARTHEST = 200;
/** Metres between the points that are looked at; with 100 it takes some ten minutes, and finds none either. */
const STEP = Number(process.env.LINE_STEP_METRES ?? 1000);

function pointsAlong(line: Line): Array<Position> {
  return line.slice(1).flatMap((to, index) => {
    const [x1, y1] = line[index] as [number, number];
    const [x2, y2] = to as [number, number];
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP);
    return Array.from({ length: steps }, (_step, step) => [
      x1 + ((x2 - x1) * step) / steps,
      y1 + ((y2 - y1) * step) / steps,
    ]);
  });
}
