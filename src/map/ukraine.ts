/**
 * West, south, east and north of Ukraine in degrees, with a margin, more of it in the east, where the
 * launch sites and their names are: what is in sight at first.
 */
export const UKRAINE = [21.8, 44.2, 41.6, 53.2] as const;
