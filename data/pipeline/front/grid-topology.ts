import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString } from "geojson";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Intervals } from "../../../src/model/interval";
import type { Day } from "../../../src/model/time";
import type { OutlineEdgeProperties } from "../../../src/model/wire/front-topology";
import type { Boundary } from "./boundary";
import { GRID, toDegrees } from "./grid";

/** Features on the grid by the names of the objects they become. */
type FeaturesByObject = Readonly<Record<string, ReadonlyArray<Feature<Geometry, unknown>>>>;

type ObjectsOf<Features extends FeaturesByObject> = {
  [Name in keyof Features]: GeometryCollection<Features[Name][number]["properties"] & object>;
};

/** TopoJSON whose arcs, decoded, lie on the grid exactly as the features do. */
export function gridTopology<Features extends FeaturesByObject>(
  features: Features,
): Topology<ObjectsOf<Features>> {
  const collections = Object.entries(features).map(([name, of]) => [name, collection(of)]);
  const onGrid = topology(Object.fromEntries(collections)) as unknown as Topology<
    ObjectsOf<Features>
  >;
  const [west = 0, south = 0, east = 0, north = 0] = onGrid.bbox ?? [];
  const quantized = quantize(onGrid, { scale: [1, 1], translate: [west, south] });
  return {
    ...quantized,
    bbox: [...toDegrees([west, south]), ...toDegrees([east, north])],
    transform: { scale: [GRID, GRID], translate: toDegrees([west, south]) },
  };
}

function collection(features: ReadonlyArray<Feature<Geometry, unknown>>): FeatureCollection {
  return { type: "FeatureCollection", features: features as FeatureCollection["features"] };
}

export function outlineFeatures(
  boundaries: ReadonlyArray<Boundary>,
): Array<Feature<LineString | MultiLineString, OutlineEdgeProperties>> {
  return boundaries.map(({ kind, present, lines }) => {
    const coordinates = lines.map((line) => [...line]);
    const [only] = coordinates;
    const geometry: LineString | MultiLineString =
      only && coordinates.length === 1
        ? { type: "LineString", coordinates: only }
        : { type: "MultiLineString", coordinates };
    const days = present === null ? {} : { present: bounds(present) };
    return { type: "Feature", geometry, properties: { kind, ...days } };
  });
}

export function bounds(intervals: Intervals): Array<Day> {
  return intervals.flatMap(({ from, to }) => [from, to]);
}
