import type { Position } from "geojson";
import { combine, type Intervals } from "../../../src/model/interval";
import type { DrawnLine } from "./drawn-lines";
import { pointsAlong } from "./plane";

/** A straight piece between two faces, by their numbers, in the plane. */
export interface Border {
  readonly left: number;
  readonly right: number;
  readonly from: Position;
  readonly to: Position;
}

/** What the faces' lines must follow. */
export interface FollowedLines {
  readonly drawn: ReadonlyArray<DrawnLine>;
  /** How far, in metres, a drawn line may be from all lines of the same day. */
  readonly farthest: number;
  /** Whether a point in the plane lies where border or coast decides the line. */
  readonly isBesideOutline: (point: Position) => boolean;
}

/** Metres: what cleaning makes of a drawn line lies within this. */
const CLEANED = 200;

/** Square metres: a smaller face holds no line that far from another, but may be left over by rounding. */
const SMALLEST_LOST = 100;

/** Square metres: smaller land taken for occupied is a slit between polygons, and not a bay. */
const SMALLEST_GAINED = 40_000;

/**
 * The faces that took other days, so that a drawn line is too far from all lines of its day.
 * `before`, `after`: the days of each face. `areas`: in square metres.
 */
export function facesOfLostLines(
  borders: ReadonlyArray<Border>,
  areas: ReadonlyArray<number>,
  before: ReadonlyArray<Intervals>,
  after: ReadonlyArray<Intervals>,
  { drawn, farthest, isBesideOutline }: FollowedLines,
): Set<number> {
  const linesBefore = new LineIndex(borders, before, CLEANED);
  const linesAfter = new LineIndex(borders, after, farthest);
  const isAtFault = (face: number, far: Intervals): boolean => {
    const [was, is] = [before[face] as Intervals, after[face] as Intervals];
    const area = areas[face] as number;
    return (
      (area >= SMALLEST_LOST && meet(except(was, is), far)) ||
      (area >= SMALLEST_GAINED && meet(except(is, was), far))
    );
  };
  const faces = new Set<number>();
  for (const { from, to, present } of drawn) {
    for (const point of [...pointsAlong([from, to]), to]) {
      const far = linesAfter.daysFarFrom(point, present);
      if (far.length === 0 || isBesideOutline(point)) continue;
      for (const { left, right } of linesBefore.near(point, far)) {
        for (const face of [left, right]) if (isAtFault(face, far)) faces.add(face);
      }
    }
  }
  return faces;
}

function except(days: Intervals, without: Intervals): Intervals {
  if (days === without) return [];
  return combine(days, without, (isIn, isOut) => isIn && !isOut);
}

function meet(first: Intervals, second: Intervals): boolean {
  return combine(first, second, (inFirst, inSecond) => inFirst && inSecond).length > 0;
}

interface PresentBorder {
  readonly border: Border;
  /** When exactly one side of it was occupied. */
  readonly present: Intervals;
}

/** The side of a square by which lines are looked up, in metres. */
const SQUARE = 500;

/** The lines between faces by place, to be found from points within some metres. */
class LineIndex {
  private readonly squares = new Map<string, Array<PresentBorder>>();

  constructor(
    borders: ReadonlyArray<Border>,
    occupied: ReadonlyArray<Intervals>,
    private readonly metres: number,
  ) {
    for (const border of borders) {
      const [left, right] = [occupied[border.left], occupied[border.right]];
      if (left === right) continue;
      const present = combine(left as Intervals, right as Intervals, (a, b) => a !== b);
      if (present.length > 0) this.add({ border, present });
    }
  }

  /** Those of some days on which no line is near a point. */
  daysFarFrom(point: Position, days: Intervals): Intervals {
    let far = days;
    for (const { border, present } of this.around(point)) {
      if (far.length === 0) return far;
      if (distanceFrom(point, border) <= this.metres) far = except(far, present);
    }
    return far;
  }

  /** The lines near a point on any of some days. */
  near(point: Position, days: Intervals): Array<Border> {
    return this.around(point)
      .filter(
        ({ border, present }) => distanceFrom(point, border) <= this.metres && meet(present, days),
      )
      .map(({ border }) => border);
  }

  private add(line: PresentBorder): void {
    for (const key of this.squaresOf(line.border)) {
      const lines = this.squares.get(key) ?? [];
      lines.push(line);
      this.squares.set(key, lines);
    }
  }

  private around([x, y]: Position): ReadonlyArray<PresentBorder> {
    return this.squares.get(squareKey(squareAt(x as number), squareAt(y as number))) ?? [];
  }

  private squaresOf({ from, to }: Border): Array<string> {
    const [x1, y1] = from as [number, number];
    const [x2, y2] = to as [number, number];
    const west = squareAt(Math.min(x1, x2) - this.metres);
    const east = squareAt(Math.max(x1, x2) + this.metres);
    const south = squareAt(Math.min(y1, y2) - this.metres);
    const north = squareAt(Math.max(y1, y2) + this.metres);
    const keys: Array<string> = [];
    for (let column = west; column <= east; column += 1) {
      for (let row = south; row <= north; row += 1) keys.push(squareKey(column, row));
    }
    return keys;
  }
}

function squareAt(metres: number): number {
  return Math.floor(metres / SQUARE);
}

function squareKey(column: number, row: number): string {
  return `${column},${row}`;
}

/** Of a point from a border, in metres. */
export function distanceFrom([x, y]: Position, { from, to }: Pick<Border, "from" | "to">): number {
  const [x1, y1] = from as [number, number];
  const [x2, y2] = to as [number, number];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = (((x as number) - x1) * dx + ((y as number) - y1) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot((x as number) - x1 - share * dx, (y as number) - y1 - share * dy);
}
