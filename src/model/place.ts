import type { PlacePrecision } from "./precision";

/** A text in each of the program's languages. */
export interface LocalisedText {
  readonly en: string;
  readonly uk: string;
}

/** The level of a gazetteer entry is the precision of a fact that names it. */
export interface Place {
  readonly id: string;
  readonly level: PlacePrecision;
  readonly name: LocalisedText;
  /** WGS84 degrees; for an area a representative point inside it. */
  readonly longitude: number;
  readonly latitude: number;
  /** Rough radius of the place in km, so that a mark is drawn no finer than the place is known. */
  readonly radiusKm: number;
  /** ISO 3166-2 code of the oblast that is or holds the place; null outside Ukraine or across oblasts. */
  readonly oblast: string | null;
}
