import type { Polygon, Position } from "geojson";
import { type IsNear, nearTest } from "./geos";
import { pointsAlong, toPlane } from "./plane";
import { type StateOutline, toPlaneLines } from "./state-outline";

/**
 * How far, in metres, the sources' older drawings of the border lie from `ukraine-outline.json`: of
 * the parts by which they redrew it, 82 % lie within this, and hardly any other change does.
 */
const BORDER_BAND = 450;

/** Within this many metres of border or coast a line is no front line. */
const OUTLINE_BAND = 600;

/** Where lines are drawn anew without a change on the ground. */
export interface RedrawRules {
  /** Whether a polygon on the grid is nothing but another drawing of the state border. */
  readonly isBorderRedraw: (polygon: Polygon) => boolean;
  /** Whether a point in the plane lies beside border or coast. */
  readonly isOutline: (point: Position) => boolean;
}

export function redrawRules({ border, coast }: StateOutline): RedrawRules {
  const isNearBorder = nearTest(toPlaneLines(border));
  const isNearCoast: IsNear = nearTest(toPlaneLines(coast));
  return {
    isBorderRedraw: ({ coordinates: [shell = []] }) =>
      pointsAlong(shell.map(toPlane)).every((point) => isNearBorder(point, BORDER_BAND)),
    isOutline: (point) => isNearBorder(point, OUTLINE_BAND) || isNearCoast(point, OUTLINE_BAND),
  };
}
