import Supercluster from "supercluster";
import { isPointPrecision } from "../../model/precision";
import type { Strike } from "../../model/strike";
import { isInSpan, type WindowSpan } from "../../model/window";
import { SINGLE_STRIKES_FROM_ZOOM } from "../../state/view";
import { iconRows, positionOf, type StrikeIconRow } from "./strike-rows";

/** Where a cluster of one place, which no zoom takes apart, is looked at: a city fills the screen. */
const CITY_ZOOM = 10;

const MOST_ZOOM = Math.floor(SINGLE_STRIKES_FROM_ZOOM);
const CLUSTER_RADIUS_PX = 46;
/** Between a coin and its place. */
const GAP_PX = 6;
const WORLD: [number, number, number, number] = [-180, -85, 180, 85];

/** A number of places hit, near each other, in this night or in the window before it. */
export interface StrikeCoinRow {
  readonly position: [longitude: number, latitude: number];
  readonly count: number;
  readonly isTonight: boolean;
  readonly radiusPx: number;
  /**
   * To the right and down: a coin stands over its place, whose name so stays readable, and the night's
   * coin and the earlier one of a cluster stand side by side.
   */
  readonly offsetPx: readonly [right: number, down: number];
  /** At which the cluster falls apart. */
  readonly expansionZoom: number;
}

/** A place that is alone, with its own mark over its halo. */
export interface SingleStrikeRow extends StrikeIconRow {
  readonly isTonight: boolean;
}

export interface StrikeClusterRows {
  readonly coins: ReadonlyArray<StrikeCoinRow>;
  readonly singles: ReadonlyArray<SingleStrikeRow>;
}

interface Point {
  readonly strike: Strike;
  readonly isTonight: boolean;
}

interface Counts {
  tonight: number;
}

export const NO_CLUSTERS: StrikeClusterRows = { coins: [], singles: [] };

export type StrikeIndex = Supercluster<Point, Counts>;

/**
 * The places hit within the window, made ready for `strikeClusters`. Those known as an area only are
 * not among them: they are drawn as areas at every zoom.
 */
export function indexStrikes(strikes: ReadonlyArray<Strike>, nights: WindowSpan): StrikeIndex {
  const shown = strikes.filter(
    ({ night, placePrecision }) => isInSpan(night, nights) && isPointPrecision(placePrecision),
  );
  const index: StrikeIndex = new Supercluster({
    radius: CLUSTER_RADIUS_PX,
    maxZoom: MOST_ZOOM,
    map: ({ isTonight }) => ({ tonight: isTonight ? 1 : 0 }),
    reduce: (sum, { tonight }) => {
      sum.tonight += tonight;
    },
  });
  return index.load(
    shown.map((strike) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: positionOf(strike) },
      properties: { strike, isTonight: strike.night === nights.to },
    })),
  );
}

/** All clusters and lone places of a zoom; their counts add up to the places of the index. */
export function strikeClusters(index: StrikeIndex, zoom: number): StrikeClusterRows {
  const found = index.getClusters(WORLD, Math.floor(zoom));
  const rows = found.map(({ geometry, properties }) => {
    const position = geometry.coordinates as [number, number];
    if (!("cluster" in properties)) return { coins: [], singles: singleRows(properties, position) };
    const { cluster_id, point_count, tonight } = properties;
    const expansion = index.getClusterExpansionZoom(cluster_id);
    const expansionZoom = expansion > MOST_ZOOM ? CITY_ZOOM : expansion;
    const earlier = point_count - tonight;
    return { coins: coinRows({ position, tonight, earlier, expansionZoom }), singles: [] };
  });
  return {
    coins: rows.flatMap(({ coins }) => coins),
    singles: rows.flatMap(({ singles }) => singles),
  };
}

function singleRows(
  { strike, isTonight }: Point,
  position: [number, number],
): ReadonlyArray<SingleStrikeRow> {
  return iconRows(strike, position).map((row) => ({ ...row, isTonight }));
}

interface Cluster extends Pick<StrikeCoinRow, "position" | "expansionZoom"> {
  readonly tonight: number;
  readonly earlier: number;
}

/** One coin, or two that touch where it holds places of this night and of earlier ones. */
function coinRows({ tonight, earlier, ...cluster }: Cluster): ReadonlyArray<StrikeCoinRow> {
  const [left, right] = [coinRadius(tonight), coinRadius(earlier)];
  const down = -Math.max(left, right) - GAP_PX;
  const coins: ReadonlyArray<StrikeCoinRow> = [
    { ...cluster, count: earlier, isTonight: false, radiusPx: right, offsetPx: [left, down] },
    { ...cluster, count: tonight, isTonight: true, radiusPx: left, offsetPx: [-right, down] },
  ];
  return coins.filter(({ count }) => count > 0);
}

/** In pixels; room for the digits, and more the more there are. */
function coinRadius(count: number): number {
  return count === 0 ? 0 : Math.min(26, 6.5 + 1.8 * Math.sqrt(count));
}
