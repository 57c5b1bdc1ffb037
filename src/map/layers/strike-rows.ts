import { isPointPrecision, PLACE_PRECISIONS, type PlacePrecision } from "../../model/precision";
import type { Strike } from "../../model/strike";
import { strikeMark } from "../../theme/marks";
import type { IconName } from "../icon-atlas";
import type { Selectable } from "./layer-view";

/**
 * Radius in km within which a strike lies that is known to a precision. Bellingcat obscures its
 * points by some 150 m; the others are typical sizes of such a place in Ukraine.
 */
const UNCERTAINTY_KM: Readonly<Record<PlacePrecision, number>> = {
  exact: 0,
  street: 0.15,
  neighbourhood: 0.8,
  district: 3,
  settlement: 3,
  raion: 25,
  oblast: 80,
  region: 150,
  country: 300,
};

interface StrikeRow extends Selectable {
  readonly position: [longitude: number, latitude: number];
  /** Twice the night, once for its place in the window and once for its age. */
  readonly filter: [number, number];
  /** 0 to 1. */
  readonly strength: number;
}

export interface StrikeIconRow extends StrikeRow {
  readonly icon: IconName;
  readonly isHalo: boolean;
}

export interface StrikeAreaRow extends StrikeRow {
  readonly radiusMetres: number;
  /** Whether no mark says where in the area. */
  readonly isAlone: boolean;
}

export interface StrikeRows {
  readonly icons: ReadonlyArray<StrikeIconRow>;
  readonly areas: ReadonlyArray<StrikeAreaRow>;
}

/** Everything of the strikes that goes to the GPU, once; later nights lie on top. */
export function strikeRows(strikes: ReadonlyArray<Strike>): StrikeRows {
  const byNight = [...strikes].sort((a, b) => a.night - b.night);
  return { icons: byNight.flatMap(iconRows), areas: byNight.flatMap(areaRows) };
}

/** A mark over its halo; none where the place is known as an area only. */
function iconRows(strike: Strike): ReadonlyArray<StrikeIconRow> {
  if (!isPointPrecision(strike.placePrecision)) return [];
  const row = strikeRow(strike);
  const mark = strikeMark(strike.weaponClass);
  return [
    { ...row, icon: `${mark}-halo`, isHalo: true },
    { ...row, icon: `${mark}-mark`, isHalo: false },
  ];
}

/** The area within which the strike lies; none where the mark itself is as exact as its place. */
function areaRows(strike: Strike): ReadonlyArray<StrikeAreaRow> {
  if (isKnownToStreet(strike)) return [];
  return [
    {
      ...strikeRow(strike),
      radiusMetres: UNCERTAINTY_KM[strike.placePrecision] * 1000,
      isAlone: !isPointPrecision(strike.placePrecision),
    },
  ];
}

function strikeRow(strike: Strike): StrikeRow {
  return {
    position: [strike.longitude, strike.latitude],
    filter: [strike.night, strike.night],
    strength: strike.confidence === "low" ? 0.55 : 1,
    selection: { kind: "strike", id: strike.id },
  };
}

function isKnownToStreet({ placePrecision }: Strike): boolean {
  return PLACE_PRECISIONS.indexOf(placePrecision) <= PLACE_PRECISIONS.indexOf("street");
}
