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

/** What a file holds: the union of its polygons was occupied, or why it cannot be used. */
export type OutlineReading =
  | { readonly polygons: ReadonlyArray<OccupiedPolygon>; readonly mends: ReadonlyArray<Mend> }
  | { readonly refusal: Refusal };

const areaSchema = v.object({
  type: v.picklist(["Polygon", "MultiPolygon"]),
  coordinates: v.array(v.unknown()),
});

const collectionOf = <Feature extends v.GenericSchema>(feature: Feature) =>
  v.object({ type: v.literal("FeatureCollection"), features: v.array(feature) });

const STATUSES = ["occupied", "occupied_2014", "unknown", "liberated"] as const;

const archiveSchema = collectionOf(
  v.object({ properties: v.object({ status: v.picklist(STATUSES) }), geometry: areaSchema }),
);

/** All of it is occupied land. */
const mirrorSchema = collectionOf(v.object({ geometry: areaSchema }));

interface OccupiedFeature {
  /** As named in reports. */
  readonly row: string;
  readonly geometry: v.InferOutput<typeof areaSchema>;
  readonly heldSince2014: boolean;
}

/**
 * Reads one outline. A ring that crosses itself is noded, or refused if that changes its area. Throws
 * SourceError for text that is not JSON.
 */
export function readOutline(file: SourceFile, text: string): OutlineReading {
  const mends: Array<Mend> = [];
  try {
    const polygons = occupiedFeatures(parseJson(text, file), file.series).flatMap((feature) =>
      polygonsOf(feature).map((coordinates, index) => {
        const row = `${feature.row}, polygon ${index + 1}`;
        const geometry = checkPolygon(coordinates, row);
        const detail = describeNoding(geometry, row);
        if (detail !== null) {
          mends.push({ file: file.name, row, rule: "ring that crosses itself: noded", detail });
        }
        return { geometry, heldSince2014: feature.heldSince2014 };
      }),
    );
    if (polygons.length === 0) {
      throw new Defect("file", "features", "no occupied land", "at least one occupied polygon");
    }
    return { polygons, mends };
  } catch (error) {
    if (!(error instanceof Defect)) throw error;
    const { row, field, found, expected } = error;
    return { refusal: { file: file.name, row, field, found, expected } };
  }
}

/** A file that breaks off is no outline to be refused but a broken source, which stops the build. */
function parseJson(text: string, file: SourceFile): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError(`${file.path}: is not JSON (${(error as Error).message})`);
  }
}

function occupiedFeatures(value: unknown, series: Series): Array<OccupiedFeature> {
  const features =
    series === "archive"
      ? check(archiveSchema, value).features.map(({ properties, geometry }, index) => ({
          row: `feature ${index + 1}`,
          geometry,
          isOccupied: properties.status.startsWith("occupied"),
          heldSince2014: properties.status === "occupied_2014",
        }))
      : check(mirrorSchema, value).features.map(({ geometry }, index) => ({
          row: `feature ${index + 1}`,
          geometry,
          isOccupied: true,
          heldSince2014: false,
        }));
  return features.filter((feature) => feature.isOccupied);
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

function polygonsOf({ geometry }: OccupiedFeature): Array<unknown> {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}
