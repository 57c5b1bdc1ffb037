import { distanceKm } from "./distance";
import type { Place } from "./place";
import { PLACE_PRECISIONS } from "./precision";
import type { Wave } from "./raid";
import type { WeaponClass } from "./weapon";

/**
 * One line of a flow: one wave from one launch site to one target area. A report names its launch
 * sites and targets together, not which flew where, so the number of a wave is split evenly over its
 * strands; the share need not be whole.
 */
export interface Strand {
  /** Weapon class, launch site, target and line of the wave, joined by "/". */
  readonly id: string;
  readonly wave: Wave;
  readonly weaponClass: WeaponClass;
  readonly site: Place;
  /** Null where the report names no target finer than Ukraine. */
  readonly target: Place | null;
  /** Null where the wave has no number. */
  readonly launched: number | null;
}

export interface TargetAreas {
  /** Where strands end: the finest places that a report names. */
  readonly ends: ReadonlyArray<Place>;
  /** Places that a report names too, but which hold one of the ends. */
  readonly around: ReadonlyArray<Place>;
}

/**
 * The target areas of a wave: main targets and places affected where the report names any, else
 * its targets. Ukraine as a whole is no target area.
 */
export function targetAreas(wave: Wave): TargetAreas {
  const named = withoutCountry([...wave.mainTargets, ...wave.affected]);
  const areas = named.length > 0 ? named : withoutCountry(wave.targets);
  const holdsFiner = (area: Place) => areas.some((other) => isFinerWithin(other, area));
  return {
    ends: areas.filter((area) => !holdsFiner(area)),
    around: areas.filter(holdsFiner),
  };
}

/** The strands of one wave; none where the report names no launch site. */
export function strandsOfWave(wave: Wave): ReadonlyArray<Strand> {
  const { weaponClass } = wave.model;
  const { ends } = targetAreas(wave);
  const targets = ends.length > 0 ? ends : [null];
  const sites = unique(wave.launchSites);
  const share = wave.launched === null ? null : wave.launched / (sites.length * targets.length);
  return sites.flatMap((site) =>
    targets.map((target) => ({
      id: `${weaponClass}/${site.id}/${target?.id ?? ""}/${wave.line}`,
      wave,
      weaponClass,
      site,
      target,
      launched: share,
    })),
  );
}

function isFinerWithin(place: Place, area: Place): boolean {
  const finer = PLACE_PRECISIONS.indexOf(place.level) < PLACE_PRECISIONS.indexOf(area.level);
  return finer && distanceKm(place, area) < area.radiusKm;
}

function withoutCountry(places: ReadonlyArray<Place>): Array<Place> {
  return unique(places).filter((place) => place.level !== "country");
}

function unique(places: ReadonlyArray<Place>): Array<Place> {
  return [...new Map(places.map((place) => [place.id, place])).values()];
}
