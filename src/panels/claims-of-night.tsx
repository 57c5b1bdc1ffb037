import { useMemo } from "preact/hooks";
import type { Claim } from "../model/annotations";
import { type ClaimGroup, claimGroups, isClaimOfNight } from "../model/claim-figures";
import type { Day } from "../model/time";
import { selectAnnotations } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { ClaimsBlock } from "./claims-block";
import { LazyDetails } from "./lazy-details";

const NONE: ReadonlyArray<Claim> = [];

/** Longer spans say little of one night. */
const LONGEST_SHOWN_DAYS = 31;

/** What others said of a span that holds the night, the shortest first; nothing where nobody did. */
export function ClaimsOfNight({ night }: { readonly night: Day }) {
  const { claims: texts } = useLanguage().messages;
  const claims = useSelected(selectAnnotations)?.claims ?? NONE;
  const all = useMemo(
    () => claimGroups(claims).toSorted((a, b) => daysOf(a) - daysOf(b)),
    [claims],
  );
  const groups = all.filter((group) => isClaimOfNight(group, night));
  if (groups.length === 0) return null;
  return (
    <section>
      <h3>{texts.heading}</h3>
      <p class="note">{texts.intro}</p>
      <ClaimsBlocks groups={groups.filter((group) => daysOf(group) <= LONGEST_SHOWN_DAYS)} />
      <LongerClaims groups={groups.filter((group) => daysOf(group) > LONGEST_SHOWN_DAYS)} />
    </section>
  );
}

/** Summed only when asked for: a long span takes time. */
function LongerClaims({ groups }: { readonly groups: ReadonlyArray<ClaimGroup> }) {
  const { claims: texts } = useLanguage().messages;
  if (groups.length === 0) return null;
  return (
    <LazyDetails class="claims-longer" summary={texts.longer(groups.length)}>
      <ClaimsBlocks groups={groups} />
    </LazyDetails>
  );
}

function ClaimsBlocks({ groups }: { readonly groups: ReadonlyArray<ClaimGroup> }) {
  return (
    <>
      {groups.map((group) => (
        <ClaimsBlock key={group.claims[0]?.id} group={group} heading="h4" />
      ))}
    </>
  );
}

function daysOf({ from, to }: ClaimGroup): number {
  return to - from + 1;
}
