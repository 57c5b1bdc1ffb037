import type { MultiPolygon, Polygon, Position } from "geojson";
import type { AxisId } from "./axis";
import { type CountTimes, netTimes } from "./change-times";
import type { DayPace } from "./front-pace";
import { gaps, type Interval, type Intervals, isWithin } from "./interval";
import type { Day } from "./time";

/** Land of one oblast on one axis. */
export interface Sector {
  /** ISO 3166-2 code. */
  readonly oblast: string;
  /** Null: on no named axis. */
  readonly axis: AxisId | null;
}

export interface SectorShare {
  readonly sector: Sector;
  readonly areaKm2: number;
}

/** A face of the planar subdivision of all outlines: land that was always occupied or free as one. */
export interface FrontCell {
  readonly geometry: Polygon | MultiPolygon;
  /** Geodesic area on WGS84. */
  readonly areaKm2: number;
  /** Held since 2014, by the source's own distinction. */
  readonly heldSince2014: boolean;
  /** Days on whose evening the source showed it as occupied. */
  readonly occupied: Intervals;
  /** The sectors it lies in, their areas adding up to its own; none where it never changes hands. */
  readonly shares: ReadonlyArray<SectorShare>;
}

/**
 * `front`: occupied land on one side, other land of Ukraine on the other. `border` and `coast`: the
 * outline runs along the state border or the sea, which is no front line.
 */
export const EDGE_KINDS = ["front", "border", "coast"] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** A line of the subdivision that on the days of `present` bounded the occupied land. */
export interface FrontEdge {
  readonly lines: ReadonlyArray<ReadonlyArray<Position>>;
  readonly kind: EdgeKind;
  readonly present: Intervals;
}

/** The history of the occupied land as one planar map. */
export interface FrontHistory {
  /** First and last day with an outline; days between them without one are `missingDays`. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly missingDays: ReadonlyArray<Day>;
  /** First day that comes from the mirror instead of the archive. */
  readonly seamDay: Day;
  readonly cells: ReadonlyArray<FrontCell>;
  readonly edges: ReadonlyArray<FrontEdge>;
  /** What is known of the years before it; null where it holds the whole war. */
  readonly earlier: EarlierPace | null;
}

/** What changed hands before a history that does not hold these days. */
export interface EarlierPace {
  readonly firstDay: Day;
  readonly missingDays: ReadonlyArray<Day>;
  /** Of each day with an outline after `firstDay`, up to and with the first day of the history. */
  readonly pace: ReadonlyMap<Day, DayPace>;
}

/**
 * A pair of states of one cell: it was in the first on every day of `before` and in the second on
 * every day of `after`. For any two days A < B a cell changed hands between them, net, exactly where
 * one of its changes has A in `before` and B in `after`; so four numbers filter any comparison.
 */
export interface CellChange {
  readonly cell: FrontCell;
  readonly kind: "taken" | "regained";
  readonly before: Interval;
  readonly after: Interval;
}

/** All changes of a history, in the order of its cells. Half-open at `lastDay + 1`. */
export function cellChanges(history: FrontHistory): ReadonlyArray<CellChange> {
  return history.cells.flatMap((cell) =>
    changesOfCell(cell, history.firstDay, history.lastDay + 1),
  );
}

function changesOfCell(cell: FrontCell, from: Day, to: Day): Array<CellChange> {
  const free = gaps(cell.occupied, from, to);
  return [
    ...pairs(free, cell.occupied).map((pair) => ({ cell, kind: "taken" as const, ...pair })),
    ...pairs(cell.occupied, free).map((pair) => ({ cell, kind: "regained" as const, ...pair })),
  ];
}

function pairs(first: Intervals, second: Intervals) {
  return first.flatMap((before) =>
    second.filter((after) => after.from >= before.to).map((after) => ({ before, after })),
  );
}

export interface FrontChange {
  /** Net state on the evening of `from` against net state on the evening of `to`, in km2. */
  readonly from: Day;
  readonly to: Day;
  readonly gainedKm2: number;
  readonly lostKm2: number;
  readonly netKm2: number;
}

/**
 * Land that was free on the evening of `from` and occupied on that of `to` (gained), and the other
 * way round (lost), seen from the occupier. Null where the history does not reach either day.
 */
export function frontChange(history: FrontHistory, from: Day, to: Day): FrontChange | null {
  return sumChanges(history, from, to, netTimes);
}

/** What changed hands, by a way to count; null where the history does not reach either day. */
export function sumChanges(
  history: FrontHistory,
  from: Day,
  to: Day,
  countTimes: CountTimes,
): FrontChange | null {
  if (!reaches(history, from, to)) return null;
  let gainedKm2 = 0;
  let lostKm2 = 0;
  for (const { occupied, areaKm2 } of history.cells) {
    const { taken, regained } = countTimes(occupied, from, to);
    gainedKm2 += taken * areaKm2;
    lostKm2 += regained * areaKm2;
  }
  return { from, to, gainedKm2, lostKm2, netKm2: gainedKm2 - lostKm2 };
}

/** The day of the outline that stood on an evening. `missingDays`: without an outline of their own. */
export function outlineOn(day: Day, missingDays: ReadonlyArray<Day>): Day {
  const missing = new Set(missingDays);
  let outline = day;
  while (missing.has(outline)) outline -= 1;
  return outline;
}

/** Whether a history holds both days, the first not after the second. */
export function reaches({ firstDay, lastDay }: FrontHistory, from: Day, to: Day): boolean {
  return from >= firstDay && to <= lastDay && from <= to;
}

/** km2 of occupied land on the evening of a day; null outside the history. */
export function occupiedKm2(history: FrontHistory, day: Day): number | null {
  if (day < history.firstDay || day > history.lastDay) return null;
  let sum = 0;
  for (const cell of history.cells) if (isWithin(cell.occupied, day)) sum += cell.areaKm2;
  return sum;
}

export interface ChangedPlace {
  readonly longitude: number;
  readonly latitude: number;
  readonly areaKm2: number;
}

/** Where land changed hands net between two evenings, cell by cell. */
export function changedPlaces(
  { cells }: FrontHistory,
  from: Day,
  to: Day,
): ReadonlyArray<ChangedPlace> {
  return cells
    .filter(({ occupied }) => isWithin(occupied, from) !== isWithin(occupied, to))
    .map(({ geometry, areaKm2 }) => {
      // Cells that change hands are small, so that one corner stands well enough for each.
      const [longitude = 0, latitude = 0] = firstPosition(geometry);
      return { longitude, latitude, areaKm2 };
    });
}

/** Middle of the land that changed hands net between two evenings, by area; null where none did. */
export function centreOfChange(
  history: FrontHistory,
  from: Day,
  to: Day,
): { readonly longitude: number; readonly latitude: number } | null {
  let area = 0;
  let longitude = 0;
  let latitude = 0;
  for (const place of changedPlaces(history, from, to)) {
    area += place.areaKm2;
    longitude += place.longitude * place.areaKm2;
    latitude += place.latitude * place.areaKm2;
  }
  return area === 0 ? null : { longitude: longitude / area, latitude: latitude / area };
}

function firstPosition(geometry: FrontCell["geometry"]): Position {
  const ring = geometry.type === "Polygon" ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
  return ring?.[0] ?? [];
}
