import { selectNightStrikes } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { StrikeList } from "./strike-list";
import { useWaiting } from "./use-waiting";

/** The places hit in the night, as far as collected; each is chosen on the map. */
export function RaidPlacesHit() {
  const { messages, formats } = useLanguage();
  const strikes = useSelected(selectNightStrikes);
  const waiting = useWaiting("strikes");
  return (
    <section>
      <h3>{messages.figures.placesHit}</h3>
      {strikes.length === 0 ? (
        <p class="note">{waiting ?? messages.figures.noPlacesHit}</p>
      ) : (
        <StrikeList strikes={strikes} name={({ place }) => formats.place({ name: place })} />
      )}
    </section>
  );
}
