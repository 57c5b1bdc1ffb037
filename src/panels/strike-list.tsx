import "./strike-list.css";
import type { Strike } from "../model/strike";
import { useLanguage } from "../state/use-language";
import { useStore } from "../state/use-store";
import { showStrike } from "./show-strike";

interface StrikeListProps {
  readonly strikes: ReadonlyArray<Strike>;
  /** What tells one strike of the list from the others. */
  readonly name: (strike: Strike) => string;
}

/** Places hit, each with its weapon, target and source; a chosen one is selected on the map. */
export function StrikeList({ strikes, name }: StrikeListProps) {
  const store = useStore();
  const { messages } = useLanguage();
  return (
    <ul class="strike-list">
      {strikes.map((strike) => (
        <li key={strike.id}>
          <button type="button" class="link" onClick={() => showStrike(store, strike)}>
            {name(strike)}
          </button>{" "}
          <small>
            {messages.weaponClasses[strike.weaponClass]}, {messages.targetTypes[strike.targetType]};{" "}
            {strike.sources[0]?.name}
          </small>
        </li>
      ))}
    </ul>
  );
}
