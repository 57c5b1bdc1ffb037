import type { Claim } from "../../../src/model/annotations";
import type { Night } from "../../../src/model/night";
import type { Place } from "../../../src/model/place";
import type { Wave } from "../../../src/model/raid";
import type { Strike } from "../../../src/model/strike";
import type { Tally } from "../../../src/model/tally";
import { type Day, dayOf } from "../../../src/model/time";

/** A place in the middle of Ukraine, of which a test says what it is about. */
export function somePlace(given: Partial<Place> & Pick<Place, "id">): Place {
  return {
    level: "oblast",
    name: { en: given.id, uk: given.id },
    longitude: 31,
    latitude: 49,
    radiusKm: 10,
    oblast: null,
    ...given,
  };
}

/** A wave of drones of which nothing is reported but what a test says. */
export function someWave(given: Partial<Wave> = {}): Wave {
  return {
    line: 2,
    report: {
      authority: { id: "command", name: { en: "", uk: "" }, scope: "national" },
      url: "https://example.org/",
    },
    night: 0,
    start: 0,
    end: 1,
    timePrecision: "night",
    model: { id: "shahed", name: "Shahed-136/131", weaponClass: "drone" },
    launchSites: [],
    targets: [],
    mainTargets: [],
    affected: [],
    launched: null,
    shotDown: null,
    lost: null,
    stillFlying: null,
    hitPlaces: null,
    debrisPlaces: null,
    carrier: null,
    shotDownByPlace: [],
    ...given,
  };
}

/** A place hit in Kyiv, of which nothing is known but what a test says. */
export function someStrike(given: Partial<Strike> = {}): Strike {
  return {
    id: "strike",
    longitude: 30.5,
    latitude: 50.4,
    start: 0,
    end: 1,
    night: 0,
    timePrecision: "night",
    placePrecision: "district",
    coarsened: false,
    place: { en: "Kyiv", uk: "Київ" },
    oblast: null,
    weaponClass: "unknown",
    weaponModel: null,
    targetType: "unknown",
    killed: null,
    injured: null,
    summary: null,
    confidence: "high",
    sources: [],
    ...given,
  };
}

/** What someone said of June 2025. */
export function someClaim(given: Partial<Claim> = {}): Claim {
  return {
    id: "claim",
    unit: "days",
    from: dayOf("2025-06-01"),
    to: dayOf("2025-06-30"),
    measure: "drones",
    qualifier: "exactly",
    value: 1,
    who: { en: "Foreign minister of Ukraine", uk: "Міністр закордонних справ України" },
    definition: { en: "launched", uk: "запущено" },
    url: "https://example.org/june",
    ...given,
  };
}

/** A night of which the headline reports so many launched; null is not reported. */
export function someNight(night: Day, drones: number | null, missiles: number | null): Night {
  const tally = (launched: number | null): Tally => ({
    launched,
    shotDown: null,
    lost: null,
    unreported: 0,
  });
  return {
    night,
    authority: null,
    headline: [],
    beside: [],
    byModel: [],
    byFamily: { drone: tally(drones), missile: tally(missiles), other: tally(null) },
  };
}
