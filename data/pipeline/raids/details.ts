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
  readonly launchedByModel: ReadonlyArray<{ model: WeaponModel; count: number | null }>;
  readonly launchSitesByModel: ReadonlyArray<{
    model: WeaponModel;
    places: ReadonlyArray<Place>;
  }>;
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
    launchedByModel: byModel(row.launched_details, (model, count) => ({ model, count })),
    launchSitesByModel: byModel(row.launch_place_details, (model, text) => ({
      model,
      places: reader.read("launch_place_details", text, "launch"),
    })),
  };
}
