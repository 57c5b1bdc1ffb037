import type { Place } from "../../../src/model/place";
import { type PlaceTable, type PlaceUse, resolvePlaces } from "../gazetteer/places";

/** A spelling that names no place of the gazetteer, and the cell that holds it. */
export interface UnresolvedSpelling {
  readonly field: string;
  readonly spelling: string;
}

/** Resolves the places of one row and keeps the spellings that resolve to none. */
export class PlaceReader {
  readonly unresolved: Array<UnresolvedSpelling> = [];

  constructor(private readonly table: PlaceTable) {}

  read(field: string, text: string, use: PlaceUse): ReadonlyArray<Place> {
    const { places, unresolved } = resolvePlaces(text, use, this.table);
    for (const spelling of unresolved) this.unresolved.push({ field, spelling });
    return places;
  }
}
