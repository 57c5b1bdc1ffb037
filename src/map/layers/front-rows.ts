import type { Polygon, Position } from "geojson";
import {
  type CellChange,
  cellChanges,
  type FrontCell,
  type FrontEdge,
  type FrontHistory,
} from "../../model/front";
import type { Interval } from "../../model/interval";
import type { Selectable } from "./layer-view";

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

export interface FrontRows {
  readonly land: ReadonlyArray<LandRow>;
  readonly frontLine: ReadonlyArray<EdgeRow>;
  /** Where the occupied land ends at the state border or the sea. */
  readonly outline: ReadonlyArray<EdgeRow>;
  readonly changes: ReadonlyArray<ChangeRow>;
}

export const NO_FRONT_ROWS: FrontRows = { land: [], frontLine: [], outline: [], changes: [] };

/** Everything of a history that goes to the GPU, once. */
export function frontRows(history: FrontHistory): FrontRows {
  const indexOf = new Map(history.cells.map((cell, index) => [cell, String(index)]));
  return {
    land: history.cells.flatMap((cell, index) => landRows(cell, String(index))),
    frontLine: history.edges.filter(({ kind }) => kind === "front").flatMap(edgeRows),
    outline: history.edges.filter(({ kind }) => kind !== "front").flatMap(edgeRows),
    changes: cellChanges(history).flatMap((change) =>
      changeRows(change, indexOf.get(change.cell) as string),
    ),
  };
}

/** The polygons of a cell, each with its rings. */
export function polygonsOf({ geometry }: FrontCell): ReadonlyArray<Polygon["coordinates"]> {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
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

function pair({ from, to }: Interval): readonly [from: number, to: number] {
  return [from, to];
}
