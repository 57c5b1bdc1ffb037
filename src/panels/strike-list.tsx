import "./strike-list.css";
import type { Messages } from "../i18n/en";
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
            {whatHitWhat(strike, messages)}; {strike.sources[0]?.name}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** Without the heads of a table, what is not known has to say what it is. */
function whatHitWhat(
  { weaponClass, targetType }: Strike,
  { weaponClasses, targetTypes, strikeList }: Messages,
): string {
  const weapon = weaponClass === "unknown" ? strikeList.noWeapon : weaponClasses[weaponClass];
  const target = targetType === "unknown" ? strikeList.noTarget : targetTypes[targetType];
  return `${weapon}, ${target}`;
}
