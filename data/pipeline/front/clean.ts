import type { MultiLineString, MultiPoint, Polygon, Position } from "geojson";
import { overlap } from "../../../src/model/box";
import type { Day } from "../../../src/model/time";
import { boxOf } from "./box";
import {
  findDefect,
  grow,
  multiPolygon,
  nodePolygon,
  overlay,
  overlayOnGrid,
  union,
  unionOnGrid,
  withNearness,
} from "./geos";
import { areaInSquareMetres, signedArea } from "./grid";
import { pointsAlong, polygonsFromPlane, polygonsToPlane, toPlane } from "./plane";
import type { RedrawRules } from "./redraws";

/** Land as drawn on one day, on the grid. Polygons may touch and overlap. */
export interface DrawnLand {
  readonly day: Day;
  readonly polygons: ReadonlyArray<Polygon>;
}

/** Land that changed hands between the outline of `day` and the one before it, on the grid. */
export interface Flip {
  readonly day: Day;
  readonly polygons: ReadonlyArray<Polygon>;
}

/** How one flip came about. The areas are of redraws that the outline after it did not have. */
export interface CleanedDay {
  readonly flip: Flip;
  readonly redrawnKm2: number;
  readonly borderRedrawnKm2: number;
}

/**
 * Cleans outlines one after the other, newest first. The line stays as it is known from later until an
 * outline departs from it by a whole strip; as each is compared with its own source, errors do not add
 * up.
 */
export class OutlineCleaner {
  private readonly strips = new Familiar(({ coordinates }) => coordinates.join());
  private readonly borders = new Familiar(roughPlace);

  /**
   * `later`: the land on the first outline after those to be cleaned. `strip`: metres; what is
   * narrower between an old line and a new one is a line drawn anew and not a change.
   */
  constructor(
    private later: DrawnLand,
    private readonly strip: number,
    private readonly rules: RedrawRules,
  ) {}

  step({ day, polygons }: DrawnLand): CleanedDay {
    const { polygons: land, day: changed } = this.later;
    const strip = this.strip;
    const drawn = withoutSlits(polygons, strip);
    const difference = overlay("SymDifference", drawn, land);
    const { wide, rest } = divideByWidth(difference, strip);
    const newStrips = this.strips.meet(rest);
    const far = partsFarFromLines(rest, new Set(newStrips), drawn, land, strip, this.rules);
    const departing = unionOnGrid([...wide, ...far]);
    const isRedraw = departing.map(this.rules.isBorderRedraw);
    const flipped = departing.filter((_polygon, index) => !isRedraw[index]);
    const redrawn = departing.filter((_polygon, index) => isRedraw[index]);
    const cleaned = flipped.length > 0 ? overlayOnGrid("SymDifference", land, flipped) : land;
    this.later = { day, polygons: cleaned };
    return {
      flip: { day: changed, polygons: flipped },
      redrawnKm2: areaKm2(newStrips),
      borderRedrawnKm2: areaKm2(this.borders.meet(redrawn)),
    };
  }
}

/** Square metres: crumbs are what rounding and cutting leave. */
const CRUMB = 6000;

function isNoCrumb(polygon: Polygon): boolean {
  return areaInSquareMetres(polygon) >= CRUMB;
}

/** Tells polygons from those of the step before. */
class Familiar {
  private known = new Set<string>();

  constructor(private readonly keyOf: (polygon: Polygon) => string) {}

  /** Those that were not there the last time. */
  meet(polygons: ReadonlyArray<Polygon>): Array<Polygon> {
    const keys = polygons.map(this.keyOf);
    const unknown = polygons.filter((_polygon, index) => !this.known.has(keys[index] as string));
    this.known = new Set(keys);
    return unknown;
  }
}

/** The same for a polygon that was cut slightly otherwise. */
function roughPlace(polygon: Polygon): string {
  return Object.values(boxOf(polygon))
    .map((value) => Math.round(value / ROUGHLY))
    .join();
}

/** In units of the grid, about 1 km. */
const ROUGHLY = 1000;

/** One area without the slits that the source leaves between polygons. */
function withoutSlits(polygons: ReadonlyArray<Polygon>, strip: number): Array<Polygon> {
  return union(polygons.flatMap(valid)).map((polygon) => fillSlits(polygon, strip));
}

function valid(polygon: Polygon): Array<Polygon> {
  return findDefect(polygon) === null ? [polygon] : nodePolygon(polygon);
}

function fillSlits({ type, coordinates }: Polygon, strip: number): Polygon {
  const [shell = [], ...holes] = coordinates;
  const wide = holes.filter((hole) => {
    const area: Polygon = { type: "Polygon", coordinates: [hole] };
    return grow(multiPolygon(polygonsToPlane([area])), -strip / 2).length > 0;
  });
  return { type, coordinates: [shell, ...wide] };
}

/**
 * What is at least as wide as a strip, with its ends where it narrows, and the rest, crumbs included. A
 * polygon that is wide for the most part stays whole, so that the line follows the source exactly.
 */
function divideByWidth(polygons: ReadonlyArray<Polygon>, strip: number) {
  const broad = polygonsToPlane(polygons).filter((polygon) => mayHoldDisc(polygon, strip / 2));
  const cores = grow(multiPolygon(broad), -strip / 2);
  if (cores.length === 0) return { wide: [], rest: polygons };
  const around = polygonsFromPlane(grow(multiPolygon(cores), strip));
  const { near, away } = divideByBox(polygons, around);
  const parts: Array<Polygon> = [];
  const rest = [...away];
  for (const polygon of near) {
    const inside = overlay("Intersection", [polygon], around);
    if (areaKm2(inside) >= MOSTLY * areaKm2([polygon])) {
      parts.push(polygon);
      continue;
    }
    parts.push(...inside);
    rest.push(...overlay("Difference", [polygon], around));
  }
  const wide = parts.filter(isNoCrumb);
  return { wide, rest: [...rest, ...parts.filter((part) => !isNoCrumb(part))] };
}

const MOSTLY = 0.85;

/** Told by its box and its area; most differences are far too narrow. */
function mayHoldDisc(polygon: Polygon, radius: number): boolean {
  const { west, south, east, north } = boxOf(polygon);
  if (Math.min(east - west, north - south) < 2 * radius) return false;
  return Math.abs(signedArea(polygon.coordinates[0] ?? [])) >= Math.PI * radius ** 2;
}

/** Those whose box meets the box of one of the others, and those that cannot touch any. */
function divideByBox(polygons: ReadonlyArray<Polygon>, others: ReadonlyArray<Polygon>) {
  const boxes = others.map(boxOf);
  const isNear = (polygon: Polygon) => {
    const own = boxOf(polygon);
    return boxes.some((box) => overlap(own, box));
  };
  const flags = polygons.map(isNear);
  return {
    near: polygons.filter((_polygon, index) => flags[index]),
    away: polygons.filter((_polygon, index) => !flags[index]),
  };
}

/**
 * Parts of narrow polygons that lead away from one of the lines, such as a spike along a road.
 * `unknown`: those of them that the step before did not have.
 */
function partsFarFromLines(
  narrow: ReadonlyArray<Polygon>,
  unknown: ReadonlySet<Polygon>,
  drawn: ReadonlyArray<Polygon>,
  land: ReadonlyArray<Polygon>,
  strip: number,
  { isOutline }: RedrawRules,
): Array<Polygon> {
  if (narrow.length === 0) return [];
  const far = withNearness(linesOf(drawn), (isNearDrawn) =>
    withNearness(linesOf(land), (isNearLand) => {
      const isFar = (point: Position) => !isNearDrawn(point, strip) || !isNearLand(point, strip);
      return narrow
        .flatMap((polygon) => pointsToTest(polygon, unknown.has(polygon), strip))
        .filter((point) => isFar(point) && !isOutline(point));
    }),
  );
  if (far.length === 0) return [];
  const points: MultiPoint = { type: "MultiPoint", coordinates: far };
  const around = polygonsFromPlane(grow(points, strip));
  return overlay("Intersection", divideByBox(narrow, around).near, around).filter((part) =>
    touchesAny(part, far),
  );
}

/**
 * One point stands for a small polygon. It stands also for one that the step before had: as the drawn
 * line did not touch it then or now, it is either still beside that line or an island that is left over.
 */
function pointsToTest(polygon: Polygon, isUnknown: boolean, strip: number): Array<Position> {
  if (!isUnknown || isSmall(polygon, strip))
    return [toPlane(polygon.coordinates[0]?.[0] as Position)];
  return polygonsToPlane([polygon]).flatMap(({ coordinates }) => coordinates.flatMap(pointsAlong));
}

/** Metres: by what an overlay may move a point of a line. */
const ROUNDING = 2;

/** Whether points in the plane lie on the lines of a polygon; what was cut off beside it has none. */
function touchesAny(polygon: Polygon, points: ReadonlyArray<Position>): boolean {
  const [plane] = polygonsToPlane([polygon]);
  const { west, south, east, north } = boxOf(plane as Polygon);
  const inBox = points.filter(([x, y]) => {
    const [pointEast, pointNorth] = [x as number, y as number];
    return (
      pointEast >= west - ROUNDING &&
      pointEast <= east + ROUNDING &&
      pointNorth >= south - ROUNDING &&
      pointNorth <= north + ROUNDING
    );
  });
  return withNearness(linesOf([polygon]), (isNear) => inBox.some((p) => isNear(p, ROUNDING)));
}

/** All of it lies within a strip of each of its points. */
function isSmall(polygon: Polygon, strip: number): boolean {
  const [plane] = polygonsToPlane([polygon]);
  const { west, south, east, north } = boxOf(plane as Polygon);
  return Math.hypot(east - west, north - south) < strip;
}

function linesOf(polygons: ReadonlyArray<Polygon>): MultiLineString {
  const coordinates = polygonsToPlane(polygons).flatMap((polygon) => polygon.coordinates);
  return { type: "MultiLineString", coordinates };
}

function areaKm2(polygons: ReadonlyArray<Polygon>): number {
  return polygons.reduce((sum, polygon) => sum + areaInSquareMetres(polygon) / 1e6, 0);
}
