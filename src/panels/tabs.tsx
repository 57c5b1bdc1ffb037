import "./tabs.css";
import { useEffect, useRef } from "preact/hooks";
import type { SelectionKind } from "../model/selection";
import { selectTab } from "../state/selectors";
import { changeView } from "../state/store";
import { useLanguage } from "../state/use-language";
import { useSelected, useStore } from "../state/use-store";
import { TABS, type Tab } from "../state/view";

/** The panel that shows a selected one in its list, so that it stays selected there. */
const LISTED_IN: Partial<Record<SelectionKind, Tab>> = { strike: "list", oblast: "oblasts" };

/**
 * Tabs of the panel, after the ARIA pattern: arrows, Home and End move, the chosen one is in the tab
 * order. Where they do not all fit, the chosen one is kept in sight.
 */
export function Tabs({ onChoose }: { readonly onChoose: () => void }) {
  const store = useStore();
  const { messages } = useLanguage();
  const chosen = useSelected(selectTab);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const strip = list.current;
    const tab = strip?.querySelector<HTMLElement>(`#tab-${chosen}`);
    if (strip && tab) strip.scrollLeft = tab.offsetLeft - (strip.clientWidth - tab.clientWidth) / 2;
  }, [chosen]);
  const choose = (index: number, takesFocus: boolean) => {
    const tab = TABS[(index + TABS.length) % TABS.length];
    if (!tab) return;
    const { selection } = store.getState().view;
    changeView(store, {
      tab,
      // Its card would lie over the panel that was asked for.
      selection: selection && LISTED_IN[selection.kind] === tab ? selection : null,
    });
    onChoose();
    if (takesFocus) list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const goal = {
      ArrowLeft: index - 1,
      ArrowRight: index + 1,
      Home: 0,
      End: TABS.length - 1,
    }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    choose(goal, true);
  };
  return (
    <div class="tabs" role="tablist" ref={list}>
      {TABS.map((tab, index) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          aria-controls="panel-body"
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(index, false)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {messages.panel.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
