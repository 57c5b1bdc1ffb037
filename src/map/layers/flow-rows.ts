import { group, mean } from "d3-array";
import type { Position } from "geojson";
import { distanceKm, type LongitudeLatitude } from "../../model/distance";
import type { Place } from "../../model/place";
import { isPointPrecision } from "../../model/precision";
import type { Wave } from "../../model/raid";
import { type Strand, strandsOfWave } from "../../model/strand";
import type { WeaponClass } from "../../model/weapon";
import { type FlowStyle, flowStyle, strandWidth, UNREPORTED_STRAND_WIDTH } from "../../theme/marks";
import {
  approachBearing,
  arrivingPath,
  type StrandCourse,
  type StrandPath,
  strandPath,
} from "../geometry/strand-path";
import { flowEnds } from "./flow-ends";
import { type AreaRows, areaRows, launchSiteMarks, type MarkRow } from "./flow-places";
import type { Selectable } from "./layer-view";
import type { OblastShapes } from "./oblast-shapes";

export interface StrandRow extends Selectable {
  readonly path: ReadonlyArray<Position>;
  /** One for each point of the path, 0 to 1. */
  readonly opacities: ReadonlyArray<number>;
  readonly widthPx: number;
  readonly style: FlowStyle;
}

export interface FlowRows {
  readonly areas: AreaRows;
  readonly strands: ReadonlyArray<StrandRow>;
  readonly marks: ReadonlyArray<MarkRow>;
}

/** About the middle of Ukraine, south of Kyiv; flows to the whole country head there. */
const MIDDLE_OF_UKRAINE: LongitudeLatitude = { longitude: 31.5, latitude: 48.9 };

/**
 * How far from the middle such a flow has faded out. Less than the way from there to the nearest
 * border (Transnistria, 165 km), so that it does so inside the country from wherever it comes.
 */
const FADED_OUT_KM = 150;
const FADES_OVER_KM = 260;
const EMERGES_OVER_SHARE = 0.2;

/** More strands than this are drawn fainter, so that trunks and ends are told from crossings. */
const UNCROWDED_STRANDS = 16;

/** Between waves of one class from the same launch site to the same target. */
const BEND_ASIDE = 0.04;

/** Puts the tip of an end mark before the blunt end of its line. */
const END_MARK_FORWARD = 0.18;

/** What is drawn of the waves of a night: drones and missiles, nothing of family "other". */
export function flowRows(waves: ReadonlyArray<Wave>, shapes: OblastShapes): FlowRows {
  const drawn = waves.filter(({ model }) => flowStyle(model.weaponClass) !== null);
  const strands = drawn.flatMap(strandsOfWave).sort((a, b) => widthOf(b) - widthOf(a));
  const strength = Math.min(1, Math.sqrt(UNCROWDED_STRANDS / strands.length));
  const courses = coursesOf(strands);
  const courseOf = (strand: Strand) => courses.get(strand) as StrandCourse;
  const arrivals = strands.flatMap((strand) => {
    const { id, target } = strand;
    return target ? [{ id, target, bearing: approachBearing(courseOf(strand)) }] : [];
  });
  const ends = flowEnds(arrivals, shapes);
  const flows = strands.flatMap((strand) => {
    const path = pathOf(courseOf(strand), ends.get(strand.id));
    return path ? [flowAlong(path, strand, strength)] : [];
  });
  return {
    areas: areaRows(drawn, shapes),
    strands: flows.map(({ strand }) => strand),
    marks: [...launchSiteMarks(drawn), ...flows.flatMap(({ end }) => end ?? [])],
  };
}

function coursesOf(strands: ReadonlyArray<Strand>): ReadonlyMap<Strand, StrandCourse> {
  const bySite = group(strands, ({ weaponClass, site }) => `${weaponClass}/${site.id}`);
  const courses = [...bySite.values()].flatMap((trunk) => {
    const byTarget = [...group(trunk, ({ target }) => target?.id).values()];
    const lead = leadOf(byTarget.map(([first]) => endOf(first as Strand)));
    return byTarget.flatMap((sameWay) =>
      sameWay.map((strand, index) => {
        const aside = (index - (sameWay.length - 1) / 2) * BEND_ASIDE;
        return [strand, course(strand, lead, aside)] as const;
      }),
    );
  });
  return new Map(courses);
}

/** `aside`: beyond the bend of its class, so that waves between the same two places lie side by side. */
function course(strand: Strand, lead: LongitudeLatitude, aside: number): StrandCourse {
  return {
    from: strand.site.id === strand.target?.id ? behind(strand.site) : strand.site,
    to: endOf(strand),
    lead,
    bend: bendOf(strand.weaponClass) + aside,
  };
}

function endOf({ target }: Strand): LongitudeLatitude {
  return target ?? MIDDLE_OF_UKRAINE;
}

/**
 * Where a strand sets out in an area that is launch site and target at once, as an oblast on both
 * sides of the front is: on the side that looks away from the middle of Ukraine.
 */
function behind(area: Place): LongitudeLatitude {
  const away = {
    longitude: 2 * area.longitude - MIDDLE_OF_UKRAINE.longitude,
    latitude: 2 * area.latitude - MIDDLE_OF_UKRAINE.latitude,
  };
  const share = area.radiusKm / distanceKm(area, away);
  return {
    longitude: area.longitude + share * (away.longitude - area.longitude),
    latitude: area.latitude + share * (away.latitude - area.latitude),
  };
}

function pathOf(course: StrandCourse, end: LongitudeLatitude | undefined): StrandPath | null {
  return end ? arrivingPath(course, end) : strandPath(course, FADED_OUT_KM);
}

/** `end` is null where a flow fades out without a known target. */
interface Flow {
  readonly strand: StrandRow;
  readonly end: MarkRow | null;
}

function flowAlong(path: StrandPath, strand: Strand, strength: number): Flow {
  const style = flowStyle(strand.weaponClass) as FlowStyle;
  const selection = { kind: "flow", id: strand.id } as const;
  const widthPx = widthOf(strand);
  const opacities = opacitiesAlong(path.points, strand).map((opacity) => strength * opacity);
  const row: StrandRow = { path: path.points, opacities, widthPx, style, selection };
  if (!strand.target) return { strand: row, end: null };
  const end: MarkRow = {
    position: path.points.at(-1) as [number, number],
    icon: `${style.end}-mark`,
    heading: path.heading,
    forward: END_MARK_FORWARD,
    sizePx: 9 + 3.2 * widthPx,
    colour: style.colour,
    selection,
  };
  return { strand: row, end };
}

/** The mean of the targets to which strands of the same class leave the same launch site. */
function leadOf(ends: ReadonlyArray<LongitudeLatitude>): LongitudeLatitude {
  const middle = (of: (end: LongitudeLatitude) => number) => mean(ends, of) as number;
  return { longitude: middle((end) => end.longitude), latitude: middle((end) => end.latitude) };
}

/** Strands of different classes between the same two places bend apart. */
function bendOf(weaponClass: WeaponClass): number {
  switch (weaponClass) {
    case "drone":
      return 0.1;
    case "cruise-missile":
      return -0.12;
    case "ballistic-missile":
      return -0.03;
    case "aeroballistic-missile":
      return -0.2;
    default:
      return 0.2;
  }
}

function widthOf({ launched }: Strand): number {
  return launched === null ? UNREPORTED_STRAND_WIDTH : strandWidth(launched);
}

/**
 * From faint at the launch site to strong at the target, so that the way is told without motion. It
 * begins in nothing where the launch site is an area, and ends in nothing where no target is known.
 */
function opacitiesAlong(
  points: ReadonlyArray<Position>,
  { site, target }: Strand,
): ReadonlyArray<number> {
  const beginsInArea = !isPointPrecision(site.level);
  return points.map((point, index) => {
    const share = index / (points.length - 1);
    const emerging = beginsInArea ? Math.min(1, share / EMERGES_OVER_SHARE) : 1;
    return target ? emerging * (0.45 + 0.45 * share) : emerging * 0.75 * fadingAt(point);
  });
}

function fadingAt(point: Position): number {
  const [longitude, latitude] = point as [number, number];
  const left = distanceKm({ longitude, latitude }, MIDDLE_OF_UKRAINE) - FADED_OUT_KM;
  return Math.min(1, Math.max(0, left / FADES_OVER_KM));
}
