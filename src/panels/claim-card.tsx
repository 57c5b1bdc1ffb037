import { claimGroups } from "../model/claim-figures";
import { selectAnnotations } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { ClaimsBlock } from "./claims-block";
import { useWaiting } from "./use-waiting";

/** A figure that somebody gave, with those of the same author and span, beside the reports' sums. */
export function ClaimCard({ id }: { readonly id: string }) {
  const { claims: texts, card } = useLanguage().messages;
  const annotations = useSelected(selectAnnotations);
  const waiting = useWaiting("annotations");
  const group = claimGroups(annotations?.claims ?? []).find(({ claims }) =>
    claims.some((claim) => claim.id === id),
  );
  if (!group) return <p class="empty">{waiting ?? card.gone}</p>;
  return (
    <>
      <h2>{texts.heading}</h2>
      <p class="note">{texts.intro}</p>
      <ClaimsBlock group={group} heading="h3" />
    </>
  );
}
