import "./list.css";
import { isFiltering, NO_FILTER } from "../model/raid-filter";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { LISTS } from "../state/view";
import { Choice } from "./choice";
import { ListRaids } from "./list-raids";
import { ListStrikes } from "./list-strikes";
import { useWaiting } from "./use-waiting";

/** All raid nights, or all places hit, as tables that show what the map shows. */
export function ListPanel() {
  const store = useStore();
  const { messages } = useLanguage();
  const { list: texts, filter: filterTexts } = messages;
  const list = useSelected((state) => state.view.list);
  const isFiltered = useSelected(({ view }) => isFiltering(view.filter));
  const waiting = useWaiting(list);
  return (
    <section class="list-panel">
      <div class="list-head">
        <Choice
          label={texts.choose}
          choices={LISTS}
          names={texts.lists}
          chosen={list}
          onChoose={(chosen) => changeView(store, { list: chosen })}
        />
        {isFiltered && (
          <button type="button" onClick={() => changeView(store, { filter: NO_FILTER })}>
            {filterTexts.clear}
          </button>
        )}
      </div>
      {waiting && <p class="empty">{waiting}</p>}
      {!waiting && (list === "raids" ? <ListRaids /> : <ListStrikes />)}
    </section>
  );
}
