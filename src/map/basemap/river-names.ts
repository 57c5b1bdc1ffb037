import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from "geojson";

export type Lines = FeatureCollection<LineString | MultiLineString>;

/** Corners to each side over which a name's path is evened out. */
const REACH = 10;

/** The rivers without their windings, for names to stand along; properties as theirs. */
export function riverNamePaths(rivers: Lines): Lines {
  return { ...rivers, features: rivers.features.map(smoothRiver) };
}

function smoothRiver<T extends LineString | MultiLineString>(river: Feature<T>) {
  const { geometry } = river;
  const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = lines.map((line) => line.map((_, index) => meanAround(line, index)));
  return { ...river, geometry: { type: "MultiLineString" as const, coordinates } };
}

function meanAround(line: ReadonlyArray<Position>, index: number): Position {
  const around = line.slice(Math.max(index - REACH, 0), index + REACH + 1);
  const mean = (axis: 0 | 1) =>
    around.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / around.length;
  return [mean(0), mean(1)];
}
