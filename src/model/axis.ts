/**
 * The named axes of the front, north to south. The areas are the project's own, drawn in
 * `data/gazetteer/axes.geojson`; its README says how.
 */
export const AXIS_IDS = [
  "sumy-border",
  "kharkiv-border",
  "kupiansk",
  "lyman",
  "siversk",
  "kostiantynivka",
  "pokrovsk",
  "novopavlivka",
  "huliaipole",
  "orikhiv",
  "kherson",
] as const;
export type AxisId = (typeof AXIS_IDS)[number];
