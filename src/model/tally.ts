import { group } from "d3-array";
import type { Wave } from "./raid";
import { type WeaponClass, type WeaponFamily, weaponFamily } from "./weapon";

/**
 * Sums over waves. A figure is null where no wave gives it: not reported is not zero.
 * `unreported` counts the waves that name a weapon but no number launched.
 */
export interface Tally {
  readonly launched: number | null;
  readonly shotDown: number | null;
  readonly lost: number | null;
  readonly unreported: number;
}

export interface ModelTally extends Tally {
  readonly model: string;
  readonly weaponClass: WeaponClass;
  readonly family: WeaponFamily;
}

export function tally(waves: ReadonlyArray<Wave>): Tally {
  return {
    launched: sumKnown(waves.map((wave) => wave.launched)),
    shotDown: sumKnown(waves.map((wave) => wave.shotDown)),
    lost: sumKnown(waves.map((wave) => wave.lost)),
    unreported: waves.filter((wave) => wave.launched === null).length,
  };
}

/** Sums of each family. */
export function tallyByFamily(waves: ReadonlyArray<Wave>): Readonly<Record<WeaponFamily, Tally>> {
  const of = (family: WeaponFamily) =>
    tally(waves.filter((wave) => weaponFamily(wave.model.weaponClass) === family));
  return { drone: of("drone"), missile: of("missile"), other: of("other") };
}

/** Sums of each weapon model, the most launched first. */
export function tallyByModel(waves: ReadonlyArray<Wave>): ReadonlyArray<ModelTally> {
  return [...group(waves, ({ model }) => model.id).values()]
    .map((same) => {
      const { name, weaponClass } = (same[0] as Wave).model;
      return { model: name, weaponClass, family: weaponFamily(weaponClass), ...tally(same) };
    })
    .sort((a, b) => (b.launched ?? 0) - (a.launched ?? 0) || (a.model < b.model ? -1 : 1));
}

/**
 * Share shot down of those launched, 0 to 1. Null where either is not reported, nothing was launched,
 * or the report contradicts itself (shot down plus lost exceeds launched).
 */
export function interceptShare({ launched, shotDown, lost }: Tally): number | null {
  if (!launched || shotDown === null) return null;
  if (shotDown + (lost ?? 0) > launched) return null;
  return shotDown / launched;
}

/** The sum of what is known of values; null where nothing is. */
export function sumKnown(values: ReadonlyArray<number | null>): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return known.reduce((sum, value) => sum + value, 0);
}
