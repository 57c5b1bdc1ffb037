import { group } from "d3-array";
import type { Claim, ClaimMeasure } from "./annotations";
import { HEADLINE_AUTHORITY, wavesEndingWithin } from "./night";
import type { Wave } from "./raid";
import { tally } from "./tally";
import type { Day } from "./time";
import { type WeaponClass, weaponFamily } from "./weapon";

/** What the rows of the reports say of the span and the measure of a claim. */
export interface ClaimFigures {
  /** Launched, in the Air Force command's own reports; null where they give no number. */
  readonly command: number | null;
  /** Launched, in all authorities' reports, which may count the same things twice; null as above. */
  readonly all: number | null;
  /** Rows, of all authorities, that name such a weapon but no number launched. */
  readonly unreported: number;
}

/** The number of the rows seen from the claim. */
export interface ClaimDifference {
  /** `allowed`: more than a claim of "over" so many, which it does not contradict. */
  readonly kind: "equal" | "more" | "fewer" | "allowed";
  /** Unsigned. */
  readonly by: number;
  /** Of the claim's value; null where that is 0. */
  readonly share: number | null;
}

/** Aeroballistic missiles fly and are warned of as ballistic ones. */
const BALLISTIC: ReadonlySet<WeaponClass> = new Set(["ballistic-missile", "aeroballistic-missile"]);

const IS_MEASURED: Readonly<Record<ClaimMeasure, (weaponClass: WeaponClass) => boolean>> = {
  drones: (weaponClass) => weaponFamily(weaponClass) === "drone",
  missiles: (weaponClass) => weaponFamily(weaponClass) === "missile",
  "drones-and-missiles": (weaponClass) => weaponFamily(weaponClass) !== "other",
  "ballistic-missiles": (weaponClass) => BALLISTIC.has(weaponClass),
  "guided-bombs": (weaponClass) => weaponClass === "guided-bomb",
};

/** A night belongs to a span of days by the day on which it ends, as its report does. */
export function isClaimOfNight(
  { unit, from, to }: Pick<Claim, "unit" | "from" | "to">,
  night: Day,
): boolean {
  const day = unit === "nights" ? night : night + 1;
  return from <= day && day <= to;
}

/** The same span and measure in the rows: whole nights, or the rows that were over within the days. */
export function claimFigures(claim: Claim, waves: ReadonlyArray<Wave>): ClaimFigures {
  const { unit, from, to, measure } = claim;
  const within =
    unit === "nights"
      ? waves.filter(({ night }) => from <= night && night <= to)
      : wavesEndingWithin(waves, from, to);
  const measured = within.filter(({ model }) => IS_MEASURED[measure](model.weaponClass));
  const ofCommand = measured.filter(({ report }) => report.authority.id === HEADLINE_AUTHORITY);
  const all = tally(measured);
  return { command: tally(ofCommand).launched, all: all.launched, unreported: all.unreported };
}

/** How a number of the rows stands to a claim. */
export function claimDifference({ qualifier, value }: Claim, number: number): ClaimDifference {
  const by = Math.abs(number - value);
  const share = value === 0 ? null : by / value;
  if (by === 0) return { kind: "equal", by, share };
  if (number < value) return { kind: "fewer", by, share };
  return { kind: qualifier === "over" ? "allowed" : "more", by, share };
}

/** What one said of one span: at least one claim. */
export interface ClaimGroup extends Pick<Claim, "who" | "unit" | "from" | "to"> {
  readonly claims: ReadonlyArray<Claim>;
}

/** Claims of the same author and span together, the latest span first. */
export function claimGroups(claims: ReadonlyArray<Claim>): ReadonlyArray<ClaimGroup> {
  const keyOf = ({ who, unit, from, to }: Claim) => [who.en, unit, from, to].join("\n");
  return [...group(claims, keyOf).values()]
    .map((same) => {
      const { who, unit, from, to } = same[0] as Claim;
      return { who, unit, from, to, claims: same };
    })
    .sort((a, b) => b.to - a.to);
}
