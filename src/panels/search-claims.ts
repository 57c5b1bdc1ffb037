import { claimSpan, claimValue } from "../i18n/claim-texts";
import type { Messages } from "../i18n/en";
import type { Formats } from "../i18n/formats";
import type { Claim } from "../model/annotations";
import { claimGroups } from "../model/claim-figures";
import type { ClaimsToFind } from "../model/search-entry";

/** Claims by what one may look for: the time they are of, also by its months, what they count, how much. */
export function claimsToFind(
  claims: ReadonlyArray<Claim>,
  messages: Messages,
  formats: Formats,
): ReadonlyArray<ClaimsToFind> {
  const { claims: texts } = messages;
  return claimGroups(claims).map((group) => ({
    group,
    words: [
      claimSpan(group, messages, formats),
      formats.month(group.from),
      formats.month(group.to),
      ...group.claims.flatMap((claim) => [
        texts.measures[claim.measure],
        claimValue(claim, messages, formats),
        String(claim.value),
      ]),
    ].join(" "),
  }));
}
