import type { Polygon } from "geojson";
import type { Intervals } from "./interval";
import type { Day } from "./time";

/** Land of which the source does not say who holds it. */
export interface GreyArea {
  readonly geometry: Polygon;
  /** Days on whose evening the source showed it as unknown. */
  readonly present: Intervals;
}

/** The source's grey zone while it drew one: from its first day until the seam. */
export interface GreyZone {
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** They do not overlap. */
  readonly areas: ReadonlyArray<GreyArea>;
}
