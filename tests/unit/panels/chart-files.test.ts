import { describe, expect, test } from "vitest";
import { countedWaves, nightsOfWindow, raidSlots, tallied } from "../../../src/model/raid-slot";
import { launchSiteNights } from "../../../src/model/raid-statistics";
import { dayOf } from "../../../src/model/time";
import { slotIndexAt } from "../../../src/panels/chart-axis";
import type { RaidChartData } from "../../../src/panels/chart-data";
import { launchedFile, sharesFile, sitesFile } from "../../../src/panels/chart-files";
import { nightsOf, site, type WaveFacts } from "../model/some-waves";

const KURSK = site("kursk");

describe("the files of the charts", () => {
  const data = chartData([
    { launched: 539, shotDown: 268, lost: 208, launchSites: [KURSK] },
    { weaponClass: "ballistic-missile", launched: 6, shotDown: 0 },
  ]);

  test("a row for each bar and class, empty where nothing is reported", () => {
    const { fileName, header, rows } = launchedFile(data);
    expect(fileName).toBe("raids-launched-night-2025-07-02-2025-07-03.csv");
    const [unreported, drones, ballistic] = rows.map((row) =>
      Object.fromEntries(row.map((cell, index) => [header[index], cell])),
    );
    expect(unreported).toMatchObject({
      first_night: "2025-07-02",
      nights_reported: 0,
      weapon_class: null,
      launched: null,
    });
    expect(drones).toMatchObject({
      first_night: "2025-07-03",
      weapon_class: "drone",
      launched: 539,
      shot_down: 268,
      lost_or_suppressed: 208,
      neither: 63,
      not_told: 0,
    });
    expect(ballistic).toMatchObject({ lost_or_suppressed: null, neither: null, not_told: 6 });
  });

  test("shares come with numerator and denominator", () => {
    const { header, rows } = sharesFile(data);
    expect(header.slice(-4)).toEqual(["weapon_class", "shot_down", "of_launched", "share"]);
    expect(rows.map((row) => row.slice(-4))).toEqual([
      ["drone", 268, 539, 0.4972],
      ["ballistic-missile", 0, 6, 0],
    ]);
  });

  test("launch sites are counted in nights", () => {
    const { rows } = sitesFile(data, launchSiteNights(data.nights));
    expect(rows).toEqual([["kursk", "kursk", "kursk", 1, 1, 0, 1, 1]]);
  });
});

test("a place on a chart finds its bar, however wide the bars are", () => {
  const slots = [
    { from: 0, to: 2 },
    { from: 2, to: 9 },
    { from: 9, to: 10 },
  ];
  const found = [0, 0.19, 0.2, 0.89, 0.9, 1].map((share) => slotIndexAt(slots, share));
  expect(found).toEqual([0, 0, 1, 1, 2, 2]);
});

/** The night of 3–4 July 2025 and the one before it. */
function chartData(facts: ReadonlyArray<WaveFacts>): RaidChartData {
  const nights = nightsOf(...facts);
  const range = nightsOfWindow({ from: dayOf("2025-07-01"), to: dayOf("2025-07-03") });
  const reported = new Set(nights.map(({ night }) => night));
  return {
    step: "night",
    nightsPerBar: 1,
    counted: range,
    shown: range,
    countedSlots: raidSlots({ nights, reported, range, step: "night", nightsPerBar: 1 }),
    laterSlots: [],
    nights,
    reportedNights: nights.length,
    totals: tallied(countedWaves(nights)),
    withoutReport: [],
  };
}
