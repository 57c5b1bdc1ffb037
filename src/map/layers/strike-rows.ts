import { isKnownToStreet, isPointPrecision, type PlacePrecision } from "../../model/precision";
import type { Strike } from "../../model/strike";
import { strikeMark } from "../../theme/marks";
import type { IconName } from "../icon-atlas";
import type { Selectable } from "./layer-view";
import { spreadPositions } from "./spread-positions";

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

type Position = [longitude: number, latitude: number];

interface StrikeRow extends Selectable {
  readonly position: Position;
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

/**
 * Everything of the strikes that goes to the GPU, once; later nights lie on top. Marks that would lie
 * on each other are spread around their place, no further than it is uncertain.
 */
export function strikeRows(strikes: ReadonlyArray<Strike>): StrikeRows {
  const byNight = [...strikes].sort((a, b) => a.night - b.night);
  const marked = byNight.filter(({ placePrecision }) => isPointPrecision(placePrecision));
  const positions = spreadPositions(
    marked.map((strike) => ({
      position: positionOf(strike),
      withinKm: UNCERTAINTY_KM[strike.placePrecision],
    })),
  );
  return {
    icons: marked.flatMap((strike, index) => iconRows(strike, positions[index] as Position)),
    areas: byNight.flatMap(areaRows),
  };
}

/**
 * A mark over its halo at its position; open where only the day is known, so that the night is one of
 * two.
 */
export function iconRows(strike: Strike, position: Position): ReadonlyArray<StrikeIconRow> {
  const row = { ...strikeRow(strike), position };
  const mark = strikeMark(strike.weaponClass);
  const variant = strike.timePrecision === "day" ? "open" : "mark";
  return [
    { ...row, icon: `${mark}-halo`, isHalo: true },
    { ...row, icon: `${mark}-${variant}`, isHalo: false },
  ];
}

/** The area within which the strike lies; none where the mark itself is as exact as its place. */
function areaRows(strike: Strike): ReadonlyArray<StrikeAreaRow> {
  if (isKnownToStreet(strike.placePrecision)) return [];
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
    position: positionOf(strike),
    filter: [strike.night, strike.night],
    strength: strike.confidence === "low" ? 0.55 : 1,
    selection: { kind: "strike", id: strike.id },
  };
}

export function positionOf({ longitude, latitude }: Strike): Position {
  return [longitude, latitude];
}
