import { oblastName } from "../i18n/oblasts";
import { selectOblastNights, selectWindowNights } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { Facts } from "./facts";
import { useWaiting } from "./use-waiting";

/** In how many nights of the window an oblast was named, beside those that named all of Ukraine. */
export function OblastCard({ oblast }: { readonly oblast: string }) {
  const { messages, formats } = useLanguage();
  const { oblastCard } = messages;
  const { byOblast, allUkraine, total } = useSelected(selectOblastNights);
  const { from, to } = useSelected(selectWindowNights);
  const waiting = useWaiting("raids");
  const name = oblastName(oblast, formats);
  if (!name) return <p class="empty">{messages.card.gone}</p>;
  if (waiting) return <p class="empty">{waiting}</p>;
  const counts = byOblast.get(oblast);
  const nights = (count: number | undefined) => oblastCard.nights(count ?? 0);
  return (
    <>
      <h2>{name}</h2>
      <p>{oblastCard.of(total, formats.days(from + 1, to))}</p>
      <Facts
        rows={[
          [oblastCard.target, nights(counts?.target)],
          [oblastCard.affected, nights(counts?.affected)],
          [oblastCard.either, nights(counts?.nights)],
          [oblastCard.allUkraine, nights(allUkraine)],
        ]}
      />
      {!counts && <p class="note">{oblastCard.notNamed}</p>}
      <p class="note">{oblastCard.note}</p>
    </>
  );
}
