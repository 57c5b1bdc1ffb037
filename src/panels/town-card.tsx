import "./towns.css";
import { selectTowns } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { TownDetails } from "./town-details";
import { useWaiting } from "./use-waiting";

/** The town chosen on the map; where the list of towns is open, it shows the town instead. */
export function TownCard({ id }: { readonly id: string }) {
  const { messages, formats } = useLanguage();
  const towns = useSelected(selectTowns);
  const waiting = useWaiting("towns");
  if (!towns) return <p class="empty">{waiting}</p>;
  const town = towns.find((candidate) => candidate.id === id);
  if (!town) return <p class="empty">{messages.card.gone}</p>;
  return (
    <div class="town-card">
      <h2>{formats.place(town)}</h2>
      <TownDetails town={town} />
    </div>
  );
}
