import "./towns.css";
import { selectTowns } from "../state/selectors";
import { useLanguage } from "../state/use-language";
import { useSelected } from "../state/use-store";
import { TownDetails } from "./town-details";

/** The town chosen on the map; where the list of towns is open, it shows the town instead. */
export function TownCard({ id }: { readonly id: string }) {
  const { messages, formats } = useLanguage();
  const towns = useSelected(selectTowns);
  const hasFailed = useSelected(({ data }) => data.towns.status === "failed");
  if (hasFailed) return <p class="empty">{messages.towns.failed}</p>;
  if (!towns) return <p class="empty">{messages.towns.loading}</p>;
  const town = towns.find((candidate) => candidate.id === id);
  if (!town) return <p class="empty">{messages.card.gone}</p>;
  return (
    <div class="town-card">
      <h2>{formats.place(town)}</h2>
      <TownDetails town={town} />
    </div>
  );
}
