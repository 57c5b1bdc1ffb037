import { headlineWaves, type Night } from "./night";
import type { Place } from "./place";
import { isPointPrecision } from "./precision";
import type { Wave } from "./raid";
import type { Day } from "./time";
import { isInSpan } from "./window";

/** In how many nights the headline reports named an oblast, or a place in it. */
export interface OblastNights {
  /** ISO 3166-2 code. */
  readonly oblast: string;
  /** Nights with a row that names it as target or main target. */
  readonly target: number;
  /** Nights with a row that names it as affected. */
  readonly affected: number;
  /** Nights with a row that names it as either; at most `target + affected`. */
  readonly nights: number;
}

export interface NightsByOblast {
  /** Oblasts that were named at least once; one that is missing was not named, which is not "not attacked". */
  readonly byOblast: ReadonlyMap<string, OblastNights>;
  /** Nights with a row that names Ukraine as a whole as target or affected; of no oblast. */
  readonly allUkraine: number;
  /** Nights looked at. */
  readonly total: number;
}

/**
 * How often each oblast was named, night by night: a night counts once, however many rows name the
 * oblast. A region such as the south and Ukraine as a whole are of no oblast and spread over none.
 * `from` is excluded and `to` included, as in a `WindowSpan`.
 */
export function nightsByOblast(nights: ReadonlyArray<Night>, from: Day, to: Day): NightsByOblast {
  const named = nights.filter(({ night }) => isInSpan(night, { from, to })).map(namedIn);
  const byOblast = new Map<string, OblastNights>();
  for (const { target, affected } of named) {
    for (const oblast of new Set([...target, ...affected])) {
      const before = byOblast.get(oblast) ?? { oblast, target: 0, affected: 0, nights: 0 };
      byOblast.set(oblast, {
        oblast,
        target: before.target + Number(target.has(oblast)),
        affected: before.affected + Number(affected.has(oblast)),
        nights: before.nights + 1,
      });
    }
  }
  return {
    byOblast,
    allUkraine: named.filter(({ isAllUkraine }) => isAllUkraine).length,
    total: named.length,
  };
}

/** The oblasts that a night's headline names. */
interface Named {
  readonly target: ReadonlySet<string>;
  readonly affected: ReadonlySet<string>;
  readonly isAllUkraine: boolean;
}

/** A night is asked for in every window that holds it, and never changes. */
const known = new WeakMap<Night, Named>();

function namedIn(night: Night): Named {
  const hit = known.get(night);
  if (hit) return hit;
  const waves = headlineWaves(night);
  const targets = waves.flatMap(targetsOf);
  const affected = waves.flatMap((wave) => wave.affected);
  const named = {
    target: oblastsOf(targets),
    affected: oblastsOf(affected),
    isAllUkraine: [...targets, ...affected].some(({ level }) => level === "country"),
  };
  known.set(night, named);
  return named;
}

function targetsOf({ targets, mainTargets }: Wave): ReadonlyArray<Place> {
  return [...targets, ...mainTargets];
}

function oblastsOf(places: ReadonlyArray<Place>): ReadonlySet<string> {
  const within = places.filter(isWithinOneOblast);
  return new Set(within.flatMap(({ oblast }) => oblast ?? []));
}

function isWithinOneOblast({ level }: Place): boolean {
  return isPointPrecision(level) || level === "raion" || level === "oblast";
}
