import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";
import { ringAreaKm2 } from "./geometry";
import type { Layer } from "./read";
import { detailKm } from "./region";

/** Cells of the coordinates' grid along each side of the region; one is some 75 m wide in Ukraine. */
const GRID = 1e5;

/** Layers over shared arcs, less every bend (triangle of Visvalingam's method) too small for its place. */
export function buildTopology(layers: Record<string, Layer>): Topology {
  const weighed = presimplify(topology(layers) as Topology<Objects>, (bend) => {
    const [, vertex] = bend;
    return ringAreaKm2(bend) / detailKm(vertex) ** 2;
  });
  const simplified = simplify(weighed, 1);
  return quantize(filter(simplified, filterWeight(simplified)), GRID);
}
