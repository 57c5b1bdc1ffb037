import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FeatureCollection, Geometry, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import * as v from "valibot";
import { AXIS_IDS, type AxisId } from "../../../src/model/axis";
import type { Sector, SectorShare } from "../../../src/model/front";
import type { CellProperties } from "../../../src/model/wire/front";
import { SourceError } from "../source-error";
import { readTextFile } from "../text-file";
import { polygonAreaKm2 } from "./geodesic-area";
import { type CutPolygon, cutter, distanceTo, findDefect, pointInside } from "./geos";

/**
 * A smaller part of a cell goes to the cell's largest, and no part is told finer: of all land that
 * changed hands since July 2024 this moves 0.03 km2.
 */
const SMALLEST_SHARE_KM2 = 0.005;
const SHARE_DECIMALS = 3;

interface Area<Id> {
  readonly id: Id;
  readonly cut: (polygon: Polygon) => CutPolygon;
  readonly distance: ReturnType<typeof distanceTo>;
}

/** Divides a polygon, in degrees, of some km2 into shares that add up to them, the largest first. */
export type DivideBySector = (polygon: Polygon, areaKm2: number) => ReadonlyArray<SectorShare>;

/**
 * By the axes of the gazetteer and the oblasts of the basemap. Land that no oblast holds, along border
 * and coast, where the two maps differ by some 100 m, is the nearest oblast's.
 */
export function readSectors(): DivideBySector {
  const axes = readAxes().features.map(({ properties, geometry }) =>
    areaOf(properties.id, geometry),
  );
  const oblasts = readOblasts().features.map(({ properties, geometry }) =>
    areaOf(properties.id, geometry),
  );
  return (polygon, areaKm2) => roundShares(divide(polygon, axes, oblasts), areaKm2);
}

const positionSchema = v.array(v.number());
const axesSchema = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.object({
      type: v.literal("Feature"),
      properties: v.object({ id: v.picklist(AXIS_IDS), en: v.string(), uk: v.string() }),
      geometry: v.object({
        type: v.literal("Polygon"),
        coordinates: v.array(v.array(positionSchema)),
      }),
    }),
  ),
});

/** The named axes in the order of `AXIS_IDS`. */
export function readAxes(): FeatureCollection<Polygon, { id: AxisId; en: string; uk: string }> {
  const file = fileURLToPath(new URL("../../gazetteer/axes.geojson", import.meta.url));
  return parseAxes(readTextFile(file), file);
}

/** Throws SourceError where the text is no collection of the named axes in their order. */
export function parseAxes(text: string, file: string): ReturnType<typeof readAxes> {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), axesSchema), text);
  if (!result.success) {
    const [issue] = result.issues;
    throw new SourceError(`${file}: at ${v.getDotPath(issue) ?? "the top"}: ${issue.message}`);
  }
  const axes = result.output;
  for (const [index, { geometry }] of axes.features.entries()) {
    const defect = findDefect(geometry);
    if (defect !== null) throw new SourceError(`${file}: feature ${index + 1}: ${defect}`);
  }
  const ids = axes.features.map(({ properties }) => properties.id);
  if (ids.join() !== AXIS_IDS.join()) {
    throw new SourceError(`${file}: found axes ${ids}, expected ${AXIS_IDS}`);
  }
  return axes;
}

/** Oblasts and cities with their status, by ISO 3166-2 code. */
export function readOblasts(): FeatureCollection<Geometry, { id: string }> {
  const file = new URL("../../../public/basemap/basemap.json", import.meta.url);
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology<{
    oblasts: GeometryCollection<{ id: string }>;
  }>;
  return feature(topology, topology.objects.oblasts);
}

function areaOf<Id>(id: Id, geometry: Geometry): Area<Id> {
  return { id, cut: cutter(geometry), distance: distanceTo(geometry) };
}

interface Piece<Id> {
  readonly id: Id;
  readonly polygon: Polygon;
}

/** Unrounded. */
function divide(
  polygon: Polygon,
  axes: ReadonlyArray<Area<AxisId>>,
  oblasts: ReadonlyArray<Area<string>>,
): Array<SectorShare> {
  const shares = new Map<string, SectorShare>();
  for (const onAxis of cutBy(polygon, axes, () => null)) {
    for (const piece of cutBy(onAxis.polygon, oblasts, (rest) => nearest(rest, oblasts))) {
      const key = `${piece.id} ${onAxis.id}`;
      const sector = { oblast: piece.id, axis: onAxis.id };
      const areaKm2 = (shares.get(key)?.areaKm2 ?? 0) + polygonAreaKm2(piece.polygon);
      shares.set(key, { sector, areaKm2 });
    }
  }
  return [...shares.values()];
}

/** `idOfRest` names what lies in none of the areas. */
function cutBy<Id, RestId>(
  polygon: Polygon,
  areas: ReadonlyArray<Area<Id>>,
  idOfRest: (rest: Polygon) => RestId,
): Array<Piece<Id | RestId>> {
  const pieces: Array<Piece<Id | RestId>> = [];
  let rest: ReadonlyArray<Polygon> = [polygon];
  for (const { id, cut } of areas) {
    const parts = rest.map(cut);
    pieces.push(...parts.flatMap(({ inside }) => inside.map((part) => ({ id, polygon: part }))));
    rest = parts.flatMap(({ outside }) => outside);
  }
  return [...pieces, ...rest.map((part) => ({ id: idOfRest(part), polygon: part }))];
}

function nearest(polygon: Polygon, areas: ReadonlyArray<Area<string>>): string {
  const point = pointInside(polygon);
  const byDistance = areas.map(({ id, distance }) => ({ id, distance: distance(point) }));
  return byDistance.reduce((best, area) => (area.distance < best.distance ? area : best)).id;
}

/** The largest takes what rounding and the shares too small to name leave. */
function roundShares(shares: ReadonlyArray<SectorShare>, areaKm2: number): Array<SectorShare> {
  const [largest, ...others] = shares.toSorted((a, b) => b.areaKm2 - a.areaKm2);
  if (!largest) return [];
  const rounded = others
    .filter((share) => share.areaKm2 >= SMALLEST_SHARE_KM2)
    .map((share) => ({ ...share, areaKm2: Number(share.areaKm2.toFixed(SHARE_DECIMALS)) }));
  const rest = rounded.reduce((left, share) => left - share.areaKm2, areaKm2);
  return [{ sector: largest.sector, areaKm2: rest }, ...rounded];
}

/** Numbers the sectors of a file's cells in the order in which they are met. */
export class SectorNumbers {
  readonly sectors: Array<Sector> = [];

  /** What a cell's properties say of its shares, the largest of which comes first. */
  propertiesOf(shares: ReadonlyArray<SectorShare>): Pick<CellProperties, "sector" | "others"> {
    const [largest, ...others] = shares;
    if (!largest) return {};
    const sector = this.numberOf(largest.sector);
    if (others.length === 0) return { sector };
    return {
      sector,
      others: others.flatMap((share) => [this.numberOf(share.sector), share.areaKm2]),
    };
  }

  private numberOf({ oblast, axis }: Sector): number {
    const known = this.sectors.findIndex((one) => one.oblast === oblast && one.axis === axis);
    return known === -1 ? this.sectors.push({ oblast, axis }) - 1 : known;
  }
}
