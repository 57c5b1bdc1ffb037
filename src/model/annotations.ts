import type { LocalisedText } from "./place";
import type { Day } from "./time";
import type { WeaponClass } from "./weapon";

/** What a claim counts. */
export const CLAIM_MEASURES = [
  "drones",
  "missiles",
  "drones-and-missiles",
  "ballistic-missiles",
  "guided-bombs",
] as const;
export type ClaimMeasure = (typeof CLAIM_MEASURES)[number];

export const CLAIM_QUALIFIERS = ["exactly", "over", "almost", "about"] as const;
export type ClaimQualifier = (typeof CLAIM_QUALIFIERS)[number];

/** A figure that someone else than the reports of the raids gave for a span of time. */
export interface Claim {
  readonly id: string;
  /** `days`: calendar days in Kyiv, both included; `nights`: raid nights, both included. */
  readonly unit: "days" | "nights";
  readonly from: Day;
  readonly to: Day;
  readonly measure: ClaimMeasure;
  readonly qualifier: ClaimQualifier;
  readonly value: number;
  readonly who: LocalisedText;
  /** What the figure counts, in our words. */
  readonly definition: LocalisedText;
  readonly url: string;
}

/** Of whom a toll counts: the city of Kyiv, one of its districts only, Kyiv oblast, or not stated. */
export const TOLL_SCOPES = ["city", "city-district", "oblast", "not-stated"] as const;
export type TollScope = (typeof TOLL_SCOPES)[number];

/** Killed and injured in an attack on Kyiv or its oblast, as reported; null where none was found. */
export interface Toll {
  /** The Kyiv day under which the table has the attack, and the raid night it belongs to. */
  readonly day: Day;
  readonly night: Day;
  readonly killed: number | null;
  readonly injured: number | null;
  readonly scope: TollScope;
  readonly sourceName: string;
  readonly url: string;
}

/** Something we published that was wrong, and what it is now. */
export interface Correction {
  /** The day on which it was corrected. */
  readonly date: Day;
  /** What it concerns: a raid night, a strike by id, a claim by id, or the data as a whole. */
  readonly subject:
    | { readonly kind: "night"; readonly night: Day }
    | { readonly kind: "strike" | "claim"; readonly id: string }
    | { readonly kind: "data" };
  readonly text: LocalisedText;
  readonly url: string | null;
}

/** Cruising speed of a weapon class, by which a replay draws its illustrative way. */
export interface WeaponSpeed {
  readonly weaponClass: WeaponClass;
  readonly kmPerHour: number;
  /** Of which model the figure is. */
  readonly of: string;
  readonly sourceName: string;
  readonly url: string;
}

/** Our own small tables beside the raids, strikes and the front. */
export interface Annotations {
  readonly claims: ReadonlyArray<Claim>;
  readonly tolls: ReadonlyArray<Toll>;
  readonly corrections: ReadonlyArray<Correction>;
  readonly speeds: ReadonlyArray<WeaponSpeed>;
  /** Hours for which a strike is held back before it is published. */
  readonly delayHours: number;
}
