import type { Polygon, Position } from "geojson";
import { type ChangeEvent, changeEvents } from "../../model/all-changes";
import {
  type CellChange,
  cellChanges,
  type FrontCell,
  type FrontEdge,
  type FrontHistory,
} from "../../model/front";
import type { Interval } from "../../model/interval";
import { polygonsOf } from "../../model/polygons-of";
import type { Selectable } from "./layer-view";
import { Stretches } from "./stretches";

/** One polygon of a cell in one interval of occupation. */
export interface LandRow extends Selectable {
  readonly polygon: Polygon["coordinates"];
  readonly heldSince2014: boolean;
  readonly filter: readonly [from: number, to: number];
}

/** One line of an edge in one interval. */
export interface EdgeRow {
  readonly path: ReadonlyArray<Position>;
  readonly filter: readonly [from: number, to: number];
}

/** One polygon of a cell with one pair of states. */
export interface ChangeRow extends Selectable {
  readonly polygon: Polygon["coordinates"];
  readonly kind: CellChange["kind"];
  readonly filter: readonly [
    beforeFrom: number,
    beforeTo: number,
    afterFrom: number,
    afterTo: number,
  ];
}

/** One polygon of a cell with one change of hands and the day of its next. */
export interface EventRow extends Selectable {
  readonly polygon: Polygon["coordinates"];
  readonly kind: CellChange["kind"];
  readonly filter: readonly [day: number, day: number, next: number];
}

export interface FrontRows {
  readonly land: ReadonlyArray<LandRow>;
  readonly frontLine: Stretches<EdgeRow>;
  /** The same, for an earlier evening beside it. */
  readonly frontLineBefore: Stretches<EdgeRow>;
  /** Where the occupied land ends at the state border or the sea. */
  readonly outline: Stretches<EdgeRow>;
  readonly changes: ReadonlyArray<ChangeRow>;
  /** Made when they are first asked for. */
  readonly events: ReadonlyArray<EventRow>;
}

export const NO_FRONT_ROWS: FrontRows = {
  land: [],
  frontLine: new Stretches([]),
  frontLineBefore: new Stretches([]),
  outline: new Stretches([]),
  changes: [],
  events: [],
};

/** Everything of a history that goes to the GPU: land once, lines when their stretch is first shown. */
export function frontRows(history: FrontHistory): FrontRows {
  const indexes = new Map(history.cells.map((cell, index) => [cell, String(index)]));
  const idOf = (cell: FrontCell) => indexes.get(cell) as string;
  const frontLine = history.edges.filter(({ kind }) => kind === "front").flatMap(edgeRows);
  let events: ReadonlyArray<EventRow> | null = null;
  return {
    land: history.cells.flatMap((cell, index) => landRows(cell, String(index))),
    frontLine: new Stretches(frontLine),
    frontLineBefore: new Stretches(frontLine),
    outline: new Stretches(history.edges.filter(({ kind }) => kind !== "front").flatMap(edgeRows)),
    changes: cellChanges(history).flatMap((change) => changeRows(change, idOf(change.cell))),
    get events() {
      events ??= changeEvents(history).flatMap((event) => eventRows(event, idOf(event.cell)));
      return events;
    },
  };
}

function landRows(cell: FrontCell, id: string): ReadonlyArray<LandRow> {
  return cell.occupied.flatMap((interval) =>
    polygonsOf(cell).map((polygon) => ({
      polygon,
      heldSince2014: cell.heldSince2014,
      filter: pair(interval),
      selection: { kind: "front", id } as const,
    })),
  );
}

function edgeRows({ lines, present }: FrontEdge): ReadonlyArray<EdgeRow> {
  return lines.flatMap((path) => present.map((interval) => ({ path, filter: pair(interval) })));
}

function changeRows({ cell, kind, before, after }: CellChange, id: string) {
  return polygonsOf(cell).map((polygon) => ({
    polygon,
    kind,
    filter: [...pair(before), ...pair(after)] as const,
    selection: { kind: "advance", id } as const,
  }));
}

function eventRows({ cell, kind, day, next }: ChangeEvent, id: string) {
  return polygonsOf(cell).map((polygon) => ({
    polygon,
    kind,
    filter: [day, day, next] as const,
    selection: { kind: "advance", id } as const,
  }));
}

function pair({ from, to }: Interval): readonly [from: number, to: number] {
  return [from, to];
}
