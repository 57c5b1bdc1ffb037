import fc from "fast-check";
import { groupNights, type Night } from "../../../src/model/night";
import type { Place } from "../../../src/model/place";
import type { Wave } from "../../../src/model/raid";
import { HITS_CHOICES, type RaidFilter } from "../../../src/model/raid-filter";
import type { Strike } from "../../../src/model/strike";
import { dayOf, fromKyiv } from "../../../src/model/time";
import type { WeaponModel } from "../../../src/model/weapon";
import { somePlace, someStrike, someWave } from "../support/examples";

export const SHAHED: WeaponModel = { id: "shahed", name: "Shahed-136/131", weaponClass: "drone" };
export const ISKANDER: WeaponModel = {
  id: "iskander-m",
  name: "Iskander-M",
  weaponClass: "ballistic-missile",
};
export const ORLAN: WeaponModel = {
  id: "orlan",
  name: "Orlan-10",
  weaponClass: "reconnaissance-drone",
};

export const KYIV = place("kyiv", "UA-30");
export const ODESA_OBLAST = place("odesa-oblast", "UA-51");
export const UKRAINE = place("ukraine", null);
export const KURSK = place("kursk-oblast", null);
export const CRIMEA = place("crimea", "UA-43");

export function place(id: string, oblast: string | null): Place {
  return somePlace({
    id,
    level: oblast === null ? "country" : "oblast",
    longitude: 30,
    latitude: 50,
    radiusKm: 100,
    oblast,
  });
}

interface WaveChange extends Partial<Omit<Wave, "night" | "report">> {
  readonly night?: string;
  readonly authority?: string;
}

export function wave({
  night = "2025-07-03",
  authority = "air-force-command",
  ...change
}: WaveChange): Wave {
  const day = dayOf(night);
  return someWave({
    report: {
      url: `https://example.org/${authority}/${night}`,
      authority: {
        id: authority,
        name: { en: authority, uk: authority },
        scope: authority === "air-force-command" ? "national" : "regional",
      },
    },
    night: day,
    start: fromKyiv(day, 18 * 60),
    end: fromKyiv(day + 1, 6 * 60),
    timePrecision: "minute",
    model: SHAHED,
    launched: 100,
    ...change,
  });
}

export function strike({
  night,
  ...change
}: Partial<Omit<Strike, "night">> & { readonly night: string }): Strike {
  const day = dayOf(night);
  return someStrike({
    start: fromKyiv(day, 18 * 60),
    end: fromKyiv(day + 1, 6 * 60),
    night: day,
    place: { en: "Somewhere", uk: "Десь" },
    weaponClass: "drone",
    ...change,
  });
}

const PLACES = [KYIV, ODESA_OBLAST, UKRAINE, KURSK, CRIMEA];

const anyPlaces = fc.subarray(PLACES);
const anyCount = fc.option(fc.integer({ min: 0, max: 40 }));

/** Nights of a few waves that name a few places. */
export const anyNights: fc.Arbitrary<ReadonlyArray<Night>> = fc
  .array(
    fc
      .record({
        night: fc.constantFrom("2025-07-03", "2025-07-04", "2025-07-05"),
        model: fc.constantFrom(SHAHED, ISKANDER, ORLAN),
        launchSites: anyPlaces,
        targets: anyPlaces,
        mainTargets: anyPlaces,
        affected: anyPlaces,
        launched: anyCount,
        hitPlaces: anyCount,
      })
      .map(wave),
    { maxLength: 8 },
  )
  .map(groupNights);

export const anyFilter: fc.Arbitrary<RaidFilter> = fc.record({
  classes: fc.subarray(["drone", "ballistic-missile"] as const).map((names) => new Set(names)),
  models: fc.subarray(["shahed", "iskander-m", "orlan"]).map((ids) => new Set(ids)),
  sites: fc.subarray(["kursk-oblast", "crimea"]).map((ids) => new Set(ids)),
  oblasts: fc.subarray(["UA-30", "UA-51"]).map((ids) => new Set(ids)),
  size: fc.option(fc.integer({ min: 1, max: 50 })),
  hits: fc.constantFrom(...HITS_CHOICES),
});
