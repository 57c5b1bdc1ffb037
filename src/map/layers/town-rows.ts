import type { Selection } from "../../model/selection";
import type { Day } from "../../model/time";
import { isNearFront, type Town, type TownDay, townOnDay } from "../../model/town";
import type { Selectable } from "./layer-view";

/** From a town's centre to the nearest point of the front line of one evening. */
export interface TownRow extends Selectable {
  readonly path: readonly [centre: LongitudeLatitude, nearest: LongitudeLatitude];
  readonly distanceKm: number;
  readonly isSelected: boolean;
}

type LongitudeLatitude = readonly [longitude: number, latitude: number];

/**
 * Towns to draw on an evening: those outside the occupied land and near the front, where they are to be
 * shown, and the selected one wherever it lies. None where there is no outline.
 */
export function townRows(
  towns: ReadonlyArray<Town>,
  night: Day,
  selection: Selection | null,
  areShown: boolean,
): ReadonlyArray<TownRow> {
  return towns.flatMap((town) => {
    const now = townOnDay(town, night);
    const isSelected = selection?.kind === "town" && selection.id === town.id;
    return now && (isSelected || (areShown && isNearFront(now)))
      ? [townRow(town, now, isSelected)]
      : [];
  });
}

function townRow(
  { id, longitude, latitude }: Town,
  { nearest, distanceKm }: TownDay,
  isSelected: boolean,
): TownRow {
  return {
    path: [[longitude, latitude], nearest],
    distanceKm,
    isSelected,
    selection: { kind: "town", id },
  };
}
