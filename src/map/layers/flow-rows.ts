import type { Position } from "geojson";
import { distanceKm, type LongitudeLatitude } from "../../model/distance";
import type { Place } from "../../model/place";
import { isPointPrecision } from "../../model/precision";
import type { Wave } from "../../model/raid";
import { type Strand, strandsOf } from "../../model/strand";
import type { WeaponClass } from "../../model/weapon";
import { type FlowStyle, flowStyle, strandWidth, UNREPORTED_STRAND_WIDTH } from "../../theme/marks";
import { strandPath } from "../geometry/strand-path";
import {
  type AreaRows,
  areaRows,
  launchSiteMarks,
  type MarkRow,
  targetRadiusKm,
} from "./flow-places";
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

/** How far from the centre of an area its strands end, as a share of its radius. */
const REACH_INTO_AREA = 0.6;

/** More strands than this are drawn fainter, so that trunks and ends are told from crossings. */
const UNCROWDED_STRANDS = 16;

/** Puts the tip of an end mark before the blunt end of its line. */
const END_MARK_FORWARD = 0.18;

/** What is drawn of the waves of a night: drones and missiles, nothing of family "other". */
export function flowRows(waves: ReadonlyArray<Wave>, shapes: OblastShapes): FlowRows {
  const drawn = waves.filter(({ model }) => flowStyle(model.weaponClass) !== null);
  const strands = [...strandsOf(drawn)].sort((a, b) => widthOf(b) - widthOf(a));
  const strength = Math.min(1, Math.sqrt(UNCROWDED_STRANDS / strands.length));
  const flows = strands.flatMap((strand) => strandRows(strand, leadOf(strand, strands), strength));
  return {
    areas: areaRows(drawn, shapes),
    strands: flows.map(({ strand }) => strand),
    marks: [...launchSiteMarks(drawn), ...flows.flatMap(({ end }) => end ?? [])],
  };
}

/** `end` is null where a flow fades out without a known target. */
interface Flow {
  readonly strand: StrandRow;
  readonly end: MarkRow | null;
}

/** One flow, or none where launch site and target are the same area. */
function strandRows(
  strand: Strand,
  lead: LongitudeLatitude,
  strength: number,
): ReadonlyArray<Flow> {
  const { site, target } = strand;
  const path = strandPath({
    from: site,
    to: target ?? MIDDLE_OF_UKRAINE,
    lead,
    bend: bendOf(strand.weaponClass),
    gapKm: target ? clearanceKm(target) : FADED_OUT_KM,
  });
  if (!path) return [];
  const style = flowStyle(strand.weaponClass) as FlowStyle;
  const selection = { kind: "flow", id: strand.id } as const;
  const widthPx = widthOf(strand);
  const opacities = opacitiesAlong(path.points, strand).map((opacity) => strength * opacity);
  const row: StrandRow = { path: path.points, opacities, widthPx, style, selection };
  if (!target) return [{ strand: row, end: null }];
  const end: MarkRow = {
    position: path.points.at(-1) as [number, number],
    icon: `${style.end}-mark`,
    heading: path.heading,
    forward: END_MARK_FORWARD,
    sizePx: 9 + 3.2 * widthPx,
    colour: style.colour,
    selection,
  };
  return [{ strand: row, end }];
}

/** The mean of the targets to which strands of the same class leave the same launch site. */
function leadOf(strand: Strand, strands: ReadonlyArray<Strand>): LongitudeLatitude {
  const targets = strands
    .filter(({ site, weaponClass }) => site === strand.site && weaponClass === strand.weaponClass)
    .map(({ target }) => target ?? MIDDLE_OF_UKRAINE);
  const mean = (of: (target: LongitudeLatitude) => number) =>
    targets.reduce((sum, target) => sum + of(target), 0) / targets.length;
  return { longitude: mean((at) => at.longitude), latitude: mean((at) => at.latitude) };
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

function clearanceKm(target: Place): number {
  const radius = targetRadiusKm(target);
  return isPointPrecision(target.level) ? radius : radius * REACH_INTO_AREA;
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
