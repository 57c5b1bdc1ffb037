import * as v from "valibot";
import { AXIS_IDS } from "../axis";
import type { Sector, SectorShare } from "../front";
import { isCount, isoCodeSchema, WireError, wholeNumberSchema } from "./common";

/** Named by their place in the list. */
export const sectorsSchema = v.array(
  v.object({
    oblast: isoCodeSchema,
    axis: v.nullable(v.picklist(AXIS_IDS)),
  }),
);

/** Of a cell that ever changes hands. */
export const sectorOfCellSchema = {
  /** The sector that holds the most of it. */
  sector: v.optional(wholeNumberSchema),
  /** What of it lies in others, as `[sector, km2, sector, km2, ...]`. */
  others: v.optional(v.custom<ReadonlyArray<number>>(isOthers, "expected pairs of sector and km2")),
};

function isOthers(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length % 2 !== 0) return false;
  return value.every((entry, index) => (index % 2 === 0 ? isCount(entry) : entry > 0));
}

interface SectorsOfCell {
  readonly km2: number;
  readonly sector?: number | undefined;
  readonly others?: ReadonlyArray<number> | undefined;
}

/** Throws WireError, beginning with `place`, where the sectors are none of the list or not as large. */
export function decodeShares(
  { km2, sector, others = [] }: SectorsOfCell,
  sectors: ReadonlyArray<Sector>,
  place: string,
): ReadonlyArray<SectorShare> {
  if (sector === undefined && others.length === 0) return [];
  const named = (index: number | undefined): Sector => {
    const found = sectors[index ?? -1];
    if (found) return found;
    throw new WireError(`${place}: sector ${index}, expected one of ${sectors.length}`);
  };
  const shares: Array<SectorShare> = [];
  let rest = km2;
  for (let index = 0; index < others.length; index += 2) {
    const areaKm2 = others[index + 1] as number;
    shares.push({ sector: named(others[index]), areaKm2 });
    rest -= areaKm2;
  }
  if (rest < 0) throw new WireError(`${place}: others of ${km2 - rest} km2, expected < ${km2}`);
  return [{ sector: named(sector), areaKm2: rest }, ...shares];
}
