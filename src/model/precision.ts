/** How precisely the time of a fact is known. */
export const TIME_PRECISIONS = ["minute", "night", "day"] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

export function isTimePrecision(value: unknown): value is TimePrecision {
  return TIME_PRECISIONS.some((precision) => precision === value);
}

/** How precisely the place of a fact is known, from the finest to the coarsest. */
export const PLACE_PRECISIONS = [
  "exact",
  "street",
  "neighbourhood",
  "district",
  "settlement",
  "raion",
  "oblast",
  "region",
  "country",
] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** Whether a place known to `precision` may be drawn as a point at all. */
export function isPointPrecision(precision: PlacePrecision): boolean {
  return PLACE_PRECISIONS.indexOf(precision) < PLACE_PRECISIONS.indexOf("raion");
}

/** Whether a mark is as exact as what it stands for, so that no ring around it says how far off it may be. */
export function isKnownToStreet(precision: PlacePrecision): boolean {
  return PLACE_PRECISIONS.indexOf(precision) <= PLACE_PRECISIONS.indexOf("street");
}
