import { groupNights, type Night } from "../../../src/model/night";
import type { Place } from "../../../src/model/place";
import type { Authority, Wave } from "../../../src/model/raid";
import { dayOf, fromKyiv } from "../../../src/model/time";
import type { WeaponClass } from "../../../src/model/weapon";
import { somePlace, someWave } from "../support/examples";

export const COMMAND: Authority = {
  id: "air-force-command",
  name: { en: "Air Force command", uk: "Командування Повітряних сил" },
  scope: "national",
};

export interface WaveFacts extends Partial<Omit<Wave, "night" | "model">> {
  /** The date on which the night began. */
  readonly night?: string;
  readonly weaponClass?: WeaponClass;
  readonly authority?: Authority;
}

/** A wave of drones on the night of 3–4 July 2025 with nothing reported, but for what is given. */
export function wave({
  night = "2025-07-03",
  weaponClass = "drone",
  authority = COMMAND,
  start = fromKyiv(dayOf(night), 18 * 60),
  end = fromKyiv(dayOf(night) + 1, 6 * 60),
  ...facts
}: WaveFacts): Wave {
  return someWave({
    report: { authority, url: `${authority.id}/${night}` },
    night: dayOf(night),
    start,
    end,
    timePrecision: "minute",
    model: { id: weaponClass, name: weaponClass, weaponClass },
    ...facts,
  });
}

export function nightsOf(...facts: ReadonlyArray<WaveFacts>): ReadonlyArray<Night> {
  return groupNights(facts.map(wave));
}

export function site(id: string): Place {
  return somePlace({ id, level: "settlement", longitude: 0, latitude: 0, radiusKm: 1 });
}
