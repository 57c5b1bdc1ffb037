import { useMemo } from "preact/hooks";
import type { MethodTexts } from "../i18n/method/en";
import type { Claim } from "../model/annotations";
import { claimGroups } from "../model/claim-figures";
import { selectAnnotations } from "../state/selectors";
import { useSelected } from "../state/use-store";
import { ClaimsBlock } from "./claims-block";

const NONE: ReadonlyArray<Claim> = [];

/** Everything that others said, the latest first, beside the sums of the rows. */
export function MethodClaims({ texts }: { readonly texts: MethodTexts["disagreement"] }) {
  const claims = useSelected(selectAnnotations)?.claims ?? NONE;
  const groups = useMemo(() => claimGroups(claims), [claims]);
  return (
    <>
      <p>{texts.intro}</p>
      {groups.length === 0 && <p class="empty">{texts.none}</p>}
      {groups.map((group) => (
        <ClaimsBlock key={group.claims[0]?.id} group={group} heading="h4" />
      ))}
    </>
  );
}
