import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from "geojson";
import { netTimes } from "../../src/model/change-times";
import { type FrontCell, type FrontHistory, reaches } from "../../src/model/front";
import { isWithin } from "../../src/model/interval";
import { type Day, formatDay } from "../../src/model/time";

type LandKind =
  | { readonly kind: "occupied"; readonly heldSince2014: boolean; readonly date: string }
  | { readonly kind: "taken" | "regained"; readonly from: string; readonly to: string };

type LandProperties = { readonly areaKm2: number } & LandKind;

interface LineProperties {
  /** Whether the outline is a front line there, or runs along the state border or the sea. */
  readonly kind: "front" | "border" | "coast";
  readonly date: string;
}

type FrontFeature =
  | Feature<Polygon | MultiPolygon, LandProperties>
  | Feature<LineString, LineProperties>;

export type FrontFeatures = FeatureCollection<
  FrontFeature["geometry"],
  LandProperties | LineProperties
>;

/**
 * The occupied land and its outline on the evening of a day, in degrees of WGS84: one feature a cell of
 * the planar map, so that areas (km2, geodesic) add up to the map's. Null where there is no outline.
 */
export function outlineFeatures(history: FrontHistory, day: Day): FrontFeatures | null {
  if (!reaches(history, day, day) || history.missingDays.includes(day)) return null;
  const date = formatDay(day);
  const land = history.cells
    .filter(({ occupied }) => isWithin(occupied, day))
    .map((cell) =>
      landFeature(cell, { kind: "occupied", heldSince2014: cell.heldSince2014, date }),
    );
  const lines = history.edges
    .filter(({ present }) => isWithin(present, day))
    .flatMap((edge) => edge.lines.map((line) => lineFeature(line, { kind: edge.kind, date })));
  return { type: "FeatureCollection", features: [...land, ...lines] };
}

/**
 * What changed hands net between two evenings, one feature a cell. Null where the history does not
 * reach either day.
 */
export function changeFeatures(history: FrontHistory, from: Day, to: Day): FrontFeatures | null {
  if (!reaches(history, from, to)) return null;
  const window = { from: formatDay(from), to: formatDay(to) };
  const features = history.cells.flatMap((cell) => {
    const { taken, regained } = netTimes(cell.occupied, from, to);
    if (taken + regained === 0) return [];
    return [landFeature(cell, { kind: taken > 0 ? "taken" : "regained", ...window })];
  });
  return { type: "FeatureCollection", features };
}

function landFeature({ geometry, areaKm2 }: FrontCell, kind: LandKind): FrontFeature {
  return { type: "Feature", geometry, properties: { areaKm2, ...kind } };
}

function lineFeature(
  line: ReadonlyArray<LineString["coordinates"][number]>,
  properties: LineProperties,
): FrontFeature {
  return { type: "Feature", geometry: { type: "LineString", coordinates: [...line] }, properties };
}
