import type { Polygon } from "geojson";
import * as v from "valibot";
import type { Mend, Refusal } from "../report";
import { SourceError } from "../source-error";
import type { Series, SourceFile } from "./source-files";
import { checkPolygon, Defect, describeNoding } from "./source-polygon";

export interface OccupiedPolygon {
  readonly geometry: Polygon;
  readonly heldSince2014: boolean;
}

export interface LiberatedPolygon {
  /** Holds the day of its liberation in words of the source's. */
  readonly name: string;
  readonly geometry: Polygon;
}

/** What a file of the archive or the mirror holds; the mirror has occupied land only. */
export interface Outline {
  /** Their union was occupied. */
  readonly polygons: ReadonlyArray<OccupiedPolygon>;
  /** Nobody knows who held them. */
  readonly unknown: ReadonlyArray<Polygon>;
  readonly liberated: ReadonlyArray<LiberatedPolygon>;
  readonly mends: ReadonlyArray<Mend>;
}

/** An outline, or why the file cannot be used. */
export type OutlineReading = Outline | { readonly refusal: Refusal };

const areaSchema = v.object({
  type: v.picklist(["Polygon", "MultiPolygon"]),
  coordinates: v.array(v.unknown()),
});

const collectionOf = <Feature extends v.GenericSchema>(feature: Feature) =>
  v.object({ type: v.literal("FeatureCollection"), features: v.array(feature) });

const STATUSES = ["occupied", "occupied_2014", "unknown", "liberated"] as const;

const archiveSchema = collectionOf(
  v.object({
    properties: v.object({ status: v.picklist(STATUSES), name: v.optional(v.string(), "") }),
    geometry: areaSchema,
  }),
);

/** All of it is occupied land. */
const mirrorSchema = collectionOf(v.object({ geometry: areaSchema }));

interface AreaFeature {
  /** As named in reports. */
  readonly row: string;
  readonly geometry: v.InferOutput<typeof areaSchema>;
  readonly status: (typeof STATUSES)[number];
  readonly name: string;
}

/**
 * Reads one outline. A ring of occupied land that crosses itself is noded, or refused if that changes
 * its area. Throws SourceError for text that is not JSON.
 */
export function readOutline(file: SourceFile, text: string): OutlineReading {
  try {
    return outlineOf(areaFeatures(parseJson(text, file), file.series), file);
  } catch (error) {
    if (!(error instanceof Defect)) throw error;
    const { row, field, found, expected } = error;
    return { refusal: { file: file.name, row, field, found, expected } };
  }
}

function outlineOf(features: ReadonlyArray<AreaFeature>, file: SourceFile): Outline {
  const polygons: Array<OccupiedPolygon> = [];
  const unknown: Array<Polygon> = [];
  const liberated: Array<LiberatedPolygon> = [];
  const mends: Array<Mend> = [];
  for (const { row, geometry, status, name } of features) {
    if (geometry.coordinates.length === 0) {
      throw new Defect(row, "coordinates", "[]", "at least one polygon");
    }
    const areas = polygonsOf(geometry).map((coordinates, index) => {
      const rowOfPolygon = `${row}, polygon ${index + 1}`;
      return { row: rowOfPolygon, geometry: checkPolygon(coordinates, rowOfPolygon) };
    });
    if (status === "unknown") unknown.push(...areas.map((area) => area.geometry));
    if (status === "liberated") {
      liberated.push(...areas.map((area) => ({ name, geometry: area.geometry })));
    }
    if (!status.startsWith("occupied")) continue;
    for (const area of areas) {
      const detail = describeNoding(area.geometry, area.row);
      const rule = "ring that crosses itself: noded";
      if (detail !== null) mends.push({ file: file.name, row: area.row, rule, detail });
      polygons.push({ geometry: area.geometry, heldSince2014: status === "occupied_2014" });
    }
  }
  if (polygons.length === 0) {
    throw new Defect("file", "features", "no occupied land", "at least one occupied polygon");
  }
  return { polygons, unknown, liberated, mends };
}

/** A file that breaks off is no outline to be refused but a broken source, which stops the build. */
function parseJson(text: string, file: SourceFile): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError(`${file.path}: is not JSON (${(error as Error).message})`);
  }
}

function areaFeatures(value: unknown, series: Series): Array<AreaFeature> {
  if (series === "archive") {
    return check(archiveSchema, value).features.map(({ properties, geometry }, index) => ({
      row: `feature ${index + 1}`,
      geometry,
      ...properties,
    }));
  }
  return check(mirrorSchema, value).features.map(({ geometry }, index) => ({
    row: `feature ${index + 1}`,
    geometry,
    status: "occupied",
    name: "",
  }));
}

function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const found = issue.received;
  throw new Defect("file", v.getDotPath(issue) ?? "the top", found, issue.expected ?? "nothing");
}

function polygonsOf({ type, coordinates }: AreaFeature["geometry"]): Array<unknown> {
  return type === "Polygon" ? [coordinates] : coordinates;
}
