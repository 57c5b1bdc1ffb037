import * as v from "valibot";
import type { FrontCell, Sector } from "../front";
import { decodeIntervals, intervalsSchema } from "./days";
import { decodeShares, sectorOfCellSchema } from "./sectors";

/** What a cell says of itself in every file of the front. */
export const cellPropertiesSchema = {
  /** Geodesic area on WGS84. */
  km2: v.pipe(v.number(), v.minValue(0)),
  held2014: v.optional(v.literal(true)),
  occupied: intervalsSchema,
  ...sectorOfCellSchema,
};

type CellProperties = v.InferOutput<v.ObjectSchema<typeof cellPropertiesSchema, undefined>>;

/** Throws WireError, naming `file` and the cell, where its sectors are none of the list. */
export function decodeCell(
  properties: CellProperties,
  index: number,
  sectors: ReadonlyArray<Sector>,
  file: string,
): Omit<FrontCell, "geometry"> {
  return {
    areaKm2: properties.km2,
    heldSince2014: properties.held2014 === true,
    occupied: decodeIntervals(properties.occupied),
    shares: decodeShares(properties, sectors, `${file}: at objects.cells.geometries.${index}`),
  };
}
