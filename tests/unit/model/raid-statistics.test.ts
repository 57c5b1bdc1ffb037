import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openBuiltData } from "../../../data/figures/built-data";
import { groupNights, HEADLINE_AUTHORITY, raidSize } from "../../../src/model/night";
import { raidSlots } from "../../../src/model/raid-slot";
import {
  authoritiesOf,
  hoursOfStart,
  launchSiteNights,
  sumsByDayOfEnd,
} from "../../../src/model/raid-statistics";
import { dayOf, fromKyiv } from "../../../src/model/time";
import { COMMAND, nightsOf, site, wave } from "./some-waves";

const PRIMORSKO = site("Primorsko-Akhtarsk");
const KURSK = site("Kursk");
const CASPIAN = site("Caspian Sea");

describe("launch sites", () => {
  test("a night counts once for each site named, however many waves name it", () => {
    const { sites, nights, unnamed } = launchSiteNights(
      nightsOf(
        { night: "2025-07-01", launched: 100, launchSites: [PRIMORSKO, KURSK] },
        {
          night: "2025-07-01",
          launched: 4,
          weaponClass: "cruise-missile",
          launchSites: [CASPIAN, KURSK],
        },
        { night: "2025-07-02", launched: 50, launchSites: [KURSK] },
        { night: "2025-07-03", launched: 9 },
      ),
    );
    expect(sites.map(({ site: { id }, ...counts }) => [id, counts])).toEqual([
      ["Kursk", { nights: 2, byFamily: { drone: 2, missile: 1 }, waves: 3 }],
      ["Primorsko-Akhtarsk", { nights: 1, byFamily: { drone: 1, missile: 0 }, waves: 1 }],
      ["Caspian Sea", { nights: 1, byFamily: { drone: 0, missile: 1 }, waves: 1 }],
    ]);
    expect({ nights, unnamed }).toEqual({ nights: 3, unnamed: 1 });
  });

  test("reconnaissance drones count for no site", () => {
    const nights = nightsOf({ weaponClass: "reconnaissance-drone", launchSites: [KURSK] });
    expect(launchSiteNights(nights)).toEqual({ sites: [], nights: 0, unnamed: 0 });
  });
});

describe("the hour of start", () => {
  test("is that of Kyiv, summer and winter, on an axis from 15 to 15 o'clock", () => {
    const { hours } = hoursOfStart([
      wave({ start: fromKyiv(dayOf("2025-07-03"), 18 * 60) }),
      wave({ start: fromKyiv(dayOf("2025-01-03"), 18 * 60 + 59) }),
      wave({ start: fromKyiv(dayOf("2025-07-04"), 30), weaponClass: "ballistic-missile" }),
    ]);
    expect(hours).toHaveLength(24);
    expect([hours[0]?.hour, hours[23]?.hour]).toEqual([15, 14]);
    expect(hours.find(({ hour }) => hour === 18)?.byFamily).toEqual({ drone: 2, missile: 0 });
    expect(hours.find(({ hour }) => hour === 0)?.byFamily).toEqual({ drone: 0, missile: 1 });
  });

  test("waves without a time of day are counted apart, not put at an hour", () => {
    const { hours, timed, untimed } = hoursOfStart([
      wave({ timePrecision: "night" }),
      wave({ timePrecision: "day" }),
      wave({}),
    ]);
    expect({ timed, untimed }).toEqual({ timed: 1, untimed: 2 });
    expect(hours.filter(({ byFamily }) => byFamily.drone > 0)).toHaveLength(1);
  });
});

test("says whose reports are summed, the most nights first", () => {
  const staff = { ...COMMAND, id: "general-staff" };
  const nights = nightsOf(
    { night: "2025-07-01", authority: staff },
    { night: "2025-07-02" },
    { night: "2025-07-03" },
  );
  expect(
    authoritiesOf(nights).map(({ authority, nights: count }) => [authority.id, count]),
  ).toEqual([
    ["air-force-command", 2],
    ["general-staff", 1],
  ]);
});

describe.skipIf(!existsSync("public/data/manifest.json"))("June 2025 in the built data", () => {
  // The sums of the command's own reports of that month: DESIGN.md, "Reference night".
  test("5,438 drones and 240 missiles by the day on which raids were over; fewer by night", async () => {
    const waves = await (await openBuiltData("public/data")).waves();
    const range = { from: dayOf("2025-06-01"), to: dayOf("2025-07-01") };
    const ofCommand = waves.filter(({ report }) => report.authority.id === HEADLINE_AUTHORITY);
    const { drone, missile } = sumsByDayOfEnd(ofCommand, range);
    expect([drone.launched, missile.launched]).toEqual([5438, 240]);
    const nights = groupNights(waves).filter((night) => raidSize(night) !== null);
    const reported = new Set(nights.map(({ night }) => night));
    const [june] = raidSlots({ nights, reported, range, step: "month", nightsPerBar: 1 });
    const lastOfMay = nights.find(({ night }) => night === dayOf("2025-05-31"));
    const lastOfJune = nights.find(({ night }) => night === dayOf("2025-06-30"));
    const byNight =
      (june?.byFamily.drone.launched ?? 0) + (lastOfMay?.byFamily.drone.launched ?? 0);
    expect(byNight - (lastOfJune?.byFamily.drone.launched ?? 0)).toBe(5438);
  });
});
