import { formatDay } from "../../../src/model/time";
import type { CleanedDay } from "./clean";
import type { EarlierParts } from "./earlier-cells";
import { nodeLines, polygonize } from "./geos";
import { areaInSquareMetres, lengthInMetres } from "./grid";
import type { OutlineEdges } from "./outline-edges";

/** Metres: a cell narrower on average counts as a sliver in the report. */
const SLIVER_WIDTH = 50;

export interface CellCount {
  readonly cells: number;
  readonly slivers: number;
}

/** What the outlines would make if they were noded as they are. */
export function countRawCells({ all }: OutlineEdges): CellCount {
  const lines = all.map(({ from, to }) => [[...from], [...to]]);
  const faces = polygonize(nodeLines({ type: "MultiLineString", coordinates: lines }, 1));
  const slivers = faces.filter((face) => {
    const perimeter = face.coordinates.reduce((sum, ring) => sum + lengthOfRing(ring), 0);
    return (2 * areaInSquareMetres(face)) / perimeter < SLIVER_WIDTH;
  });
  return { cells: faces.length, slivers: slivers.length };
}

function lengthOfRing(ring: ReadonlyArray<ReadonlyArray<number>>): number {
  return ring.reduce((sum, position, index) => {
    const from = ring[index - 1];
    return from ? sum + lengthInMetres([...from], [...position]) : sum;
  }, 0);
}

/** km2 by which the border is drawn anew on a day that is named for it. */
const NAMED_BORDER_REDRAW_KM2 = 3;

/** What cleaning did, for the report. */
export function describeCleaning(
  cleaned: ReadonlyArray<CleanedDay>,
  raw: CellCount,
  { parts, faces, slivers }: EarlierParts,
): Array<string> {
  const sum = (of: (day: CleanedDay) => number) =>
    cleaned.reduce((total, day) => total + of(day), 0).toFixed(0);
  const mended = cleaned.filter(
    ({ redrawnKm2, borderRedrawnKm2 }) => redrawnKm2 + borderRedrawnKm2 > 0,
  );
  const border = cleaned
    .filter(({ borderRedrawnKm2 }) => borderRedrawnKm2 >= NAMED_BORDER_REDRAW_KM2)
    .map(
      ({ flip, borderRedrawnKm2 }) => `${formatDay(flip.day)} ${borderRedrawnKm2.toFixed(0)} km2`,
    );
  return [
    `cells before cleaning: ${raw.cells}, of them ${raw.slivers} slivers`,
    `cells after cleaning: ${faces} faces, of them ${slivers} slivers dissolved, merged to ${parts.length}`,
    `redraws not taken as a change: ${sum((day) => day.redrawnKm2)} km2 along the front on ${mended.length} days`,
    `redraws of the border not taken as a change: ${[`${sum((day) => day.borderRedrawnKm2)} km2`, ...border].join(", ")}`,
  ];
}
