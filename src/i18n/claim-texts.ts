import type { Claim } from "../model/annotations";
import { lastOfPeriod, startOfPeriod } from "../model/calendar";
import { type ClaimFigures, claimDifference } from "../model/claim-figures";
import type { Messages } from "./en";
import type { Formats } from "./formats";

/** Below it a share would read "0%" beside a difference that is none. */
const SMALLEST_SHARE = 0.005;

/** Over which time a claim counts: "June 2025", "1 – 7 Jun 2025", "night of 6–7 September 2025". */
export function claimSpan(
  { unit, from, to }: Pick<Claim, "unit" | "from" | "to">,
  { claims }: Messages,
  formats: Formats,
): string {
  if (unit === "nights") return claims.nights(from, to);
  const isMonth = from === startOfPeriod(from, "month") && to === lastOfPeriod(from, "month");
  if (isMonth) return formats.month(from);
  return from === to ? formats.day(from) : formats.days(from, to);
}

/** "over 330" */
export function claimValue(
  { qualifier, value }: Claim,
  { claims }: Messages,
  formats: Formats,
): string {
  return claims.qualified[qualifier](formats.number(value));
}

/** How the sums of the rows stand to a claim, in one sentence. */
export function claimSentence(
  claim: Claim,
  { command, all, unreported }: ClaimFigures,
  messages: Messages,
  formats: Formats,
): string {
  const { claims } = messages;
  const measure = claims.measures[claim.measure];
  // The few rows that name bombs are no count of them, so that a difference would say nothing.
  if (claim.measure === "guided-bombs") return claims.differs(measure, [claims.hardlyCounted]);
  const difference = (number: number) => {
    const { kind, by, share } = claimDifference(claim, number);
    const text = share === null || share < SMALLEST_SHARE ? null : formats.percent(share);
    return claims.difference[kind](formats.number(by), text);
  };
  const parts =
    command === all
      ? [...(all === null ? [] : [claims.bySame(difference(all))])]
      : [
          ...(command === null ? [] : [claims.byCommand(difference(command))]),
          ...(all === null ? [] : [claims.byAll(difference(all))]),
        ];
  return claims.differs(measure, [
    ...(parts.length === 0 ? [claims.notCounted] : parts),
    ...(unreported === 0 ? [] : [claims.unreported(unreported)]),
  ]);
}
