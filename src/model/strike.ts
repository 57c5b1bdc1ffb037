import type { LocalisedText } from "./place";
import type { PlacePrecision, TimePrecision } from "./precision";
import type { Day, Minutes } from "./time";
import type { WeaponClass } from "./weapon";

export const TARGET_TYPES = [
  "residential",
  "commercial",
  "industrial",
  "energy",
  "transport",
  "education",
  "healthcare",
  "cultural",
  "religious",
  "government",
  "food",
  "humanitarian",
  "military",
  "unknown",
] as const;
export type TargetType = (typeof TARGET_TYPES)[number];

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface StrikeSource {
  readonly name: string;
  readonly url: string;
}

/** A place that was hit, once. */
export interface Strike {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly start: Minutes;
  /** Half-open. */
  readonly end: Minutes;
  /** The raid night that holds the midpoint of `[start, end)`. */
  readonly night: Day;
  readonly timePrecision: TimePrecision;
  readonly placePrecision: PlacePrecision;
  /** Whether the point was made coarser on purpose (energy and military sites). */
  readonly coarsened: boolean;
  readonly place: LocalisedText;
  /** ISO 3166-2 code of the oblast, or city with its status, that holds the point; null abroad. */
  readonly oblast: string | null;
  readonly weaponClass: WeaponClass;
  /** A model, or the source's own words where the class says less than they do. */
  readonly weaponModel: string | null;
  readonly targetType: TargetType;
  readonly killed: number | null;
  readonly injured: number | null;
  readonly summary: string | null;
  readonly confidence: Confidence;
  readonly sources: ReadonlyArray<StrikeSource>;
}
