import { type WeaponClass, weaponFamily } from "../model/weapon";
import type { DataColourName } from "./data-colours";

/** Side of the square in which the shapes of `MARK_SHAPES` are drawn. */
export const MARK_BOX = 24;

/** Width of the outline of a filled shape that is drawn open. */
export const OPEN_LINE = 3;

/** SVG path data in a box of `MARK_BOX` by `MARK_BOX`; pointing marks point up. */
export interface MarkShape {
  readonly path: string;
  /** Filled, or drawn as a line of this width. */
  readonly line: number | null;
}

/** The one definition of every mark, from which the map's icons and the legend are both drawn. */
export const MARK_SHAPES = {
  openArrow: { path: "M4.5 17 12 4.5 19.5 17", line: 3.4 },
  dart: { path: "M12 2 18.6 20.5H5.4Z", line: null },
  triangle: { path: "M12 3.5 21.4 20H2.6Z", line: null },
  doubleTriangle: { path: "M12 1 18.4 11H5.6ZM12 11 20 23H4Z", line: null },
  bar: { path: "M3 9.5H21V14.5H3Z", line: null },
  circle: { path: "M12 4.5A7.5 7.5 0 1 0 12 19.5A7.5 7.5 0 1 0 12 4.5Z", line: null },
  square: { path: "M5.2 5.2H18.8V18.8H5.2Z", line: null },
  diamond: { path: "M12 2.6 21.4 12 12 21.4 2.6 12Z", line: null },
  openSquare: { path: "M5.5 5.5H18.5V18.5H5.5Z", line: 3 },
} as const satisfies Record<string, MarkShape>;
export type MarkName = keyof typeof MARK_SHAPES;

export interface FlowStyle {
  readonly colour: DataColourName;
  /** Pixels of dash and gap; null for a solid line. */
  readonly dash: readonly [dash: number, gap: number] | null;
  readonly end: MarkName;
}

const DRONE: FlowStyle = { colour: "drone", dash: null, end: "openArrow" };
const CRUISE: FlowStyle = { colour: "missile", dash: [7, 4], end: "triangle" };
const BALLISTIC: FlowStyle = { colour: "missile", dash: null, end: "dart" };
const AEROBALLISTIC: FlowStyle = { colour: "missile", dash: [2, 3], end: "doubleTriangle" };
const OTHER_MISSILE: FlowStyle = { colour: "missile", dash: [14, 4], end: "bar" };

/** How the flows of a class are drawn; null for what is not drawn as a flow. */
export function flowStyle(weaponClass: WeaponClass): FlowStyle | null {
  switch (weaponClass) {
    case "drone":
      return DRONE;
    case "cruise-missile":
      return CRUISE;
    case "ballistic-missile":
      return BALLISTIC;
    case "aeroballistic-missile":
      return AEROBALLISTIC;
    default:
      return weaponFamily(weaponClass) === "missile" ? OTHER_MISSILE : null;
  }
}

/** Shape of a strike by what hit: drone, missile, artillery and other, several or not known. */
export function strikeMark(weaponClass: WeaponClass): MarkName {
  if (weaponClass === "mixed" || weaponClass === "unknown") return "diamond";
  if (weaponClass.endsWith("drone")) return "circle";
  return weaponFamily(weaponClass) === "missile" ? "triangle" : "square";
}

const THINNEST_PX = 1.2;
const WIDEST_PX = 14;
const PX_PER_ROOT = 0.6;

/**
 * Width in pixels of a strand of `launched` drones or missiles. It grows with the square root, so
 * that 948 drones still fit and one missile is still seen, and is the same on every night.
 */
export function strandWidth(launched: number): number {
  return Math.min(WIDEST_PX, Math.max(THINNEST_PX, PX_PER_ROOT * Math.sqrt(launched)));
}

/** Width in pixels of a strand whose number was not reported. */
export const UNREPORTED_STRAND_WIDTH = 0.8;
