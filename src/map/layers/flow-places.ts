import type { Polygon } from "geojson";
import type { Place } from "../../model/place";
import { isPointPrecision } from "../../model/precision";
import type { Wave } from "../../model/raid";
import { targetAreas } from "../../model/strand";
import { weaponFamily } from "../../model/weapon";
import type { DataColourName } from "../../theme/data-colours";
import type { IconName } from "../icon-atlas";
import type { Selectable } from "./layer-view";
import type { OblastShapes } from "./oblast-shapes";

/** A target area or a launch site known as an area. */
interface PlaceRow extends Selectable {
  readonly colour: DataColourName;
  /** 0 to 1. */
  readonly opacity: number;
}

/** A soft disc of the place's radius. */
export interface DiscRow extends PlaceRow {
  readonly position: [longitude: number, latitude: number];
  readonly radiusKm: number;
}

/** A polygon of an oblast. */
export interface OblastRow extends PlaceRow {
  readonly polygon: Polygon["coordinates"];
}

export interface AreaRows {
  readonly discs: ReadonlyArray<DiscRow>;
  readonly oblasts: ReadonlyArray<OblastRow>;
}

/** A mark of constant size: the end of a strand, or a launch site known as a point. */
export interface MarkRow extends Selectable {
  readonly position: [longitude: number, latitude: number];
  readonly icon: IconName;
  /** Clockwise from north, in degrees. */
  readonly heading: number;
  /** How far it is moved along its heading, as a share of its size. */
  readonly forward: number;
  readonly sizePx: number;
  readonly colour: DataColourName;
}

const LAUNCH_AREA_OPACITY = 0.09;
const TARGET_OPACITY = 0.16;
const AROUND_TARGET_OPACITY = 0.08;
const LAUNCH_SITE_PX = 13;

/** Around a settlement there is room left for its dot and its label. */
const SMALLEST_TARGET_RADIUS_KM = 12;

export function targetRadiusKm({ radiusKm }: Place): number {
  return Math.max(radiusKm, SMALLEST_TARGET_RADIUS_KM);
}

/** Open squares, in two rows each: paper below, line above. */
export function launchSiteMarks(waves: ReadonlyArray<Wave>): ReadonlyArray<MarkRow> {
  return launchSites(waves)
    .filter(({ level }) => isPointPrecision(level))
    .flatMap((place) => {
      const row = { ...placeRow(place), heading: 0, forward: 0, sizePx: LAUNCH_SITE_PX };
      return [
        { ...row, icon: "square-halo", colour: "strikeHalo" },
        { ...row, icon: "openSquare-mark", colour: "launchSite" },
      ] as const;
    });
}

/**
 * Target areas, once for each family in its colour, those that hold a finer target fainter; and launch
 * sites known as areas. Oblasts that were targets in their own shape, all else as a disc.
 */
export function areaRows(waves: ReadonlyArray<Wave>, shapes: OblastShapes): AreaRows {
  const areas = new Map<string, Area>();
  const add = (area: Area) => areas.set(`${area.colour}/${area.place.id}`, area);
  for (const place of launchSites(waves)) {
    if (!isPointPrecision(place.level)) {
      add({ place, colour: "launchSite", opacity: LAUNCH_AREA_OPACITY });
    }
  }
  for (const wave of waves) {
    const colour = weaponFamily(wave.model.weaponClass) === "drone" ? "drone" : "missile";
    const { ends, around } = targetAreas(wave);
    for (const place of around) add({ place, colour, opacity: AROUND_TARGET_OPACITY });
    for (const place of ends) add({ place, colour, opacity: TARGET_OPACITY });
  }
  const rows = [...areas.values()].map((area) => rowsOf(area, shapes));
  return {
    discs: rows.flatMap(({ discs }) => discs),
    oblasts: rows.flatMap(({ oblasts }) => oblasts),
  };
}

interface Area {
  readonly place: Place;
  readonly colour: DataColourName;
  readonly opacity: number;
}

function rowsOf({ place, colour, opacity }: Area, shapes: OblastShapes): AreaRows {
  const { position, selection } = placeRow(place);
  const shape = place.level === "oblast" && place.oblast ? shapes.get(place.oblast) : undefined;
  // A launch site has no shape of its own: beside the front it would look like occupied land.
  if (shape && colour !== "launchSite") {
    const oblasts = shape.map((polygon) => ({ polygon, colour, opacity, selection }));
    return { discs: [], oblasts };
  }
  const radiusKm = colour === "launchSite" ? place.radiusKm : targetRadiusKm(place);
  return { discs: [{ position, radiusKm, colour, opacity, selection }], oblasts: [] };
}

/** The launch sites of all waves, each once. */
export function launchSites(waves: ReadonlyArray<Wave>): ReadonlyArray<Place> {
  const sites = waves.flatMap((wave) => wave.launchSites);
  return [...new Map(sites.map((site) => [site.id, site])).values()];
}

function placeRow({ id, longitude, latitude }: Place) {
  return {
    position: [longitude, latitude] as [longitude: number, latitude: number],
    selection: { kind: "place", id } as const,
  };
}
