import type { Position } from "geojson";
import type { Selection } from "../../model/selection";
import type { FlowRows } from "./flow-rows";
import type { FrontRows } from "./front-rows";
import type { GreyZoneRows } from "./grey-zone-rows";
import type { Selectable } from "./layer-view";
import type { OblastShapeRow } from "./oblast-rows";
import type { ReplayRow } from "./replay-rows";
import type { StrikeClusterRows } from "./strike-clusters";
import type { StrikeRows } from "./strike-rows";
import type { TownRow } from "./town-rows";

export interface DataRows {
  readonly front: FrontRows;
  readonly greyZone: GreyZoneRows;
  readonly strikes: StrikeRows;
  readonly clusters: StrikeClusterRows;
  readonly oblasts: ReadonlyArray<OblastShapeRow>;
  readonly flows: FlowRows;
  readonly towns: ReadonlyArray<TownRow>;
  /** Marks of a replay; none while none is open. */
  readonly replay: ReadonlyArray<ReplayRow>;
}

export interface SelectedMark {
  /** Lines to draw over a strand or along the rings of a cell. */
  readonly paths: ReadonlyArray<ReadonlyArray<Readonly<Position>>>;
  /** Points to ring. */
  readonly points: ReadonlyArray<readonly [longitude: number, latitude: number]>;
}

const NOTHING: SelectedMark = { paths: [], points: [] };

/** Where the selected mark is; nothing where the data have no such mark. */
export function selectedMark(selection: Selection | null, rows: DataRows): SelectedMark {
  if (!selection) return NOTHING;
  const isSelected = ({ selection: { kind, id } }: Selectable) =>
    kind === selection.kind && id === selection.id;
  switch (selection.kind) {
    case "strike": {
      const row = rows.strikes.icons.find(isSelected) ?? rows.strikes.areas.find(isSelected);
      return row ? { paths: [], points: [row.position] } : NOTHING;
    }
    case "place": {
      const { marks, areas } = rows.flows;
      const row = marks.find(isSelected) ?? areas.discs.find(isSelected);
      if (row) return { paths: [], points: [row.position] };
      return { paths: areas.oblasts.filter(isSelected).flatMap(ringsOf), points: [] };
    }
    case "flow":
      return {
        paths: rows.flows.strands.filter(isSelected).map(({ path }) => path),
        points: [],
      };
    case "front":
      return { paths: rows.front.land.filter(isSelected).flatMap(ringsOf), points: [] };
    case "town": {
      const paths = rows.towns.filter(isSelected).map(({ path }) => path);
      return { paths, points: paths.map(([centre]) => centre) };
    }
    case "oblast":
      return { paths: rows.oblasts.filter(isSelected).flatMap(ringsOf), points: [] };
    case "advance":
      return { paths: rows.front.changes.filter(isSelected).flatMap(ringsOf), points: [] };
    case "claim":
      return NOTHING;
  }
}

function ringsOf({ polygon }: { readonly polygon: ReadonlyArray<ReadonlyArray<Position>> }) {
  return polygon;
}
