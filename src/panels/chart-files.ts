import type { CsvCell } from "../model/csv-text";
import { tallyFates } from "../model/fate";
import type { RaidSlot } from "../model/raid-slot";
import type { HoursOfStart, LaunchSiteNights } from "../model/raid-statistics";
import type { RaidStep } from "../model/raid-step";
import { formatDay } from "../model/time";
import { WEAPON_CLASSES } from "../model/weapon";
import type { RaidChartData } from "./chart-data";
import type { CsvFile } from "./csv-button";

/** "launched" over the nights of a window becomes `raids-launched-week-2024-01-02-2025-07-31.csv`. */
function fileName(what: string, { counted }: RaidChartData, step?: RaidStep): string {
  const days = [formatDay(counted.from), formatDay(counted.to - 1)];
  return `${["raids", what, ...(step ? [step] : []), ...days].join("-")}.csv`;
}

const TIME_HEADER = ["first_night", "last_night", "is_whole", "nights", "nights_reported"] as const;

function timeCells({ from, to, isWhole, reported }: RaidSlot): ReadonlyArray<CsvCell> {
  return [formatDay(from), formatDay(to - 1), isWhole, to - from, reported];
}

/** A row for each bar and weapon class with all that is reported of it. */
export function launchedFile(data: RaidChartData): CsvFile {
  const rows = data.countedSlots.flatMap((slot) => {
    const classes = classTallies(slot);
    if (classes.length === 0) return [[...timeCells(slot), ...Array(9).fill(null)]];
    return classes.map(({ name, tally }) => [
      ...timeCells(slot),
      name,
      tally.waves,
      tally.launched,
      tally.unreported,
      tally.shotDown,
      tally.lost,
      tally.told === 0 ? null : tally.parts.neither,
      tally.parts.untold,
      tally.contradicting,
    ]);
  });
  return {
    fileName: fileName("launched", data, data.step),
    header: [
      ...TIME_HEADER,
      "weapon_class",
      "waves",
      "launched",
      "waves_without_number",
      "shot_down",
      "lost_or_suppressed",
      "neither",
      "not_told",
      "contradicting_waves",
    ],
    rows,
  };
}

/** A row for each bar and weapon class with the numerator and denominator of the share shot down. */
export function sharesFile(data: RaidChartData): CsvFile {
  const rows = data.countedSlots.flatMap((slot) =>
    classTallies(slot).map(({ name, tally: { share } }) => [
      ...timeCells(slot),
      name,
      share?.shotDown ?? null,
      share?.launched ?? null,
      share && Number(share.share.toFixed(4)),
    ]),
  );
  return {
    fileName: fileName("share-shot-down", data, data.step),
    header: [...TIME_HEADER, "weapon_class", "shot_down", "of_launched", "share"],
    rows,
  };
}

export function sitesFile(data: RaidChartData, { sites, nights }: LaunchSiteNights): CsvFile {
  return {
    fileName: fileName("launch-sites", data),
    header: [
      "site_id",
      "site_en",
      "site_uk",
      "nights",
      "nights_drones",
      "nights_missiles",
      "waves",
      "of_nights",
    ],
    rows: sites.map(({ site, nights: named, byFamily, waves }) => [
      site.id,
      site.name.en,
      site.name.uk,
      named,
      byFamily.drone,
      byFamily.missile,
      waves,
      nights,
    ]),
  };
}

export function hoursFile(data: RaidChartData, { hours }: HoursOfStart): CsvFile {
  return {
    fileName: fileName("hour-of-start", data),
    header: ["hour_kyiv", "waves_drones", "waves_missiles"],
    rows: hours.map(({ hour, byFamily }) => [hour, byFamily.drone, byFamily.missile]),
  };
}

function classTallies({ waves }: RaidSlot) {
  return WEAPON_CLASSES.flatMap((name) => {
    const ofClass = waves.filter(({ model }) => model.weaponClass === name);
    return ofClass.length === 0 ? [] : [{ name, tally: tallyFates(ofClass) }];
  });
}
