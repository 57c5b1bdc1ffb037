import type { Position } from "geojson";
import { transform } from "topojson-client";
import type { Topology } from "topojson-specification";
import * as v from "valibot";
import { EDGE_KINDS, type EdgeKind, type FrontEdge } from "../front";
import { combine, type Intervals } from "../interval";
import type { Day } from "../time";
import { checkWire, WireError } from "./common";
import { decodeIntervals, intervalsSchema } from "./days";
import { unpackTopology } from "./packed-topology";

/** What the files of the front have in common: TopoJSON whose features carry intervals of days. */

/** Of a geometry; checked against the topology's own by `checkArcs`. */
export const arcsSchema = v.custom<ReadonlyArray<unknown>>(
  Array.isArray,
  "expected an array of arcs",
);

/** The topology's own. */
export const sharedArcsSchema = v.custom<ReadonlyArray<unknown>>(
  (value) => Array.isArray(value) && value.every(isArc),
  "expected arcs of two or more positions",
);

function isArc(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && value.every(isPosition);
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

/**
 * Lines along which the occupied land ended at the border or the sea: on the days of `present`, or
 * whenever exactly one side of them was occupied.
 */
export const outlineEdgeSchema = v.object({
  type: v.picklist(["LineString", "MultiLineString"]),
  arcs: arcsSchema,
  properties: v.object({ kind: v.picklist(EDGE_KINDS), present: v.optional(intervalsSchema) }),
});

export type OutlineEdgeProperties = v.InferOutput<typeof outlineEdgeSchema>["properties"];

export function collectionSchema<Geometry extends v.GenericSchema>(geometry: Geometry) {
  return v.object({ type: v.literal("GeometryCollection"), geometries: v.array(geometry) });
}

interface WithArcs {
  readonly arcs: ReadonlyArray<unknown>;
}

type ObjectsWithArcs = Readonly<Record<string, { readonly geometries: ReadonlyArray<WithArcs> }>>;

interface CheckedTopology {
  readonly arcs: ReadonlyArray<unknown>;
  readonly objects: ObjectsWithArcs;
}

/**
 * A file of the front, packed or not: what its schema knows of it, and the same as TopoJSON in degrees.
 * Throws WireError where it is not what the schema says or names an arc it does not hold.
 */
export function readTopology<Checked extends CheckedTopology, File extends Topology>(
  schema: v.GenericSchema<unknown, Checked>,
  value: unknown,
  file: string,
): { readonly checked: Checked; readonly topology: File } {
  const unpacked = unpack(value, file);
  const checked = checkWire(schema, unpacked, file);
  checkWire(gridSchema, unpacked, file);
  checkArcs(checked.objects, checked.arcs.length, file);
  return { checked, topology: withArcsInDegrees(unpacked as File) };
}

const pairSchema = v.tuple([v.number(), v.number()]);

/** The grid on which positions are whole numbers. */
const gridSchema = v.object({
  transform: v.optional(v.object({ scale: pairSchema, translate: pairSchema })),
});

/** What is packed has to be there before the schema can look at what is in it. */
function unpack(value: unknown, file: string): unknown {
  try {
    return unpackTopology(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new WireError(`${file}: cannot be unpacked: ${error.message}`);
  }
}

/** topojson-client follows an arc that is not there without a word that helps. */
function checkArcs(objects: ObjectsWithArcs, count: number, file: string): void {
  for (const [name, { geometries }] of Object.entries(objects)) {
    for (const [index, { arcs }] of geometries.entries()) {
      if (areArcIndices(arcs, count)) continue;
      const place = `objects.${name}.geometries.${index}.arcs`;
      throw new WireError(`${file}: at ${place}: expected indices of ${count} arcs`);
    }
  }
}

/** Nested as deep as the geometry; a negative index is the one's complement of an arc reversed. */
function areArcIndices(arcs: ReadonlyArray<unknown>, count: number): boolean {
  return arcs.every((arc) => {
    if (Array.isArray(arc)) return areArcIndices(arc, count);
    return Number.isInteger(arc) && (arc as number) < count && (arc as number) >= -count;
  });
}

/** Then the features share the positions of their arcs, which takes a third of the memory and time. */
function withArcsInDegrees<File extends Topology>(topology: File): File {
  const { transform: grid, arcs, ...rest } = topology;
  if (!grid) return topology;
  const toDegrees = transform(grid);
  const inDegrees = arcs.map((arc) => arc.map((step, index) => toDegrees(step, index > 0)));
  return { ...rest, arcs: inDegrees } as unknown as File;
}

interface CellArcs extends WithArcs {
  readonly properties: { readonly occupied: ReadonlyArray<Day> };
}
interface OutlineArcs extends WithArcs {
  readonly properties: OutlineEdgeProperties;
}

const NEVER: Intervals = [];

/**
 * All lines that ever bounded the occupied land. An arc did so while exactly one of the two cells it
 * parts was occupied; what of this time the file does not call border or coast it was front line.
 * `arcs`: in degrees.
 */
export function decodeEdges(
  cells: ReadonlyArray<CellArcs>,
  outline: ReadonlyArray<OutlineArcs>,
  arcs: ReadonlyArray<ReadonlyArray<Position>>,
): Array<FrontEdge> {
  const presence = presenceOfArcs(cells, arcs.length);
  const named = outline.flatMap(({ arcs: own, properties: { kind, present } }) =>
    (own.flat(Infinity) as Array<number>).map((arc) => ({
      kind,
      arc: forward(arc),
      present: present ? decodeIntervals(present) : (presence[forward(arc)] ?? NEVER),
    })),
  );
  const front = presence.map((present, arc) => ({ kind: "front" as EdgeKind, arc, present }));
  for (const { arc, present } of named) {
    const whole = front[arc]?.present ?? NEVER;
    const rest = combine(whole, present, (is, isOther) => is && !isOther);
    front[arc] = { kind: "front", arc, present: rest };
  }
  return byPresence([...front, ...named], arcs);
}

function forward(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** When exactly one side of each arc was occupied; a cell's rings have it on their left. */
function presenceOfArcs(cells: ReadonlyArray<CellArcs>, count: number): Array<Intervals> {
  const left = new Array<Intervals>(count).fill(NEVER);
  const right = new Array<Intervals>(count).fill(NEVER);
  for (const { arcs, properties } of cells) {
    const occupied = decodeIntervals(properties.occupied);
    for (const arc of arcs.flat(Infinity) as Array<number>) {
      (arc < 0 ? right : left)[forward(arc)] = occupied;
    }
  }
  return left.map((onLeft, arc) =>
    combine(onLeft, right[arc] ?? NEVER, (isLeft, isRight) => isLeft !== isRight),
  );
}

/** One edge for all arcs that were of one kind on the same days. */
function byPresence(
  named: ReadonlyArray<{ kind: EdgeKind; arc: number; present: Intervals }>,
  arcs: ReadonlyArray<ReadonlyArray<Position>>,
): Array<FrontEdge> {
  type Edge = { kind: EdgeKind; lines: Array<ReadonlyArray<Position>>; present: Intervals };
  const edges = new Map<string, Edge>();
  for (const { kind, arc, present } of named) {
    if (present.length === 0) continue;
    const key = `${kind} ${present.map(({ from, to }) => `${from} ${to}`).join()}`;
    const edge = edges.get(key) ?? { kind, lines: [], present };
    edge.lines.push(arcs[arc] as ReadonlyArray<Position>);
    edges.set(key, edge);
  }
  return [...edges.values()];
}
