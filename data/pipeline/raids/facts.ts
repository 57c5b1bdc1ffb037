import { csvFormat } from "d3-dsv";
import type { Place } from "../../../src/model/place";
import { formatDay, MINUTES_PER_DAY, type Minutes, toKyiv } from "../../../src/model/time";
import type { ReadWave } from "./wave";

/**
 * `data/facts/waves.csv`: a line per row of the source, in the source's order. Several entries of a
 * cell are separated by "; ", places counted as one are joined by "+", and a count follows "="; "?"
 * stands for a count the report does not give. Times are Kyiv wall clock.
 */
export function formatWaves(reads: ReadonlyArray<ReadWave>): string {
  return `${csvFormat(reads.map(factsOf))}\n`;
}

function factsOf({ wave, details, unresolved }: ReadWave) {
  return {
    line: wave.line,
    night: formatDay(wave.night),
    start: wallClock(wave.start),
    end: wallClock(wave.end),
    time_precision: wave.timePrecision,
    authority: wave.report.authority.id,
    model: wave.model.id,
    weapon_class: wave.model.weaponClass,
    launched: wave.launched,
    shot_down: wave.shotDown,
    lost: wave.lost,
    still_flying: wave.stillFlying,
    launch_sites: list(wave.launchSites.map(idOf)),
    targets: list(wave.targets.map(idOf)),
    main_targets: list(wave.mainTargets.map(idOf)),
    affected: list(wave.affected.map(idOf)),
    unresolved_places: list(unresolved.map(({ field, spelling }) => `${field}: ${spelling}`)),
    hit_places: wave.hitPlaces,
    debris_places: wave.debrisPlaces,
    carrier: wave.carrier,
    shahed_type: details.shahedType,
    jet_powered: details.jetPowered,
    jet_powered_shot_down: details.jetPoweredShotDown,
    border_crossings: list(
      Object.entries(details.borderCrossings).map(([country, count]) => counted(country, count)),
    ),
    shot_down_by_place: list(
      wave.shotDownByPlace.map(({ places, count }) => counted(joined(places), count)),
    ),
    launched_by_model: list(
      details.launchedByModel.map(({ model, count }) => counted(model.id, count)),
    ),
    launch_sites_by_model: list(
      details.launchSitesByModel.map(({ model, places }) => `${model.id}=${joined(places)}`),
    ),
    report: wave.report.url,
  };
}

function idOf(place: Place): string {
  return place.id;
}

function joined(places: ReadonlyArray<Place>): string {
  return places.map(idOf).join("+") || "unresolved";
}

function counted(name: string, count: number | null): string {
  return `${name}=${count ?? "?"}`;
}

function list(entries: ReadonlyArray<string>): string {
  return entries.join("; ");
}

function wallClock(minutes: Minutes): string {
  const { day, minuteOfDay } = toKyiv(minutes);
  const time = new Date(minuteOfDay * (86_400_000 / MINUTES_PER_DAY)).toISOString().slice(11, 16);
  return `${formatDay(day)} ${time}`;
}
