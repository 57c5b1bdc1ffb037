import geographiclib from "geographiclib-geodesic";
import type { LongitudeLatitude } from "../../../src/model/distance";
import type { FrontHistory } from "../../../src/model/front";
import type { Interval } from "../../../src/model/interval";
import { polygonsOf } from "../../../src/model/polygons-of";
import { type Day, formatDay } from "../../../src/model/time";
import { NEAREST_STEP, type TownsFile } from "../../../src/model/wire/towns";
import { boxOf } from "../front/box";
import { insideTest } from "../front/geos";
import { bounds } from "../front/grid-topology";
import type { TownPlace } from "../gazetteer/towns";
import { SourceError } from "../source-error";
import { type NearestPoint, nearestPointFinder } from "./nearest-point";

/**
 * For each town and each evening of the history: how far its centre was from the front line, where the
 * line was nearest, and whether the centre lay in occupied land. Throws SourceError where a day has no
 * front line.
 */
export function buildTowns(history: FrontHistory, towns: ReadonlyArray<TownPlace>): TownsFile {
  return {
    format: "towns/1",
    dayZero: "2022-02-24",
    firstDay: formatDay(history.firstDay),
    lastDay: formatDay(history.lastDay),
    towns: towns.map((town) => ({
      ...town,
      inside: bounds(daysInside(town, history)),
      ...columns(town, nearestByDay(town, history)),
    })),
  };
}

/** The centre lies in at most one cell. */
function daysInside(
  { longitude, latitude }: LongitudeLatitude,
  { cells }: FrontHistory,
): ReadonlyArray<Interval> {
  const holds = ({ geometry }: FrontHistory["cells"][number]) =>
    insideTest(geometry)(longitude, latitude);
  const around = cells.filter((cell) =>
    polygonsOf(cell).some((coordinates) => {
      const { west, south, east, north } = boxOf({ type: "Polygon", coordinates });
      return west <= longitude && longitude < east && south <= latitude && latitude < north;
    }),
  );
  return around.find(holds)?.occupied ?? [];
}

/** Day by day from the first. An edge's nearest point never moves, so it is found once for all days. */
function nearestByDay(town: TownPlace, history: FrontHistory): Array<NearestPoint> {
  const find = nearestPointFinder(town);
  const edges = history.edges
    .filter(({ kind }) => kind === "front")
    .map(({ lines, present }) => ({ present, point: find(lines) }))
    .sort((a, b) => a.point.metres - b.point.metres);
  const days = new Array<NearestPoint | undefined>(history.lastDay - history.firstDay + 1);
  let left = days.length;
  for (const { present, point } of edges) {
    for (const day of present.flatMap(daysOf)) {
      const index = day - history.firstDay;
      if (index < 0 || index >= days.length || days[index]) continue;
      days[index] = point;
      left -= 1;
    }
    if (left === 0) return days as Array<NearestPoint>;
  }
  const without = formatDay(history.firstDay + days.findIndex((point) => !point));
  throw new SourceError(`${town.name.en}: no front line on ${without}`);
}

function daysOf({ from, to }: Interval): Array<Day> {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

type Columns = Pick<TownsFile["towns"][number], "after" | "metres" | "east" | "north">;

interface Row {
  readonly metres: number;
  readonly east: number;
  readonly north: number;
}

function columns(town: TownPlace, days: ReadonlyArray<NearestPoint>): Columns {
  const result: Record<keyof Columns, Array<number>> = {
    after: [],
    metres: [],
    east: [],
    north: [],
  };
  let before: Row = { metres: Number.NaN, east: 0, north: 0 };
  let beforeAt = 0;
  for (const [index, point] of days.entries()) {
    if (point === days[index - 1]) continue;
    const row = rowOf(town, point);
    if (row.metres === before.metres && row.east === before.east && row.north === before.north) {
      continue;
    }
    result.after.push(index - beforeAt);
    result.metres.push(row.metres);
    result.east.push(row.east - before.east);
    result.north.push(row.north - before.north);
    before = row;
    beforeAt = index;
  }
  return result;
}

function rowOf(town: TownPlace, { longitude, latitude }: NearestPoint): Row {
  return {
    metres: Math.round(geodesicMetres(town, { longitude, latitude })),
    east: Math.round(longitude / NEAREST_STEP),
    north: Math.round(latitude / NEAREST_STEP),
  };
}

/** On WGS84, after Karney, "Algorithms for geodesics" (2013), as implemented by GeographicLib. */
function geodesicMetres(from: LongitudeLatitude, to: LongitudeLatitude): number {
  const { s12 } = geographiclib.Geodesic.WGS84.Inverse(
    from.latitude,
    from.longitude,
    to.latitude,
    to.longitude,
  );
  return s12 as number;
}
