import type { Place } from "../../../src/model/place";
import type { WeaponModel } from "../../../src/model/weapon";
import { type ModelTable, resolveModel } from "../gazetteer/models";
import type { PlaceReader } from "./place-reader";
import type { AttackRow } from "./row";

/** What a row tells beyond its wave; kept in the facts, not shipped to the browser. */
export interface WaveDetails {
  /** Drones that left for another country, by the source's name of it. */
  readonly borderCrossings: Readonly<Record<string, number | null>>;
  /** How many of the launched were of Shahed type, the rest being decoys. */
  readonly shahedType: number | null;
  readonly jetPowered: number | null;
  readonly jetPoweredShotDown: number | null;
  /** A count is null where the place is named without a number. */
  readonly shotDownByPlace: ReadonlyArray<CountAtPlaces>;
  readonly launchedByModel: ReadonlyArray<{ model: WeaponModel; count: number | null }>;
  readonly launchSitesByModel: ReadonlyArray<{
    model: WeaponModel;
    places: ReadonlyArray<Place>;
  }>;
}

export interface CountAtPlaces {
  readonly places: ReadonlyArray<Place>;
  readonly count: number | null;
}

const MODEL_FIELDS = ["launched_details", "launch_place_details"] as const;

/** The first field that breaks figures down by a model which the table does not hold, or null. */
export function fieldWithUnknownModel(
  row: AttackRow,
  models: ModelTable,
): (typeof MODEL_FIELDS)[number] | null {
  const isUnknown = (spelling: string) => resolveModel(spelling, models) === null;
  return MODEL_FIELDS.find((field) => Object.keys(row[field]).some(isUnknown)) ?? null;
}

/** Needs a row without unknown models (`fieldWithUnknownModel`). */
export function readDetails(row: AttackRow, models: ModelTable, reader: PlaceReader): WaveDetails {
  const byModel = <Value, Entry>(
    values: Readonly<Record<string, Value>>,
    entry: (model: WeaponModel, value: Value) => Entry,
  ) =>
    Object.entries(values).flatMap(([spelling, value]) => {
      const model = resolveModel(spelling, models);
      return model ? [entry(model, value)] : [];
    });
  return {
    borderCrossings: row.border_crossing,
    shahedType: row.is_shahed,
    jetPowered: row.turbojet,
    jetPoweredShotDown: row.turbojet_destroyed,
    shotDownByPlace: Object.entries(row.destroyed_details).map(([text, count]) => ({
      places: reader.read("destroyed_details", text, "target"),
      count,
    })),
    launchedByModel: byModel(row.launched_details, (model, count) => ({ model, count })),
    launchSitesByModel: byModel(row.launch_place_details, (model, text) => ({
      model,
      places: reader.read("launch_place_details", text, "launch"),
    })),
  };
}
