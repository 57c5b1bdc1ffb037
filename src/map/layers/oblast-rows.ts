import type { Polygon } from "geojson";
import { nightClasses, nightClassOf } from "../../model/night-classes";
import type { NightsByOblast } from "../../model/oblast-nights";
import type { Selectable } from "./layer-view";
import type { OblastShapes } from "./oblast-shapes";

/** A polygon of an oblast; they stay, and only their classes change. */
export interface OblastShapeRow extends Selectable {
  readonly oblast: string;
  readonly polygon: Polygon["coordinates"];
}

export function oblastShapeRows(shapes: OblastShapes): ReadonlyArray<OblastShapeRow> {
  return [...shapes].flatMap(([oblast, polygons]) =>
    polygons.map((polygon) => ({
      oblast,
      polygon,
      selection: { kind: "oblast", id: oblast } as const,
    })),
  );
}

/** The class of each oblast that was named, by ISO 3166-2 code. */
export function classesByOblast(counts: NightsByOblast): ReadonlyMap<string, number> {
  const classes = nightClasses(counts);
  const entries = [...counts.byOblast.values()].flatMap(({ oblast, nights }) => {
    const index = nightClassOf(classes, nights);
    return index === null ? [] : [[oblast, index] as const];
  });
  return new Map(entries);
}
